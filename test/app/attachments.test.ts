import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, launch, test } from "./support/app.ts";
import { dropFiles } from "./support/files.ts";
import { outputsIn, promptsIn, readJournal } from "./support/journal.ts";
import { ask, composer, finishedAnswer, prompts, ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "freehold-files-"));
});

test.afterAll(() => rmSync(folder, { recursive: true }));

function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Chooses files with the button's own file input. */
async function choose(page: Page, paths: readonly string[]): Promise<void> {
  await page
    .getByRole("region", { name: "Write a message" })
    .locator("input[type=file]")
    .setInputFiles([...paths]);
}

/** Pastes a file into the composer, as a file manager's copy puts it on the clipboard. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  await composer(page).evaluate(
    (field, file) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([file.text], file.name, { type: "text/plain" }));
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      field.dispatchEvent(event);
    },
    { name, text },
  );
}

test("chosen, dropped and pasted text files are part of what the model reads and of the archive", async () => {
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await ask(page, "What do the files say?");
  await finishedAnswer(page);

  const recipe = "Take flour, water and salt. ".repeat(10);
  const diary = "Tuesday. It rained — and then the sun came: 日の出. ".repeat(10);
  await page.keyboard.press("ControlOrMeta+n");
  await ready(page);
  await choose(page, [writeFile("recipe.txt", recipe), writeFile("unwanted.md", "# Unwanted")]);
  await dropFiles(page, [writeFile("diary.md", diary)], composer(page));
  await paste(page, "list.csv", "a,b\n1,2\n");
  const attached = page.getByRole("region", { name: "Write a message" }).getByRole("listitem");
  await expect(attached).toHaveText([/^recipe\.txt/, /^unwanted\.md/, /^diary\.md/, /^list\.csv/]);
  await page.getByRole("button", { name: "Remove unwanted.md" }).click();
  await expect(attached).toHaveCount(3);
  await composer(page).fill("What do the files say?");
  await page.getByRole("button", { name: "Send" }).click();
  await finishedAnswer(page);
  // The next message is written where this one was.
  await expect(composer(page)).toBeFocused();
  await expect(attached).toHaveCount(0);
  await expect(prompts(page).last()).toContainText("diary.md");
  await prompts(page).last().getByText("list.csv").click();
  await expect(prompts(page).last().getByText("a,b")).toBeVisible();
  await app.close();

  const records = readJournal(profile.archiveDir);
  const [without, withFiles] = [...promptsIn(records).values()];
  expect(without?.attachments).toEqual([]);
  expect(withFiles?.attachments.map(({ name, text }) => [name, text])).toEqual([
    ["recipe.txt", recipe],
    ["diary.md", diary],
    ["list.csv", "a,b\n1,2\n"],
  ]);
  const [few, many] = [...outputsIn(records).values()].map(
    ({ provenance }) => provenance?.tokens?.prompt ?? 0,
  );
  // No tokeniser makes fewer tokens than words.
  const words = `${recipe} ${diary}`.split(" ").length;
  expect(many).toBeGreaterThan((few ?? 0) + words);
  profile.remove();
});

test("a file that is no text, or too large, is refused in words and the rest goes along", async ({
  page,
}) => {
  await ready(page);
  await composer(page).fill("Here they are.");
  await choose(page, [
    writeFile("picture.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])),
    writeFile("latin1.txt", Uint8Array.from([0x63, 0x61, 0x66, 0xe9])),
    writeFile("huge.log", "x".repeat(2_000_001)),
    writeFile("note.txt", "A note."),
  ]);
  const complaints = page.getByRole("alert");
  await expect(complaints).toContainText("picture.png is not a text file in UTF-8");
  await expect(complaints).toContainText("latin1.txt is not a text file in UTF-8");
  await expect(complaints).toContainText("huge.log is larger than 2 MB and was not attached.");
  const attached = page.getByRole("region", { name: "Write a message" }).getByRole("listitem");
  await expect(attached).toHaveText([/^note\.txt/]);
  await expect(composer(page)).toHaveValue("Here they are.");
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { chatgptConversation, claudeConversation, zipOf } from "../support/import/products.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { findViolations } from "./support/axe.ts";
import { chooseFiles } from "./support/files.ts";
import { openConversation, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

let profile: TestProfile;
let app: RunningApp;

test.beforeAll(async () => {
  profile = createProfile();
  app = await launch(profile);
  await ready(app.page);
});

test.afterAll(async () => {
  await app.close();
  profile.remove();
});

async function openImport(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Import conversations");
  await page.getByRole("option", { name: "Import conversations", exact: true }).press("Enter");
}

function fileIn(name: string, content: string | Buffer): string {
  const path = join(profile.homeDir, name);
  writeFileSync(path, content);
  return path;
}

test("an export of ChatGPT's is shown before it is brought, keeps its branches, and brings nothing twice", async () => {
  const { page, electron } = app;
  const list = [chatgptConversation("a", "Bread"), chatgptConversation("b", "Rolls")].map(
    (chat) => ({
      ...chat,
      is_archived: false,
    }),
  );
  const content = Buffer.from(JSON.stringify(list));
  await openImport(page);
  await takePictures(page, "import");
  expect(await findViolations(page)).toEqual([]);

  await chooseFiles(electron, [
    fileIn("chats.zip", zipOf([{ name: "conversations.json", content }])),
  ]);
  await page.getByRole("button", { name: "Choose a file…" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What chats.zip holds" })).toBeVisible();
  await expect(page.getByText("Pictures (2)")).toBeVisible();
  await takePictures(page, "import-preview");
  expect(await findViolations(page)).toEqual([]);
  // Nothing is written before the person says so.
  await expect(page.getByRole("navigation").getByText("Rolls")).toHaveCount(0);

  await page.getByRole("button", { name: "Import", exact: true }).press("Enter");
  await expect(page.getByText("Imported from ChatGPT.")).toBeVisible();
  await expect(page.getByText("2 conversations and 10 messages were brought.")).toBeVisible();
  await takePictures(page, "import-done");

  await page.getByRole("button", { name: "Import something else" }).press("Enter");
  await page.getByRole("button", { name: "Choose a file…" }).press("Enter");
  await expect(page.getByText("2; only what is new in them is brought")).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).press("Enter");
  await expect(page.getByText("Everything in it was here already.")).toBeVisible();

  await openConversation(page, "Bread");
  // The branch that ChatGPT showed last, and behind the arrows the other one.
  await expect(page.getByText("Twelve hours.")).toBeVisible();
  await expect(page.getByText("gpt-4o")).toBeVisible();
  await expect(page.getByText("Imported from ChatGPT").first()).toBeVisible();
  await page.getByRole("button", { name: "Previous version" }).first().click();
  await expect(page.getByText("And this one?")).toBeVisible();
  await expect(
    page.getByText("There was no answer to this where it was imported from."),
  ).toBeVisible();
  await takePictures(page, "imported-conversation");
  expect(app.complaints).toEqual([]);
});

test("a file that holds nothing is refused in words, and the next one is brought", async () => {
  const { page, electron } = app;
  await openImport(page);
  await page.getByRole("button", { name: "Import something else" }).click();
  await chooseFiles(electron, [fileIn("notes.json", '{"a":1}')]);
  await page.getByRole("button", { name: "Choose a file…" }).click();
  await expect(page.getByText(/found no conversations in it that it can read/)).toBeVisible();
  await takePictures(page, "import-refused");
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Import something else" }).click();
  fileIn("conversations.json", JSON.stringify([claudeConversation()]));
  await chooseFiles(electron, [profile.homeDir]);
  await page.getByRole("button", { name: "Choose a folder…" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Imported from Claude.")).toBeVisible();
  await openConversation(page, "Lease");
  await expect(page.getByText("lease.txt")).toBeVisible();
  expect(app.complaints).toEqual([]);
});

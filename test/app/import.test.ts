import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { native } from "../support/import/native.ts";
import { chatgptConversation, claudeConversation, zipOf } from "../support/import/products.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { chooseFiles, dropFiles } from "./support/files.ts";
import { openConversation, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { openPrivacy } from "./support/remote.ts";
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
  const torn = ["Starter", "Scones", "Buns", "Baps", "Bagels", "Pretzels"].map((title) => ({
    title,
  }));
  const content = Buffer.from(JSON.stringify([...list, ...torn]));
  await openImport(page);
  await takePictures(page, "import");
  await expectAccessible(page);

  await chooseFiles(electron, [
    fileIn("chats.zip", zipOf([{ name: "conversations.json", content }])),
  ]);
  await page.getByRole("button", { name: "Choose a file…" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What chats.zip holds" })).toBeVisible();
  await expect(page.getByText("Pictures (2)")).toBeVisible();
  // What cannot be brought is named, the first few.
  await expect(page.getByText(/^It has no messages.*\(6\)/)).toBeVisible();
  await expect(page.getByText("Starter", { exact: true })).toBeVisible();
  await expect(page.getByText("and 1 more")).toBeVisible();
  await takePictures(page, "import-preview");
  await expectAccessible(page);
  // Nothing is written before the person says so.
  await expect(page.getByRole("navigation").getByText("Rolls")).toHaveCount(0);

  await page.getByRole("button", { name: "Import", exact: true }).press("Enter");
  await expect(page.getByText("Imported from ChatGPT.")).toBeVisible();
  await expect(page.getByText("2 conversations and 10 messages were brought.")).toBeVisible();
  await expect(page.getByText("Starter", { exact: true })).toBeVisible();
  await takePictures(page, "import-done");

  await page.getByRole("button", { name: "Import something else" }).press("Enter");
  await page.getByRole("button", { name: "Choose a file…" }).press("Enter");
  await expect(page.getByText("2; only what is new in them is brought")).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).press("Enter");
  // The six that cannot be brought are not here.
  await expect(page.getByText("Nothing new was brought.")).toBeVisible();
  await expect(page.getByText("2 were here already.")).toBeVisible();

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
  const notes = fileIn("notes.json", '{"a":1}');
  await expect(page.getByText("Or drop a file or a folder anywhere on this window.")).toBeVisible();
  await dropFiles(page, [notes, notes]);
  await expect(page.getByText("One file or folder at a time").first()).toBeVisible();
  await dropFiles(page, [notes]);
  await expect(page.getByText(/found no conversations in it that it can read/)).toBeVisible();
  await expect(page.getByText("“notes.json” was not imported.")).toBeVisible();
  await expect(page.getByText("The import did not come to its end.")).toHaveCount(0);
  await takePictures(page, "import-refused");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import something else" }).click();
  fileIn("conversations.json", JSON.stringify([claudeConversation()]));
  await chooseFiles(electron, [profile.homeDir]);
  await page.getByRole("button", { name: "Choose a folder…" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Imported from Claude.")).toBeVisible();
  await page.getByRole("button", { name: "Import something else" }).click();
  await dropFiles(page, [profile.homeDir]);
  await expect(page.getByText("1; only what is new in it is brought")).toBeVisible();
  await openConversation(page, "Lease");
  await expect(page.getByText("lease.txt")).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test("what left another machine is told apart in the ledger, and not counted with what left this one", async () => {
  const { page } = app;
  await openImport(page);
  const ids = { conversationId: "elsewhere", messageId: "o1" };
  const text = "Asked there.";
  const place = { parentId: null, replyId: "o1", attachments: [], text };
  const own = native([
    { kind: "prompt", body: { ...ids, ...place, messageId: "p1" } },
    {
      kind: "egress",
      body: {
        ...ids,
        purpose: "chat",
        method: "POST",
        url: "https://elsewhere.example/v1",
        bodyBytes: 2,
        bodySha256: "0".repeat(64),
        sentBody: "{}",
      },
    },
  ]);
  await dropFiles(page, [fileIn("own.jsonl", own)]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Imported from Freehold.")).toBeVisible();
  await openPrivacy(page, "What left");
  await expect(page.getByText("0 requests left this machine. 1 left another")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "elsewhere.example" });
  await expect(row).toContainText("(from another machine)");
  await takePictures(page, "ledger-brought");
  await expectAccessible(page);
  await page.getByLabel("From which machine").click();
  await page.getByRole("option", { name: "This machine" }).click();
  await expect(row).toHaveCount(0);
  await page.getByLabel("From which machine").click();
  await page.getByRole("option", { name: "Another machine" }).click();
  await row.getByRole("button", { name: /^Look at/ }).click();
  await expect(page.getByRole("dialog")).toContainText("This left another machine");
  expect(app.complaints).toEqual([]);
});

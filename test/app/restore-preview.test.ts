import { join } from "node:path";
import type { Page } from "playwright";
import { openArchive } from "../../electron/core/archive/open.ts";
import type { NewRecord } from "../../electron/shared/records.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { createBackupFolder, openBackups } from "./support/backups.ts";
import { openConversation, prompts, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";
import { testSettings } from "./support/settings.ts";

async function backUp(page: Page): Promise<void> {
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(page.getByRole("button", { name: /^Restore .*…$/ })).toBeEnabled();
}

/** Two more turns in the only conversation, which gets another title. */
async function goOn(profile: TestProfile): Promise<void> {
  const indexFile = join(profile.rootDir, "cache", "archive-index.json");
  const archive = await openArchive({ dir: profile.archiveDir, indexFile });
  const [conversationId = ""] = archive.conversationIds();
  const turns = ["a", "b"].flatMap((name): readonly NewRecord[] => {
    const [messageId, replyId] = [`prompt-${name}`, `answer-${name}`];
    const said = { conversationId, text: "More." };
    const prompt = { ...said, messageId, parentId: null, attachments: [], replyId };
    const rest = { reasoning: "", failure: null, provenance: null, status: "complete" } as const;
    return [
      { kind: "prompt", body: prompt },
      { kind: "output", body: { ...said, ...rest, messageId: replyId, parentId: messageId } },
    ];
  });
  const change = { type: "renamed", title: "One, gone on", by: "person" } as const;
  await archive.append([...turns, { kind: "conversation", body: { conversationId, change } }]);
  await archive.close();
}

test("the preview of a restore says what would go inside conversations that both have", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  await writePast(profile, [{ title: "One", turns: [["First?", "Yes."]] }]);
  const first = await launch(profile);
  await ready(first.page);
  await backUp(first.page);
  const dialog = first.page.getByRole("dialog");
  const open = first.page.getByRole("button", { name: /^Restore .*…$/ });
  await open.click();
  await expect(dialog).toContainText("Nothing that was said differs");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await first.close();

  await goOn(profile);
  await writePast(profile, [
    { title: "Two", turns: [["Another?", "Yes."]], at: "2031-02-03T04:05:06.000Z" },
  ]);
  const { page, ...second } = await launch(profile);
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: /^Restore .*…$/ }).click();
  const question = page.getByRole("dialog");
  await expect(question).toContainText(
    "goes on from this backup: it holds all that was said in it.",
  );
  await expect(question).toContainText("1 conversation with 2 messages, not in the backup at all.");
  await expect(question).toContainText(
    "4 messages in 1 conversation that the backup has without them.",
  );
  await expect(question).toContainText("The newest of it is of Feb 3, 2031");
  await expect(question).toContainText("Would be as in the backup: the title of 1 conversation.");
  await expect(question).toContainText("Now2 conversations, 8 messages, the newest of Feb 3, 2031");
  await expect(question).toContainText("In the backup1 conversation, 2 messages, the newest of");
  await expectAccessible(page);
  await takePictures(page, "restore-changes");
  await second.close();
  profile.remove();
  folder.remove();
});

test("the preview of a restore says what the rule would erase of it, and a restored conversation stays once that is off", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  const at = "2020-01-01T00:00:00.000Z";
  await writePast(profile, [
    { title: "Long ago", turns: [["Old?", "Very."]], at },
    { title: "Today", turns: [["New?", "Yes."]] },
  ]);
  const first = await launch(profile);
  const { page } = first;
  await ready(page);
  await backUp(page);
  await page.getByRole("tab", { name: "Erase" }).click();
  await page.getByRole("button", { name: "Switch on…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Switch on" }).click();
  await expect(page.locator("[data-conversation-id]")).toHaveCount(1);
  await openBackups(page);
  await page.getByRole("button", { name: /^Restore .*…$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 conversation with 2 messages, not here at all.");
  await expect(dialog).toContainText(
    "Of this backup it would erase 1 conversation at the next start.",
  );
  await expectAccessible(page);
  await takePictures(page, "restore-rule");
  await dialog.getByRole("button", { name: "Switch the rule off" }).click();
  await expect(dialog).toContainText("The rule is off now.");
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText("A restored archive is ready.")).toBeVisible();
  await first.close();

  const second = await launch(profile);
  await openConversation(second.page, "Long ago");
  await expect(prompts(second.page).first()).toContainText("Old?");
  await expect(second.page.locator("[data-conversation-id]")).toHaveCount(2);
  await second.close();
  profile.remove();
  folder.remove();
});

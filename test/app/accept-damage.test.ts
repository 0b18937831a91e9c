import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { ready, toast } from "./support/person.ts";
import { runCommand } from "./support/export.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

test("damage is accepted with the keyboard alone, only as it was shown, and new damage is told from it", async () => {
  const profile = createProfile();
  await writePast(profile, [
    { title: "Harmed", turns: [["Harm this.", "Harmed."]] },
    { title: "Between", turns: [["Are you safe?", "Safe and sound."]] },
    { title: "Next", turns: [["Harm that.", "Harmed too."]] },
  ]);
  const first = damage(profile, "Harm this.");
  // Without it every line is read at the start.
  rmSync(join(profile.rootDir, "cache", "archive-index.json"));
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await runCommand(page, "Archive");
  await page.getByRole("tab", { name: "State", exact: true }).click();
  const panel = page.getByRole("tabpanel", { name: "State" });
  const notice = panel.getByText("Some of the archive is damaged;");
  await expect(notice).toBeVisible();
  await panel.getByRole("button", { name: "Verify now" }).press("Enter");
  await expect(panel.getByText("1 problem was found.")).toBeVisible();

  const accept = panel.getByRole("button", { name: "Accept this damage…" });
  const dialog = page.getByRole("alertdialog", { name: "Accept this damage for good?" });
  await accept.press("Enter");
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await expect(dialog).toContainText("1 record is lost");
  await page.keyboard.press("Escape");
  await expect(accept).toBeFocused();

  // It reads everything first. Ended by then, it accepts nothing and says so.
  await accept.press("Enter");
  await page.evaluate(confirmAndCancel);
  await expect(dialog).toHaveCount(0);
  await expect(toast(page, "cancelled before anything was accepted")).toBeVisible();
  await expect(accept).toBeVisible();
  await expect(notice).toBeVisible();

  // Something else is damaged before the answer: nothing is accepted that was not shown.
  const second = damage(profile, "Harm that.");
  await accept.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(toast(page, "none of it was accepted")).toBeVisible();
  await expect(panel.getByText("2 problems were found.")).toBeVisible();
  await expect(notice).toBeVisible();

  await accept.press("Enter");
  await expect(dialog).toContainText("2 records are lost");
  await expect(dialog).toContainText("nothing of them goes to a remote model");
  await expectAccessible(page);
  await takePictures(page, "accept-damage");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Nothing new is damaged:")).toBeVisible();
  await expect(panel.getByText("2 problems are known, and you accepted them.")).toBeVisible();
  await expect(panel.getByText(/000001.jsonl, line \d+/)).toHaveText([first, second]);
  await expect(notice).toHaveCount(0);
  await expect(accept).toHaveCount(0);
  // The button that asked is gone: focus is at what came of it, not lost.
  await expect(panel.getByRole("group", { name: "What verifying came to" })).toBeFocused();
  await expectAccessible(page);
  await takePictures(page, "damage-accepted");
  await app.close();

  const again = await launch(profile);
  await ready(again.page);
  await runCommand(again.page, "Archive");
  await again.page.getByRole("tab", { name: "State", exact: true }).click();
  await expect(again.page.getByRole("button", { name: "Verify now" })).toBeVisible();
  await expect(again.page.getByText("Some of the archive is damaged;")).toHaveCount(0);
  damage(profile, "Safe and sound.");
  await again.page.getByRole("button", { name: "Verify now" }).click();
  await expect(again.page.getByText("1 problem was found.")).toBeVisible();
  await expect(again.page.getByText("2 problems are known")).toBeVisible();

  // Whoever looks elsewhere meanwhile is told of it as of a failure, once.
  await again.page.evaluate(verifyAndLeave);
  const news = again.page.getByRole("listitem").filter({ hasText: "some of it is damaged" });
  await expect(news).toHaveClass(/failure/);
  await takePictures(again.page, "damage-elsewhere");
  await news.getByRole("button", { name: "Show", exact: true }).click();
  await expect(again.page.getByText("1 problem was found.")).toBeVisible();
  await again.close();
  profile.remove();
});

/** Runs in the window: confirms, and ends the check that comes first before it can have ended. */
async function confirmAndCancel(): Promise<void> {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find(({ innerText }) => innerText === "Accept the damage")?.click();
  const bridge = Reflect.get(globalThis, "freehold") as {
    call(name: string, input: unknown): Promise<unknown>;
  };
  await bridge.call("verify.cancel", {});
}

/** Runs in the window: begins a check and chooses another tab before it can have ended. */
function verifyAndLeave(): void {
  const named = (role: string, text: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(role)].find(({ innerText }) => innerText === text);
  named("button", "Verify now")?.click();
  named('[role="tab"]', "Usage")?.focus();
}

/** Another letter in a text of the archive. Returns the place as the window names it. */
function damage(profile: TestProfile, text: string): string {
  const segment = join(profile.archiveDir, "000001.jsonl");
  const whole = readFileSync(segment, "utf8");
  expect(whole).toContain(text);
  writeFileSync(segment, whole.replace(text, text.replace("a", "u")));
  return `000001.jsonl, line ${whole.split(text)[0]?.split("\n").length}`;
}

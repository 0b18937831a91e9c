import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { openErase } from "./support/erase.ts";
import { verifyCopy } from "./support/journal.ts";
import { chooseAction } from "./support/list.ts";
import { answers, composer, openConversation, ready } from "./support/person.ts";
import { filesHoldingAnyhow } from "./support/profile-files.ts";
import { type TestProfile, createProfile, rootDir } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";
import { writeSettings } from "./support/settings.ts";

async function switchOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Switch on…" }).click();
  await page
    .getByRole("alertdialog", { name: "Erase old conversations from now on?" })
    .getByRole("button", { name: "Switch on" })
    .click();
}

/** A profile whose oldest conversation says "tanglewood", and another of today. */
async function oldAndNew(): Promise<TestProfile> {
  const profile = createProfile();
  const at = "2020-01-01T00:00:00.000Z";
  await writePast(profile, [
    { title: "Old tanglewood", turns: [["tanglewood?", "tanglewood."]], at },
    { title: "New", turns: [["Hello", "Hello."]] },
  ]);
  return profile;
}

test("a rule shows what it would erase before it is switched on, then erases what is old", async () => {
  const profile = await oldAndNew();
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openErase(page);
  await expect(page.getByText("It would erase 1 conversation now:")).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Old tanglewood" }).first(),
  ).toBeVisible();
  await switchOn(page);
  await expect(page.locator("[data-conversation-id]")).toHaveText(["New"]);
  await expect(page.getByText("On: conversations older than 365 days")).toBeVisible();
  await app.close();
  expect(filesHoldingAnyhow(profile, "tanglewood")).toEqual([]);
  profile.remove();
});

test("the rule asks before it takes pinned conversations too", async () => {
  const profile = await oldAndNew();
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await chooseAction(page, "Old tanglewood", "Pin");
  await openErase(page);
  await switchOn(page);
  await expect(page.getByText("On: conversations older than 365 days")).toBeVisible();
  const keeps = page.getByRole("switch", { name: "Keep pinned conversations" });
  const question = page.getByRole("alertdialog", {
    name: "Erase old conversations also where they are pinned?",
  });
  await keeps.focus();
  await page.keyboard.press("Space");
  await expect(question).toContainText("1 conversation is erased now");
  await takePictures(page, "erase-pinned");
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(keeps).toBeChecked();
  await expect(page.locator("[data-conversation-id]")).toHaveCount(2);
  await keeps.click();
  await question.getByRole("button", { name: "Erase pinned ones too" }).click();
  await expect(page.locator("[data-conversation-id]")).toHaveText(["New"]);
  await expect(keeps).not.toBeChecked();
  await app.close();
  expect(filesHoldingAnyhow(profile, "tanglewood")).toEqual([]);
  profile.remove();
});

test("what is being written in a conversation that the rule erases goes with it", async () => {
  const profile = createProfile();
  const long = "2020-01-01T00:00:00.000Z";
  await writePast(profile, [
    { title: "Old", turns: [["Hello", "Hello."]], at: long },
    // Without it the clock would be in doubt.
    { title: "New", turns: [["Hello", "Hello."]] },
  ]);
  const app = await launch(profile);
  const { page } = app;
  await openConversation(page, "Old");
  await composer(page).fill("A draft about tanglewood");
  await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, "freehold") as {
      call(name: string, input: unknown): Promise<unknown>;
    };
    await bridge.call("settings.change", { retention: { days: 365, keepsPinned: true } });
  });
  await expect(page.getByText("This conversation is gone")).toBeVisible();
  // Longer than a draft waits to be saved.
  await page.waitForTimeout(1_000);
  await app.close();
  expect(filesHoldingAnyhow(profile, "tanglewood")).toEqual([]);
  profile.remove();
});

test("what the rule erases while a terminal asks leaves the window's files when that opens next", async () => {
  const profile = createProfile();
  const long = "2020-01-01T00:00:00.000Z";
  await writePast(profile, [
    { title: "Old tanglewood", turns: [["tanglewood?", "tanglewood."]], at: long },
  ]);
  const first = await launch(profile);
  await openConversation(first.page, "Old tanglewood");
  await expect(answers(first.page)).toHaveCount(1);
  await first.close();
  writeSettings(profile, { retention: { days: 365, keepsPinned: true } });
  execFileSync(process.execPath, [join(rootDir, "dist/main/cli.js"), "--quiet", "Say hi"], {
    env: { ...process.env, FREEHOLD_HOME: profile.rootDir },
    stdio: "pipe",
  });
  const second = await launch(profile);
  await expect(second.page.locator("[data-conversation-id]")).toHaveText(["Say hi"]);
  await second.close();
  expect(filesHoldingAnyhow(profile, "tanglewood")).toEqual([]);
  profile.remove();
});

test("a clock years beyond the last run erases nothing until the person says that it is right", async () => {
  const profile = createProfile();
  await writePast(profile, [
    {
      title: "Old tanglewood",
      turns: [["tanglewood?", "tanglewood."]],
      at: "2020-01-01T00:00:00.000Z",
    },
    { title: "New", turns: [["Hello", "Hello."]] },
  ]);
  writeSettings(profile, { retention: { days: 365, keepsPinned: true } });
  // As a start finds it whose clock has leapt, or whose person was away.
  const lastRun = { lastRanAt: "2020-06-15T12:00:00.000Z", setBackAt: null };
  writeFileSync(join(profile.rootDir, "last-run.json"), JSON.stringify(lastRun));
  const conversations = ["New", "Old tanglewood"];

  const first = await launch(profile);
  const { page } = first;
  await ready(page);
  const news = page.getByRole("listitem").filter({ hasText: "Old conversations were not erased" });
  await news.getByRole("button", { name: "Show" }).click();
  const question = page.getByRole("status").filter({ hasText: "Freehold last trusted it" });
  await expect(question).toContainText(
    /Nothing was erased: this computer's clock says .*20[2-9]\d; when Freehold last trusted it, it said .*2020\./,
  );
  await expect(page.getByText("It would erase 1 conversation now:")).toBeVisible();
  await takePictures(page, "erase-clock");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Not now" }).click();
  await expect(question).toContainText("Freehold asks again when it starts next.");
  await expect(question.getByRole("button")).toHaveCount(0);
  // Switched off and on again, the rule believes the clock no more, and says so before.
  await page.getByRole("button", { name: "Switch off" }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole("button", { name: "Switch on…" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Erase old conversations from now on?" });
  await expect(dialog).toContainText("Nothing is erased yet: this computer's clock says");
  await expect(dialog).not.toContainText("erased now");
  await takePictures(page, "erase-clock-switch-on");
  await dialog.getByRole("button", { name: "Switch on" }).click();
  await expect(question.getByRole("button", { name: "Erase now" })).toBeVisible();
  await expect(page.locator("[data-conversation-id]")).toHaveText(conversations);
  await first.close();

  const second = await launch(profile);
  await ready(second.page);
  await expect(second.page.locator("[data-conversation-id]")).toHaveText(conversations);
  await openErase(second.page);
  await second.page.getByRole("button", { name: "Erase now" }).click();
  await expect(second.page.locator("[data-conversation-id]")).toHaveText(["New"]);
  await expect(second.page.getByText("Freehold last trusted it")).toHaveCount(0);
  await second.close();
  expect(filesHoldingAnyhow(profile, "tanglewood")).toEqual([]);
  verifyCopy(profile.archiveDir);

  const third = await launch(profile);
  await ready(third.page);
  await openErase(third.page);
  await expect(third.page.getByText("On: conversations older than 365 days")).toBeVisible();
  await expect(third.page.getByText("Freehold last trusted it")).toHaveCount(0);
  await third.close();
  profile.remove();
});

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { type HeldCalls, holdCalls } from "./support/held-calls.ts";
import { chooseAction, titles } from "./support/list.ts";
import { answers, ask, composer, finishedAnswer, openConversation } from "./support/person.ts";
import { filesHoldingAnyhow, partsHoldingAnyhow } from "./support/profile-files.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";

/** The search index has words without their capitals, and without the letters they share with the one before. */
const erased = { word: "XyloPhoneQuartz", packed: "phonequartz" };
const later = "QuicksilverBay";
const kept = "MarmaladeFjord";

async function createWithSecret(): Promise<TestProfile> {
  const profile = createProfile();
  await writePast(profile, [
    { title: "A secret", turns: [["Which is the word?", `The word is ${erased.word}.`]] },
    { title: "A second secret", turns: [["Which is the word?", `The word is ${later}.`]] },
    {
      title: "A long talk",
      turns: Array.from({ length: 110 }, (_, index) => [
        `And what of ${index}?`,
        `${index}: ${kept}. ${"Loam holds water. ".repeat(30)}`,
      ]),
    },
  ]);
  return profile;
}

async function erase(page: Page, title: string): Promise<void> {
  await chooseAction(page, title, "Erase…");
  await page
    .getByRole("alertdialog", { name: `Erase “${title}”?` })
    .getByRole("button", { name: "Erase conversation" })
    .click();
}

/** Erases the first secret, and resolves while the library waits to be built anew: it looks first whether it may. */
async function eraseAndHold(app: RunningApp): Promise<HeldCalls> {
  const { page } = app;
  await expect(titles(page)).toHaveCount(3);
  const waiting = await holdCalls(app, "turn.list");
  await erase(page, "A secret");
  await expect(titles(page)).toHaveText(["A long talk", "A second secret"]);
  await expect.poll(() => countPlaces(page), { timeout: 30_000 }).toBe(2);
  return waiting;
}

function countPlaces(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storageBuckets?.keys())?.length ?? 0);
}

/** Resolves once no file has any of the words. Files come and go meanwhile. */
async function expectGone(profile: TestProfile, words: readonly string[]): Promise<void> {
  await expect(() => {
    for (const word of words) expect(filesHoldingAnyhow(profile, word)).toEqual([]);
    expect(existsSync(join(profile.rootDir, "window", "erased"))).toBe(false);
  }).toPass({ timeout: 60_000 });
}

async function find(page: Page, word: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search in all messages" }).fill(word);
}

/** In a conversation of its own, for the long one is much to read. */
async function sayBriefly(page: Page, word: string): Promise<void> {
  await page.getByRole("button", { name: "New chat" }).click();
  await ask(page, `Say ${word}`);
  await finishedAnswer(page);
  await expect(answers(page)).toHaveCount(1);
}

test("what is erased leaves the disk while the app runs, and the window goes on as it was", async () => {
  const profile = await createWithSecret();
  // A library that lies beside the places of libraries.
  mkdirSync(join(profile.rootDir, "window", "IndexedDB"), { recursive: true });
  writeFileSync(join(profile.rootDir, "window", "IndexedDB", "000003.log"), erased.word);
  const app = await launch(profile);
  const { page } = app;
  await openConversation(page, "A long talk");
  await expect(page.getByText(`109: ${kept}`)).toBeInViewport();
  await page.getByText(`107: ${kept}`).scrollIntoViewIfNeeded();
  await composer(page).fill("Half a thought");
  await expect(() => {
    expect(partsHoldingAnyhow(profile, erased.packed)).toEqual(["window/WebStorage"]);
  }).toPass({ timeout: 30_000 });
  await erase(page, "A secret");
  await expect(titles(page)).toHaveText(["A long talk", "A second secret"]);
  const before = await page.getByText(`107: ${kept}`).boundingBox();
  await expectGone(profile, Object.values(erased));
  expect(partsHoldingAnyhow(profile, kept)).toEqual(["archive", "window/WebStorage"]);

  expect(await page.getByText(`107: ${kept}`).boundingBox()).toEqual(before);
  await expect(composer(page)).toHaveValue("Half a thought");
  await expect(titles(page)).toHaveText(["A long talk", "A second secret"]);
  await sayBriefly(page, "sousaphonebasalt");
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await find(page, kept);
  await expect(page.getByText("110 messages")).toBeVisible();
  await find(page, "sousaphonebasalt");
  await expect(page.locator("[data-hit-message-id]").first()).toBeVisible();
  expect(app.complaints).toEqual([]);
  await app.close();
  profile.remove();
});

test("while that is done the window can be used, and what is erased meanwhile goes too", async () => {
  const profile = await createWithSecret();
  const app = await launch(profile);
  const { page } = app;
  const waiting = await eraseAndHold(app);
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await find(page, kept);
  await expect(page.getByText("110 messages")).toBeVisible();
  await openConversation(page, "A long talk");
  await expect(page.getByText(`109: ${kept}`)).toBeInViewport();
  await composer(page).fill("Half a thought");
  await erase(page, "A second secret");
  await expect(titles(page)).toHaveText(["A long talk"]);
  await waiting.release();
  await expectGone(profile, [...Object.values(erased), later]);
  await expect(composer(page)).toHaveValue("Half a thought");
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await expect(page.getByText("110 messages")).toBeVisible();
  await find(page, later);
  await expect(page.getByText("No message and no title has this")).toBeVisible();
  expect(app.complaints).toEqual([]);
  await app.close();
  profile.remove();
});

test("when it is cut short by a kill, the next start does it before the window opens", async () => {
  const profile = await createWithSecret();
  const app = await launch(profile);
  await eraseAndHold(app);
  await app.kill();
  expect(partsHoldingAnyhow(profile, erased.word)).toEqual(["window/WebStorage"]);
  const second = await launch(profile);
  await expect(titles(second.page)).toHaveText(["A long talk", "A second secret"]);
  await expectGone(profile, Object.values(erased));
  expect(await countPlaces(second.page)).toBe(2);
  await erase(second.page, "A second secret");
  await expectGone(profile, [later]);
  expect(await countPlaces(second.page)).toBe(1);
  await second.close();
  profile.remove();
});

test("when it fails, the window goes on as it was, and the end of the app does it", async () => {
  const profile = await createWithSecret();
  const app = await launch(profile);
  const { page } = app;
  await expect(titles(page)).toHaveCount(3);
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new Error("The disk is full."));
    Object.defineProperty(navigator.storageBuckets, "open", { value: refuse });
  });
  const failed = page.waitForEvent("console", (message) =>
    message.text().startsWith("What was erased could not leave the disk yet."),
  );
  await erase(page, "A secret");
  await failed;
  await sayBriefly(page, "sousaphonebasalt");
  expect(partsHoldingAnyhow(profile, erased.word)).toEqual(["window/WebStorage"]);
  await app.close();
  for (const word of Object.values(erased)) expect(filesHoldingAnyhow(profile, word)).toEqual([]);
  profile.remove();
});

import type { Page } from "playwright";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { outputsIn, promptsIn, readJournal } from "./support/journal.ts";
import {
  answers,
  endlessQuestion,
  finishedAnswer,
  prompts,
  streamingAnswer,
} from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { endlessAnswers, writeSettings } from "./support/settings.ts";

/** What has focus, as a screen reader would name it, or "nothing" when a person would not see where they are. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "nothing";
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return "nothing";
    const label = element.getAttribute("aria-label") ?? element.innerText;
    return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${label}`.trim();
  });
}

async function expectFocus(page: Page, expected: RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(expected);
}

/** Presses a key until something has focus: the way of a person who knows only that key. */
async function pressUntil(page: Page, key: string, expected: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (expected.test(await focused(page))) return;
  }
  throw new Error(`${key} never led to ${expected}; it ended at ${await focused(page)}.`);
}

async function say(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a whole session needs no pointer, and the place of focus is never lost", async () => {
  const profile = createProfile();
  writeSettings(profile, { newConversation: endlessAnswers });
  await writePast(profile, [{ title: "Yesterday's bread", turns: [["Hello", "Hello."]] }]);
  const app = await launch(profile);
  const { page } = app;

  // Ask, stop, and ask again.
  await expectFocus(page, /^textarea Message$/);
  await say(page, endlessQuestion);
  await streamingAnswer(page);
  await page.keyboard.press("Escape");
  await finishedAnswer(page, "stopped");
  await expectFocus(page, /^textarea Message$/);

  // Settings, and back to another conversation through the palette.
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
  await expectFocus(page, /^(?!nothing)/);
  await pressUntil(page, "Tab", /^tab New conversations|^tab Appearance/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectFocus(page, /^tab New conversations$/);
  await pressUntil(page, "Tab", /^input/);
  await page.keyboard.press("ControlOrMeta+k");
  await expectFocus(page, /^combobox/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^input/);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("bread");
  await expect(page.getByRole("option", { name: "Yesterday's bread" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(prompts(page)).toHaveText(/Hello/);
  await expectFocus(page, /^textarea Message$/);

  // Models through the palette, and back to a new conversation.
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("models");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Models", level: 1 }).waitFor();
  await expectFocus(page, /^(?!nothing)/);
  await page.keyboard.press("ControlOrMeta+n");
  await expectFocus(page, /^textarea Message$/);
  await app.close();
  profile.remove();
});

test("messages are edited, compared, regenerated, rated and inspected by keyboard", async () => {
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await expectFocus(page, /^textarea Message$/);
  await say(page, "Say hello to Ada.");
  await finishedAnswer(page);

  // F6 leads to the sidebar and on to the thread; j and k move from message to message.
  await pressUntil(page, "F6", /^feed/);
  await pressUntil(page, "k", /^article Message 1, from you$/);
  await pressUntil(page, "Tab", /^button Edit$/);
  await page.keyboard.press("Enter");
  await expectFocus(page, /^textarea Edit your message$/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^article Message 1, from you$/);
  await pressUntil(page, "Tab", /^button Edit$/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await say(page, "Say hello to Grace.");
  await expect(prompts(page)).toContainText("Grace");
  await finishedAnswer(page);
  await expectFocus(page, /^(?!nothing)/);

  await pressUntil(page, "F6", /^feed/);
  await pressUntil(page, "Tab", /^button Previous version$/);
  await page.keyboard.press("Enter");
  await expect(prompts(page)).toContainText("Ada");
  await expectFocus(page, /^(?!nothing)/);
  await pressUntil(page, "Tab", /^button Regenerate$/);
  await page.keyboard.press("Enter");
  await expect(answers(page)).toContainText("2 / 2");
  await finishedAnswer(page);
  await expectFocus(page, /^(?!nothing)/);
  await pressUntil(page, "F6", /^feed/);
  await pressUntil(page, "Tab", /^button Good answer$/);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Good answer", pressed: true })).toHaveCount(1);
  await pressUntil(page, "Tab", /^button Details of this answer$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "About this answer" })).toContainText(
    "this device",
  );
  await pressUntil(page, "F6", /^complementary About this answer|^aside/);
  await page.keyboard.press("ControlOrMeta+i");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expectFocus(page, /^(?!nothing)/);
  await app.close();

  const records = readJournal(profile.archiveDir);
  expect([...promptsIn(records).values()].map(({ text }) => text)).toEqual([
    "Say hello to Ada.",
    "Say hello to Grace.",
  ]);
  expect(outputsIn(records).size).toBe(3);
  expect(records.filter(({ kind }) => kind === "rating")).toHaveLength(1);
  profile.remove();
});

test("dialogs take focus and give it back", async () => {
  const profile = createProfile();
  await writePast(profile, [{ title: "Yesterday's bread", turns: [["Hello", "Hello."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await expectFocus(page, /^textarea Message$/);
  await expect(page.locator("[data-conversation-id]")).toHaveText("Yesterday's bread");
  await pressUntil(page, "F6", /^input Filter conversations$/);
  await page.keyboard.press("Tab");
  await expectFocus(page, /^button Yesterday's bread$/);
  await page.keyboard.press("F2");
  await expectFocus(page, /^input Title of the conversation$/);
  await page.keyboard.press("ControlOrMeta+a");
  await say(page, "Today's bread");
  await expectFocus(page, /^button Today's bread$/);
  await page.keyboard.press("Delete");
  await expectFocus(page, /^button Cancel$/);
  await page.keyboard.press("Enter");
  await expectFocus(page, /^button Today's bread$/);
  await page.keyboard.press("ControlOrMeta+/");
  await expectFocus(page, /^button Close$/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^button Today's bread$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectFocus(page, /^menu/);
  await pressUntil(page, "ArrowDown", /^menuitem Conversation settings…$/);
  await page.keyboard.press("Enter");
  await expectFocus(page, /^button Close$/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^button Actions for Today's bread$/);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Delete");
  await expectFocus(page, /^button Cancel$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-conversation-id]")).toHaveCount(0);
  await expectFocus(page, /^(?!nothing)/);
  await app.close();
  profile.remove();
});

test("the keys of a command work as soon as there is a window, however busy the machine", async () => {
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await page.addInitScript(() => {
    const press = (): void => {
      const mod = /mac/i.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
      dispatchEvent(new KeyboardEvent("keydown", { key: "k", cancelable: true, ...mod }));
    };
    // Either way before anything that React does after it has drawn.
    if (sessionStorage.getItem("pressesEarly") === "yes")
      document.addEventListener("DOMContentLoaded", press);
    else
      new MutationObserver((_, observer) => {
        if (document.querySelector("textarea") === null) return;
        observer.disconnect();
        press();
      }).observe(document, { subtree: true, childList: true });
  });
  for (const pressesEarly of ["no", "yes"]) {
    await page.evaluate((value) => sessionStorage.setItem("pressesEarly", value), pressesEarly);
    await page.reload();
    await expectFocus(page, /^combobox/);
    await page.keyboard.press("Escape");
    // A palette that came with the first frame has no place from before that it could give focus back to.
    await expectFocus(page, pressesEarly === "no" ? /^textarea Message$/ : /^(?!nothing|combobox)/);
  }
  await app.close();
  profile.remove();
});

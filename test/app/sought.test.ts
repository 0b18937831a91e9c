import type { Page } from "playwright";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { composer, openConversation, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Paragraph ${index}. ${"Loam holds water. ".repeat(20)}`,
  );

const code = `\`\`\`js\n${"// loam\n".repeat(80)}const marmotCount = countMarmots(${'"loam", '.repeat(40)}burrowing);\n\`\`\``;

const longAnswer = [
  ...paragraphs(60),
  "- A **Küchenschelle** in the rock garden,\n- and *last* `frost` of the year.",
  "Since ٢٠٢٤ a 👩🏽\u200d💻 counts it in **C++**, which we don’t ask for.",
  ...paragraphs(30),
  code,
  ...paragraphs(30),
].join("\n\n");

/** So much that an answer above it is not kept at the end. */
const smallTalk = Array.from({ length: 12 }, () => ["Thanks.", "You are welcome."] as const);

let profile: TestProfile;
let app: RunningApp;

test.beforeAll(async () => {
  profile = createProfile();
  await writePast(profile, [
    {
      title: "A long answer",
      turns: [["Tell me all.", longAnswer], ...smallTalk],
    },
    {
      title: "A long thought",
      turns: [["And why?", "Because."]],
      reasoning: [...paragraphs(60), "The axolotl decides.", ...paragraphs(5)].join("\n\n"),
    },
    {
      title: "A long file",
      turns: [["Read this.", "I did."]],
      attachments: [
        {
          name: "notes.txt",
          sizeBytes: 1_000,
          text: [...paragraphs(60), "The pangolin sleeps.", ...paragraphs(60)].join("\n\n"),
        },
      ],
    },
  ]);
  app = await launch(profile);
  await ready(app.page);
});

test.afterAll(async () => {
  await app.close();
  profile.remove();
});

/** Searches for words and opens the only message that has them. */
async function seek(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Shift+F");
  const field = page.getByRole("combobox", { name: "Search in all messages" });
  await expect(field).toBeFocused();
  await field.fill(words);
  await expect(page.locator(`[data-answered=${JSON.stringify(words)}]`)).toHaveText(/^1 message /);
  await field.press("Enter");
  await expect(page.locator("[data-sought]")).toBeFocused();
}

interface Mark {
  readonly text: string;
  readonly isInView: boolean;
}

/** What is marked in the thread, and which of it a person sees. */
async function marks(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("sought-words") ?? [])].map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, top, right, bottom, height } = range.getBoundingClientRect();
      let isInView = height > 0;
      let box = range.startContainer.parentElement;
      for (; box !== null && isInView; box = box.parentElement) {
        const { overflow } = getComputedStyle(box);
        if (overflow === "visible") continue;
        const edge = box.getBoundingClientRect();
        isInView =
          left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
      }
      return { text: range.toString(), isInView };
    }),
  );
}

async function expectSeen(page: Page, ...texts: readonly string[]): Promise<void> {
  await expect
    .poll(async () =>
      (await marks(page)).filter(({ isInView }) => isInView).map(({ text }) => text),
    )
    .toEqual(texts);
}

test("a word in the middle of a long answer is shown and marked, however it was typed", async () => {
  const { page } = app;
  await seek(page, "kuchen*");
  await expectSeen(page, "Küchenschelle");
  await takePictures(page, "sought-word");
  await page.emulateMedia({ forcedColors: "active" });
  await takePictures(page, "sought-word-forced", ["wide"]);
  await page.emulateMedia({ forcedColors: null });
  await expectAccessible(page);
  // It has settled: what the person does now stands.
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 8_000);
  await expectSeen(page);
  await page.waitForTimeout(1_000);
  await expectSeen(page);
});

test("emoji, the signs of a name, apostrophes and digits are marked as they are written", async () => {
  const { page } = app;
  for (const [words, ...marked] of [
    ["👩", "👩🏽\u200d💻"],
    ["c++", "C++"],
    ["dont", "don’t"],
    ['"2024 a 💻"', "٢٠٢٤ a 👩🏽\u200d💻"],
  ] as const) {
    await seek(page, words);
    await expectSeen(page, ...marked);
  }
  await takePictures(page, "sought-picture", ["wide"]);
});

test("a phrase is marked across its markup, and code where it scrolls by itself", async () => {
  const { page } = app;
  await seek(page, '"last frost"');
  await expect
    .poll(async () => (await marks(page)).map(({ text }) => text))
    .toEqual(["last frost"]);
  await expectSeen(page, "last frost");
  await seek(page, "burrowing ");
  await expectSeen(page, "burrowing");
  await takePictures(page, "sought-code", ["wide"]);
});

test("reasoning and files that are folded open at what was found", async () => {
  const { page } = app;
  await seek(page, "axolotl");
  await expectSeen(page, "axolotl");
  await takePictures(page, "sought-reasoning", ["wide"]);
  await seek(page, "pangolin");
  await expectSeen(page, "pangolin");
  await takePictures(page, "sought-file", ["wide"]);
});

test("the marks go with Escape, another conversation and other words", async () => {
  const { page } = app;
  await seek(page, "axolotl");
  await expectSeen(page, "axolotl");
  await page.keyboard.press("Escape");
  await expect.poll(() => marks(page)).toEqual([]);
  await expect(page.locator("[data-sought]")).toHaveCount(0);
  await seek(page, "axolotl");
  await expectSeen(page, "axolotl");
  await openConversation(page, "A long file");
  await expect.poll(() => marks(page)).toEqual([]);
  await seek(page, "axolotl");
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await page.getByRole("combobox", { name: "Search in all messages" }).fill("loam");
  await openConversation(page, "A long thought");
  await expect(page.getByText("Because.")).toBeVisible();
  expect(await marks(page)).toEqual([]);
});

test("what was marked is marked no more when the conversation was left and is opened by the list", async () => {
  const { page } = app;
  const elsewhere = [
    () => openConversation(page, "A long file"),
    () => page.keyboard.press("ControlOrMeta+Shift+M"),
    () => page.keyboard.press("ControlOrMeta+Shift+F"),
  ];
  for (const leave of elsewhere) {
    await seek(page, "axolotl");
    await expectSeen(page, "axolotl");
    await leave();
    await expect.poll(() => marks(page)).toEqual([]);
    await openConversation(page, "A long thought");
    await expect(page.getByText("Because.")).toBeVisible();
    expect(await marks(page)).toEqual([]);
    await expect(page.locator("[data-sought]")).toHaveCount(0);
  }
});

test("what was marked still is when it was scrolled out of the window and back", async () => {
  const { page } = app;
  const thread = page.getByRole("feed");
  await seek(page, "kuchen*");
  await expectSeen(page, "Küchenschelle");
  const place = await thread.evaluate((element) => element.scrollTop);
  // What has focus is kept.
  await composer(page).click();
  await thread.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(page.locator("[data-sought]")).toHaveCount(0);
  await expect.poll(() => marks(page)).toEqual([]);
  await thread.evaluate((element, top) => element.scrollTo({ top }), place);
  await expectSeen(page, "Küchenschelle");
});

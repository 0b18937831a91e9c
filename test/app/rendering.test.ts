import type { MessageBoxOptions } from "electron";
import type { Locator, Page } from "playwright";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import {
  codeAnswer,
  diagramAnswer,
  hostileAnswer,
  mathAnswer,
  proseAnswer,
} from "./support/markdown.ts";
import { answers, openConversation } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { resize, takePictures } from "./support/screenshots.ts";

let profile: TestProfile;
let app: RunningApp;
let requests: string[];

const past = {
  Hostile: hostileAnswer,
  Prose: proseAnswer,
  Mathematics: mathAnswer,
  Diagrams: diagramAnswer,
  Code: codeAnswer,
} as const;

test.beforeAll(async () => {
  profile = createProfile({ models: false });
  await writePast(
    profile,
    Object.entries(past).map(([title, answer]) => ({ title, turns: [["Show me.", answer]] })),
  );
  app = await launch(profile);
  requests = [];
  app.page.on("request", (request) => requests.push(request.url()));
});

test.afterEach(() => {
  expect(requests.filter((url) => !/^(app:\/\/freehold\/|data:|blob:)/.test(url))).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test.afterAll(async () => {
  await app.close();
  profile.remove();
});

async function show(title: keyof typeof past): Promise<Locator> {
  await openConversation(app.page, title);
  const answer = answers(app.page).last();
  await expect(answer.locator("[data-message-text]")).not.toBeEmpty();
  return answer;
}

/** Only boxes that scroll by themselves may be wider than the window. */
async function expectNoOverflow(page: Page): Promise<void> {
  const measure = (): Promise<readonly (number | null)[]> =>
    page.evaluate(() => {
      const boxes = [document.querySelector('[role="feed"]'), document.documentElement];
      return boxes.map((box) => box && box.scrollWidth - box.clientWidth);
    });
  for (const width of [480, 600, 1280]) {
    await resize(page, width);
    await expect.poll(measure, { message: `at ${width} pixels` }).toEqual([0, 0]);
  }
}

async function expectDrawn(diagram: Locator): Promise<void> {
  await expect(diagram).toBeVisible({ timeout: 30_000 });
  const width = (): Promise<number> =>
    diagram.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  await expect.poll(width).toBeGreaterThan(100);
}

test("nothing a model writes runs, loads or leads anywhere by itself", async () => {
  const { page } = app;
  const answer = await show("Hostile");
  await expect(answer).toContainText(`<script>window.ran = "script";</script>`);
  await expect(answer).toContainText("Image not loaded: A cat on a mat");
  await expect(answer).toContainText("https://pictures.example/cat.png?who=me");
  await expectDrawn(answer.getByRole("img", { name: "Diagram" }));
  for (const link of await answer.locator("a").all()) await link.hover();
  const found = await answer.evaluate((element) => ({
    unsafe: element.querySelectorAll("script, iframe, style, form, input, object, embed").length,
    images: [...element.querySelectorAll("img")].map(({ src }) => src.slice(0, 18)),
    links: [...element.querySelectorAll("a")].map(({ href }) => href),
    ran: Reflect.get(window, "ran"),
  }));
  expect(found).toEqual({
    unsafe: 0,
    images: ["data:image/svg+xml"],
    links: ["https://thief.example/login?from=bank&session=1234567890#top"],
    ran: undefined,
  });
  await expectNoOverflow(page);
  await takePictures(page, "hostile");
});

test("a link asks first, and shows where it really goes", async () => {
  const { page } = app;
  const link = (await show("Hostile")).getByRole("link", { name: "https://bank.example" });
  const target = "https://thief.example/login?from=bank&session=1234567890#top";
  await watchLinks(app, "Cancel");
  await link.click({ button: "middle" });
  await link.click();
  await expect
    .poll(() => seenLinks(app))
    .toMatchObject({ asked: [{ detail: expect.stringContaining(target) }] });
  expect(await seenLinks(app)).toMatchObject({ opened: [] });
  await watchLinks(app, "Open link");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => seenLinks(app)).toMatchObject({ opened: [target] });
  expect(app.electron.windows()).toHaveLength(1);
  expect(page.url()).toBe("app://freehold/");
});

interface SeenLinks {
  readonly asked: MessageBoxOptions[];
  readonly opened: string[];
}

/** Answers the question about a link with one of its buttons, and opens nothing on this machine. */
async function watchLinks({ electron }: RunningApp, button: string): Promise<void> {
  await electron.evaluate(({ dialog, shell }, chosen) => {
    const seen: SeenLinks = { asked: [], opened: [] };
    Reflect.set(globalThis, "seenLinks", seen);
    const answer = (...[first, second]: readonly unknown[]) => {
      // The question may belong to a window, which then comes first.
      const options = (second ?? first) as MessageBoxOptions;
      seen.asked.push(options);
      const response = options.buttons?.indexOf(chosen) ?? -1;
      return Promise.resolve({ response, checkboxChecked: false });
    };
    dialog.showMessageBox = answer;
    shell.openExternal = (url) => {
      seen.opened.push(url);
      return Promise.resolve();
    };
  }, button);
}

function seenLinks({ electron }: RunningApp): Promise<SeenLinks> {
  return electron.evaluate(() => Reflect.get(globalThis, "seenLinks") as SeenLinks);
}

test("prose in any script is set with headings, lists, quotes and tables that fit", async () => {
  const answer = await show("Prose");
  // The window has the first heading and the message the second.
  await expect(answer.getByRole("heading", { name: "How to read a map", level: 3 })).toHaveCount(1);
  await expect(answer.getByRole("table")).toHaveCount(2);
  await expect(answer.getByRole("row")).toHaveCount(3 + 61);
  await expect(answer.getByRole("img", { name: "Done" })).toHaveCount(1);
  await expect(answer.getByRole("img", { name: "Open" })).toHaveCount(2);
  const directions = await answer.evaluate((element) =>
    [...element.querySelectorAll("p")].flatMap((paragraph) =>
      /^[\u0590-\u06ff]/.test(paragraph.innerText) ? [getComputedStyle(paragraph).direction] : [],
    ),
  );
  expect(directions).toEqual(["rtl", "rtl"]);
  await expectNoOverflow(app.page);
  await takePictures(app.page, "tables");
  for (const heading of ["How to read a map", "In other scripts"]) {
    await answer
      .getByRole("heading", { name: heading })
      .evaluate((element) => element.scrollIntoView({ block: "start" }));
    await takePictures(app.page, heading);
  }
});

test("mathematics is set, money is not, and what is broken shows as it was written", async () => {
  const answer = await show("Mathematics");
  await expect(answer.locator(".katex")).not.toHaveCount(0);
  const formulas = await answer.locator(".katex annotation").allTextContents();
  expect(formulas).toContain("E = mc^2");
  expect(formulas).toContain("a^2 + b^2 = c^2");
  await expect(answer.locator(".katex-display")).toHaveCount(4);
  await expect(answer).toContainText("It costs $5 today and $7 tomorrow.");
  await expect(answer).toContainText("\\undefinedmacro");
  await expect(answer).toContainText("and done.");
  await expectNoOverflow(app.page);
  await takePictures(app.page, "mathematics");
});

test("diagrams are drawn, and one with a mistake shows its code", async () => {
  const answer = await show("Diagrams");
  const diagrams = answer.getByRole("img", { name: "Diagram" });
  await expect(diagrams).toHaveCount(2, { timeout: 30_000 });
  await expectDrawn(diagrams.first());
  await expectDrawn(diagrams.last());
  await expect(answer).toContainText("This diagram has a mistake in it, so here is its code.");
  await expect(answer).toContainText("flowchart NOWHERE");
  await expectNoOverflow(app.page);
  await takePictures(app.page, "diagrams");
});

test("code is coloured in its language and can be copied", async () => {
  const answer = await show("Code");
  const coloured = (language: string): Locator =>
    answer.locator("figure").filter({ hasText: language }).locator("pre span[style*=color]");
  for (const language of ["typescript", "python", "rust", "sql"])
    await expect.poll(() => coloured(language).count(), { message: language }).toBeGreaterThan(8);
  await expect(coloured("nolanguage")).toHaveCount(0);
  await answer.getByRole("button", { name: "Copy code" }).nth(3).click();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^SELECT name, count\(\*\) .* DESC;$/);
  await expectNoOverflow(app.page);
  await takePictures(app.page, "code");
});

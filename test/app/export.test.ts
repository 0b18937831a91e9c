import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { mountSmallVolume, noSmallVolume } from "../support/small-volume.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { chooseFormat, exportNow, runCommand, saveAs } from "./support/export.ts";
import { chooseFiles } from "./support/files.ts";
import { rename } from "./support/list.ts";
import { openConversation, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

let profile: TestProfile;
let app: RunningApp;

test.beforeAll(async () => {
  profile = createProfile();
  await writePast(profile, [
    {
      title: "Bread",
      turns: [
        ["How do I <b>knead</b>?", "=Fold and turn."],
        ["And then?", "Let it rest."],
      ],
    },
    {
      title: "Roses",
      turns: [
        ["When do I prune roses?", "In late winter. See [the guide](https://roses.example/)."],
      ],
      isLocked: true,
    },
  ]);
  app = await launch(profile);
  await ready(app.page);
});

test.afterAll(async () => {
  await app.close();
  profile.remove();
});

/** A file in one of the exported folders; `null` while there is none. */
function exported(name: RegExp, ending: string): string | null {
  const folders = readdirSync(profile.homeDir).filter((folder) =>
    /^Freehold export [\d-]+(?: \d)?$/.test(folder),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(join(profile.homeDir, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(profile.homeDir, folder, file),
    ),
  );
  return files.find((file) => name.test(file) && file.endsWith(ending)) ?? null;
}

/** The text of the preview. */
function previewed(page: Page): Locator {
  return page.getByRole("group", { name: "What is written" });
}

test("a preview shows what is chosen in the form that is chosen, follows it, and leaves the keys to the app", async () => {
  const { page } = app;
  await runCommand(page, "Export everything");
  await chooseFormat(page, "Markdown");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText(/All of \d{4}\/[\d-]+ Roses\.md\./);
  await expect(previewed(page)).toContainText("In late winter.");
  await takePictures(page, "export-preview");
  await expectAccessible(page);
  await chooseFormat(page, "Table");
  await expect(previewed(page)).toContainText("'=Fold and turn.");
  await expect(preview).toContainText(/All of freehold-export-[\d-]+\.csv\./);
  await chooseFormat(page, "Web pages");
  const frame = preview.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "the guide" })).toBeVisible();
  await takePictures(page, "export-preview-page");
  const link = await frame.getByRole("link", { name: "the guide" }).boundingBox();
  if (link === null) throw new Error("There is no link.");
  await page.mouse.click(link.x + 2, link.y + 2);
  await page.getByRole("tabpanel").getByRole("button", { name: "Export…" }).focus();
  await page.keyboard.press("Tab");
  await expect(previewed(page)).toBeFocused();
  // What it scrolls is as high as the page, at any width.
  const overflow = () =>
    previewed(page).evaluate((box) => {
      const { contentDocument } = box.querySelector("iframe") as HTMLIFrameElement;
      const { scrollHeight = 0, clientHeight = 0 } = contentDocument?.documentElement ?? {};
      return scrollHeight - clientHeight;
    });
  await page.setViewportSize({ width: 700, height: 800 });
  await expect.poll(overflow).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(frame.getByText("In late winter")).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test("a preview follows what happens to the conversation that is chosen", async () => {
  const { page } = app;
  await openConversation(page, "Bread");
  await runCommand(page, "Export this conversation");
  await chooseFormat(page, "Markdown");
  await expect(previewed(page)).toContainText('title: "Bread"');
  await rename(page, "Bread", "Rye bread");
  await expect(page.getByText("“Rye bread”", { exact: true })).toBeVisible();
  await expect(previewed(page)).toContainText('title: "Rye bread"');
  await rename(page, "Rye bread", "Bread");
  await expect(previewed(page)).toContainText('title: "Bread"');
});

test("everything is exported as lines, a table, pages and documents, by keyboard and palette", async () => {
  const { page, electron } = app;
  await runCommand(page, "Export everything");
  await expect(page.getByText("All conversations")).toBeVisible();
  await takePictures(page, "export");
  await expectAccessible(page);

  const lines = join(profile.homeDir, "all.jsonl");
  await chooseFormat(page, "Freehold");
  await expect(previewed(page)).toContainText('{"format":"freehold-export"');
  await saveAs(electron, lines);
  await exportNow(page);
  await expect(page.getByText("Exported to all.jsonl.")).toBeVisible();
  await expect(page.getByText(/^2 conversations, 6 messages, 1 file/)).toBeVisible();
  const [header = "", ...records] = readFileSync(lines, "utf8").trimEnd().split("\n");
  expect(JSON.parse(header)).toMatchObject({ format: "freehold-export", conversations: 2 });
  const archived = readFileSync(join(profile.archiveDir, "000001.jsonl"), "utf8");
  for (const record of records) expect(archived).toContain(record);

  const table = join(profile.homeDir, "all.csv");
  await chooseFormat(page, "Table");
  await saveAs(electron, table);
  await exportNow(page);
  await expect(page.getByText("Exported to all.csv.")).toBeVisible();
  expect(readFileSync(table, "utf8")).toContain("'=Fold and turn.");

  for (const [format, ending] of [
    ["Markdown", ".md"],
    ["Web pages", ".html"],
  ] as const) {
    await chooseFormat(page, format);
    await chooseFiles(electron, [profile.homeDir]);
    await exportNow(page);
    // The words of the export before may still stand there.
    await expect.poll(() => exported(/bread/i, ending)).not.toBeNull();
    const bread = exported(/bread/i, ending) ?? "";
    const text = readFileSync(bread, "utf8");
    expect(text).toContain("Let it rest.");
    expect(text.includes("<b>knead</b>")).toBe(ending === ".md");
  }
  expect(app.complaints).toEqual([]);
});

test("a training set comes with its settings, and says what was left out", async () => {
  const { page, electron } = app;
  await runCommand(page, "Export everything");
  await chooseFormat(page, "Training set");
  await expect(page.getByText(/locked to this device.* are left out whole/)).toBeVisible();
  await takePictures(page, "export-training");
  await expectAccessible(page);
  await chooseFiles(electron, [profile.homeDir]);
  await exportNow(page);
  await expect(page.getByText(/^Exported to Freehold training set/)).toBeVisible();
  await expect(page.getByText("1 example to train on, and no validation part.")).toBeVisible();
  await expect(page.getByText(/^Left out: 1 as a whole conversation, locked/)).toBeVisible();
  await takePictures(page, "export-training-done");
  const name =
    readdirSync(profile.homeDir).find((each) => each.startsWith("Freehold training")) ?? "";
  const files = readdirSync(join(profile.homeDir, name));
  for (const file of ["dataset_info.json", "axolotl.yaml", "SOURCES.md", "README.md"])
    expect(files).toContain(file);
});

test("how an export ended is in view in a low window, also of one begun by keyboard, and the focus is there", async () => {
  const { page, electron } = app;
  await page.setViewportSize({ width: 1280, height: 480 });
  try {
    await runCommand(page, "Export everything");
    await chooseFormat(page, "Training set");
    await chooseFiles(electron, [profile.homeDir]);
    const begin = page.getByRole("tabpanel").getByRole("button", { name: "Export…" });
    await begin.focus();
    // As low in the window as it can be while it is seen.
    await begin.evaluate((button) => button.scrollIntoView({ block: "end" }));
    await begin.press("Enter");
    await expect(page.getByText(/^Left out: 1 as a whole conversation, locked/)).toBeInViewport({
      ratio: 1,
    });
    const status = page.getByRole("tabpanel").getByRole("status").first();
    await expect(status).toContainText("Exported to Freehold training set");
    await expect(page.getByRole("region", { name: "How the export stands" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(begin).toBeFocused();
  } finally {
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test("one conversation is exported from its own menu, and nothing is written where the person changes their mind", async () => {
  const { page, electron } = app;
  await openConversation(page, "Roses");
  await page.locator("[data-conversation-id]").filter({ hasText: "Roses" }).hover();
  await page.getByRole("button", { name: "Actions for Roses" }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  await expect(page.getByText("“Roses”")).toBeVisible();
  await chooseFormat(page, "Markdown");
  const file = join(profile.homeDir, "roses.md");
  await saveAs(electron, null);
  await exportNow(page);
  expect(existsSync(file)).toBe(false);
  await saveAs(electron, file);
  await exportNow(page);
  await expect(page.getByText("Exported to roses.md.")).toBeVisible();
  const text = readFileSync(file, "utf8");
  expect(text).toContain("In late winter.");
  expect(text).not.toContain("Let it rest.");
});

test("what a search found is exported, and a place that cannot be written to is said in words", async () => {
  const { page, electron } = app;
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await page.getByRole("combobox", { name: "Search in all messages" }).fill("winter");
  await page.getByRole("button", { name: "Export this one…" }).click();
  await expect(page.getByText("1 message found for “winter”")).toBeVisible();
  const hint = page.getByText(/^In this format the whole conversations/);
  await chooseFormat(page, "Freehold");
  await expect(hint).toBeVisible();
  await chooseFormat(page, "Table");
  await expect(hint).toBeHidden();
  await saveAs(electron, join(profile.archiveDir, "mine.csv"));
  await exportNow(page);
  await expect(page.getByText(/^This is the archive's own folder/)).toBeVisible();
  const file = join(profile.homeDir, "found.csv");
  await saveAs(electron, file);
  await exportNow(page);
  await expect(page.getByText("Exported to found.csv.")).toBeVisible();
  const text = readFileSync(file, "utf8");
  expect(text).toContain("In late winter.");
  expect(text).not.toContain("When do I prune roses?");
});

test("a disk that is full keeps nothing of an export, and takes it once there is room, while the archive goes on", async () => {
  const { page, electron } = app;
  const dir = join(profile.homeDir, "full");
  const volume = mountSmallVolume(dir, 1);
  test.skip(volume === null, noSmallVolume);
  const freeAgain = volume?.fill(0);
  try {
    await runCommand(page, "Export everything");
    await chooseFormat(page, "Freehold");
    await saveAs(electron, join(dir, "all.jsonl"));
    await exportNow(page);
    await expect(
      page.getByText(/no room left.*nothing of it is kept.*Free some space/),
    ).toBeVisible();
    expect(readdirSync(dir)).toEqual(["ballast"]);
    await page.locator("[data-conversation-id]").filter({ hasText: "Bread" }).hover();
    await page.getByRole("button", { name: "Actions for Bread" }).click();
    await page.getByRole("menuitem", { name: "Pin" }).click();
    await expect(page.locator("[data-conversation-id]").first()).toContainText("Bread");
    freeAgain?.();
    await exportNow(page);
    await expect(page.getByText("Exported to all.jsonl.")).toBeVisible();
    expect(readFileSync(join(dir, "all.jsonl"), "utf8")).toContain("Let it rest.");
  } finally {
    volume?.unmount();
  }
});

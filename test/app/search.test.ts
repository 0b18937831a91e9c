import type { Locator, Page } from "playwright";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { rename } from "./support/list.ts";
import { answers, composer, openConversation, prompts, ready } from "./support/person.ts";
import { filesWith } from "./support/profile-files.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { deleteIndex, moveLibraryOn } from "../support/window-library.ts";
import { takePictures } from "./support/screenshots.ts";

const filler = Array.from(
  { length: 30 },
  (_, index) =>
    [
      `Question ${index} about the garden`,
      `Answer ${index}: water the garden in the morning.\n\n${"Loam holds water. ".repeat(12)}`,
    ] as const,
);

async function writeGarden(profile: TestProfile): Promise<void> {
  await writePast(profile, [
    {
      title: "The long garden talk",
      turns: [
        ...filler.slice(0, 12),
        ["When do I sow the zinnias?", "Sow zinnias after the last frost, in warm soil."],
        ...filler.slice(12),
      ],
    },
    {
      title: "Küche",
      turns: [["Wie knete ich Brötchenteig?", "```js\nknead(dough)\n```\nBis er glänzt."]],
    },
    { title: "東京", turns: [["東京都の温泉を教えて。", "豊洲に温泉があります。"]] },
    ...["fern", "moss", "ivy", "reed", "sedge"].map((plant) => ({
      title: `Herbarium: ${plant}`,
      turns: [["Is it pressed?", "It is."]] as const,
    })),
    { title: "A secret", turns: [["The word is xylophonequartz.", "I keep xylophonequartz."]] },
  ]);
}

function field(page: Page): Locator {
  return page.getByRole("combobox", { name: "Search in all messages" });
}

function hits(page: Page): Locator {
  return page.locator("[data-hit-message-id]");
}

function titles(page: Page): Locator {
  return page.locator("[data-hit-conversation-id]");
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await expect(field(page)).toBeFocused();
}

async function takeLowPicture(page: Page, name: string): Promise<void> {
  if (process.env.FREEHOLD_PICTURES === undefined) return;
  await page.screenshot({ path: `.cache/screenshots/${name}.png` });
}

test.describe("in an archive of some conversations", () => {
  let profile: TestProfile;
  let app: RunningApp;

  test.beforeAll(async () => {
    profile = createProfile();
    await writeGarden(profile);
    app = await launch(profile);
    await ready(app.page);
  });

  test.afterAll(async () => {
    await app.close();
    profile.remove();
  });

  test("messages are found as one types, and Enter shows the chosen one in the middle of its conversation", async () => {
    const { page } = app;
    await openSearch(page);
    await expect(page.getByText("It never leaves this machine")).toBeVisible();
    await takePictures(page, "search-start");
    await page.keyboard.type("zinn");
    await expect(hits(page)).toHaveCount(2);
    await expect(page.getByRole("status").filter({ hasText: "2 messages" })).toBeVisible();
    await expect(hits(page).first().locator("mark").first()).toHaveText("zinnias");
    await takePictures(page, "search-results");
    await page.keyboard.press("ArrowDown");
    await expect(hits(page).nth(1)).toHaveAttribute("aria-selected", "true");
    const chosen = await hits(page).nth(1).getAttribute("data-hit-message-id");
    await page.keyboard.press("Enter");
    const found = page.locator("[data-sought]");
    await expect(found).toHaveAttribute("data-message-id", chosen ?? "");
    await expect(found).toBeInViewport();
    await expect(found).toBeFocused();
    await expect(found).toContainText("zinnias");
    await expect(page.getByText("Question 0 about the garden")).not.toBeInViewport();
    await takePictures(page, "search-found");
    await expectAccessible(page);

    await openSearch(page);
    await expect(field(page)).toHaveValue("zinn");
    await expect(hits(page)).toHaveCount(2);
  });

  test("phrases, exclusions, other scripts and accents are understood", async () => {
    const { page } = app;
    await openSearch(page);
    for (const [query, count] of [
      ['"last frost"', 1],
      ['"frost last"', 0],
      ["zinnias -frost ", 1],
      ["brotchen", 1],
      ["温泉", 2],
      ["東京", 1],
    ] as const) {
      await field(page).fill(query);
      await expect(hits(page), query).toHaveCount(count);
    }
    await field(page).fill("frostt");
    await expect(page.getByText("No message and no title has this")).toBeVisible();
    await takePictures(page, "search-nothing");
    await field(page).press("Escape");
    await expect(field(page)).toHaveValue("");
    await expect(page.getByText("It never leaves this machine")).toBeVisible();
  });

  test("conversations are found by their titles, above the messages", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("kuche");
    await expect(titles(page)).toHaveText([/^Küche.*2 messages$/]);
    await expect(titles(page).locator("mark")).toHaveText("Küche");
    await expect(hits(page)).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "1 conversation" })).toBeVisible();
    await takePictures(page, "search-title");
    await field(page).fill("garden");
    await expect(titles(page)).toHaveCount(1);
    await expect(titles(page)).toHaveAttribute("aria-selected", "true");
    await takePictures(page, "search-titles");
    await expectAccessible(page);
    await field(page).press("ArrowDown");
    await expect(hits(page).first()).toHaveAttribute("aria-selected", "true");
    await field(page).press("ArrowUp");
    await field(page).press("Enter");
    await expect(page.getByText("Question 29 about the garden")).toBeVisible();
    await expect(page.locator("[data-sought]")).toHaveCount(0);

    // Few of them until more are asked for, which the keys do too.
    await openSearch(page);
    await field(page).fill("herb");
    await expect(titles(page)).toHaveCount(3);
    for (let step = 0; step < 3; step++) await field(page).press("ArrowDown");
    const more = page.getByRole("option", { name: "2 more conversations" });
    await expect(more).toHaveAttribute("aria-selected", "true");
    await takePictures(page, "search-more-titles");
    await field(page).press("Enter");
    await expect(titles(page)).toHaveCount(5);
    await expect(more).toHaveCount(0);
    await expect(titles(page).nth(3)).toHaveAttribute("aria-selected", "true");

    // What is asked of messages leaves no title to be found.
    await openSearch(page);
    await field(page).fill("garden -question");
    await expect(titles(page)).toHaveCount(1);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("combobox", { name: "Said by" }).click();
    await page.getByRole("option", { name: "You", exact: true }).click();
    await expect(titles(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Remove filter: Said by: You" }).click();
    await page.getByRole("button", { name: "Filters" }).click();
  });

  test("filters narrow down what is found, and each can be taken away again", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("zinnias");
    await expect(hits(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Filters" }).click();
    await takePictures(page, "search-filters");
    await expectAccessible(page);
    await page.getByRole("combobox", { name: "Said by" }).click();
    await page.getByRole("option", { name: "You", exact: true }).click();
    await expect(hits(page)).toHaveCount(1);
    await page.getByRole("button", { name: "Remove filter: Said by: You" }).click();
    await expect(hits(page)).toHaveCount(2);
    await page.getByRole("switch", { name: "Has code" }).click();
    await expect(page.getByText("No message and no title has this")).toBeVisible();
    await field(page).fill("");
    await expect(hits(page)).toHaveCount(1);
    await page.getByRole("switch", { name: "Has code" }).click();
    await page.getByRole("button", { name: "Filters" }).click();
  });

  test("a folder that is named anew or removed is so among the filters, and no year is endless", async () => {
    const { page } = app;
    const list = page.getByRole("treegrid", { name: "Conversations" });
    const chips = page.getByRole("button", { name: "Remove filter" });
    await page.getByRole("button", { name: "New folder" }).click();
    await page.keyboard.type("Garden");
    await page.keyboard.press("Enter");
    await list
      .getByRole("row")
      .filter({ hasText: "The long garden talk" })
      .click({ button: "right" });
    await page.getByRole("menuitem", { name: "Move" }).click();
    await page.keyboard.type("garden");
    await page.keyboard.press("Enter");
    await openSearch(page);
    await field(page).fill("温泉");
    await expect(hits(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("combobox", { name: "Folder" }).click();
    await page.getByRole("option", { name: "Garden", exact: true }).click();
    await expect(page.getByText("No message and no title has this")).toBeVisible();
    const folder = page.locator("[data-folder-id]");
    await folder.focus();
    await page.keyboard.press("F2");
    const name = page.getByRole("textbox", { name: "Name of the folder" });
    await name.fill("Allotment");
    await name.press("Enter");
    await expect(chips).toHaveText("Folder: Allotment");
    await folder.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Remove folder" }).click();
    await expect(chips).toHaveCount(0);
    await expect(hits(page)).toHaveCount(2);
    const from = page.getByLabel("From", { exact: true });
    await from.focus();
    await page.keyboard.type("112520267");
    await expect(from).toHaveValue(/^\d{4}-11-25$/);
    await chips.click();
    await page.getByRole("button", { name: "Filters" }).click();
  });

  test("all that was found is exported, not only what was listed so far", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("loam");
    await expect(page.locator("[data-answered=loam]")).toHaveText(/^30 messages/);
    await expect(hits(page)).toHaveCount(6);
    await page.getByRole("button", { name: "Export all 30…" }).click();
    await expect(page.getByText("30 messages found for “loam”")).toBeVisible();
  });

  test("what was found by its title is exported too, all of it, and apart from the messages", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("kuche");
    await expect(page.locator("[data-answered=kuche]")).toHaveText(
      /^1 conversation · No message found/,
    );
    await takePictures(page, "search-export-title");
    await page.getByRole("button", { name: "Export this conversation…" }).press("Enter");
    await expect(page.getByText("“Küche”")).toBeVisible();
    await expect(page.getByRole("region", { name: "Preview" })).toContainText("Brötchenteig");

    await openSearch(page);
    await field(page).fill("garden");
    await expect(page.getByRole("button", { name: "Export this conversation…" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Export all 60 messages…" })).toBeVisible();
    await takePictures(page, "search-export-mixed");
    await expectAccessible(page);

    // More than are listed.
    await field(page).fill("herb");
    await expect(titles(page)).toHaveCount(3);
    await page.getByRole("combobox", { name: "Order" }).focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Export all 5 conversations…" })).toBeFocused();
    await takePictures(page, "search-export-titles");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("tabpanel")).toContainText("5 conversations");
  });

  test("what is listed at first fills the window, low or high", async () => {
    const { page } = app;
    for (const height of [480, 800, 1_100, 1_500]) {
      await page.setViewportSize({ width: 1_280, height });
      await expect.poll(() => page.evaluate(() => innerHeight)).toBe(height);
      await openSearch(page);
      await field(page).fill("");
      await field(page).fill("loam");
      await expect(page.locator("[data-answered=loam]")).toHaveText(/^30 messages/);
      const last = await hits(page).last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThan(height - 100);
      expect(await hits(page).count()).toBeLessThan(30);
      await takeLowPicture(page, `search-first-${height}`);
    }
    await page.setViewportSize({ width: 1_280, height: 800 });
  });

  test("the keys show what they choose, up to the field above the first", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("loam");
    await expect(page.locator("[data-answered=loam]")).toHaveText(/^30 messages/);
    const chosen = page.getByRole("option", { selected: true });
    for (let place = 1; place <= 12; place += 1) {
      // At the end of what is listed it waits for more.
      await expect(hits(page).nth(place)).toBeAttached();
      await page.keyboard.press("ArrowDown");
      await expect(hits(page).nth(place)).toHaveAttribute("aria-selected", "true");
    }
    await expect(chosen).toBeInViewport({ ratio: 1 });
    await expect(field(page)).not.toBeInViewport();
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press("PageUp");
    await expect(hits(page).first()).toHaveAttribute("aria-selected", "true");
    await expect(chosen).toBeInViewport({ ratio: 1 });
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  });

  test("what has changed meanwhile is found when the person comes back by the tabs", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("quincevine");
    await expect(page.getByText("No message and no title has this")).toBeVisible();
    await page.getByRole("tab", { name: "Usage" }).click();
    await rename(page, "Herbarium: sedge", "Herbarium: quincevine");
    // Until the worker has told of it, to nobody who looks.
    await page.waitForTimeout(2_000);
    await page.getByRole("tab", { name: "Search" }).click();
    await expect(titles(page)).toHaveCount(1);
  });

  test("days that leave nothing between them are said to do so", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("zinnias");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByLabel("From", { exact: true }).fill("2026-11-25");
    await page.getByLabel("To", { exact: true }).fill("2026-11-20");
    await expect(page.getByText("No message and no title has this")).toBeVisible();
    await expect(page.getByText("“From” is after “To”")).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "before “From”" })).toBeVisible();
    await takePictures(page, "search-days");
    await page.getByRole("button", { name: "Clear filters" }).first().click();
    await page.getByRole("button", { name: "Filters" }).click();
  });

  test("open filters leave room for what is found in a low window", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("zinnias");
    await page.getByRole("button", { name: "Filters" }).click();
    for (const width of [600, 1_000]) {
      await page.setViewportSize({ width, height: 480 });
      await expect.poll(() => page.evaluate(() => innerHeight)).toBe(480);
      await field(page).focus();
      await expect(field(page)).toBeInViewport();
      await expect(hits(page).first()).toBeInViewport({ ratio: 0.9 });
      await takeLowPicture(page, `search-low-${width}`);
      await page.getByRole("switch", { name: "Has a file" }).focus();
      await expect(page.getByRole("switch", { name: "Has a file" })).toBeInViewport();
    }
    await page.setViewportSize({ width: 1_280, height: 800 });
    await page.getByRole("button", { name: "Filters" }).click();
  });

  test("what is found in a conversation that was put away says so", async () => {
    const { page } = app;
    await openSearch(page);
    await field(page).fill("Brötchenteig");
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page)).not.toContainText("Archived");
    const list = page.getByRole("treegrid", { name: "Conversations" });
    await list.getByRole("row").filter({ hasText: "Küche" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: /^Archive/ }).click();
    await expect(hits(page)).toContainText("Archived");
    await takePictures(page, "search-archived");
  });

  test("the words of the list's filter can be looked for in all messages", async () => {
    const { page } = app;
    const filter = page.getByRole("searchbox", { name: "Filter conversations" });
    await filter.fill("zinnias");
    await page.getByRole("button", { name: "Search all messages for “zinnias”" }).click();
    await expect(field(page)).toHaveValue("zinnias");
    await expect(hits(page)).toHaveCount(2);
    await filter.press("Escape");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox").last().fill("Search in all");
    await page.getByRole("option", { name: "Search in all messages" }).press("Enter");
    await expect(field(page)).toBeFocused();
  });
});

test("a message of another branch is shown in its branch", async ({ page }) => {
  await ready(page);
  await composer(page).fill("Tell me of walruses");
  await composer(page).press("Enter");
  await expect(answers(page).last()).toHaveAttribute("data-message-status", /complete/, {
    timeout: 60_000,
  });
  await prompts(page).first().hover();
  await prompts(page).first().getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: /edit/i });
  await editor.fill("Tell me of narwhals");
  await openSearch(page);
  await openConversation(page);
  await editor.press("Enter");
  await expect(editor).toBeHidden();
  await expect(prompts(page).first()).toContainText("narwhals");
  await expect(answers(page).last()).toHaveAttribute("data-message-status", /complete/, {
    timeout: 60_000,
  });
  await openSearch(page);
  await page.keyboard.type("walruses");
  await expect(hits(page).filter({ hasText: "You" })).toHaveCount(1);
  await hits(page).filter({ hasText: "You" }).click();
  await expect(page.locator("[data-sought]")).toContainText("walruses");
  await expect(page.locator("[data-sought]")).toBeInViewport();
});

test("what was erased is not found, and a deleted index is built again", async () => {
  const profile = createProfile();
  await writeGarden(profile);
  const first = await launch(profile);
  const { page } = first;
  await ready(page);
  await openSearch(page);
  await page.keyboard.type("xylophone");
  await expect(hits(page)).toHaveCount(2);
  await page.locator("[data-conversation-id]").filter({ hasText: "A secret" }).hover();
  await page.getByRole("button", { name: "Actions for A secret" }).click();
  await page.getByRole("menuitem", { name: "Erase…" }).click();
  await page.getByRole("button", { name: "Erase conversation" }).click();
  await expect(page.getByText("No message and no title has this")).toBeVisible();
  await field(page).fill("zinnias");
  await expect(hits(page)).toHaveCount(2);
  await deleteIndex(page);
  await page.reload();
  await ready(page);
  await openSearch(page);
  await page.keyboard.type("zinnias");
  await expect(hits(page)).toHaveCount(2);
  await first.close();
  expect(filesWith(profile, "xylophonequartz")).toEqual([]);
  profile.remove();
});

test("messages that were found before all could be searched go to the export with a word of that", async () => {
  const profile = createProfile();
  await writeGarden(profile);
  const app = await launch(profile);
  const { page } = app;
  const soFar = page.getByText(/^Not everything could be searched yet/);
  await ready(page);
  const exportAll = async (): Promise<void> => {
    await openSearch(page);
    await field(page).fill("loam");
    await page.getByRole("button", { name: "Export all 30…" }).click();
    await expect(page.getByText("30 messages found for “loam”")).toBeVisible();
  };
  // The index may still have to take in the last of what was written.
  await expect(async () => {
    await exportAll();
    expect(await soFar.count()).toBe(0);
  }).toPass();
  await moveLibraryOn(page);
  await exportAll();
  await expect(soFar).toBeVisible();
  await takePictures(page, "export-found-so-far");
  await expectAccessible(page);
  await app.close();
  profile.remove();
});

import type { Locator, Page } from "playwright";
import { isErased } from "../../electron/shared/records.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { readJournal, verifyCopy } from "./support/journal.ts";
import { answers, openConversation, ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

const names = [
  "Sourdough without a starter",
  "Night train to Zürich",
  "Letters to Ada",
  "Lemon tart",
  "Tax return, questions for the accountant",
  "A name for the cat",
];

function list(page: Page): Locator {
  return page.getByRole("treegrid", { name: "Conversations" });
}

function row(page: Page, title: string): Locator {
  return list(page).getByRole("row").filter({ hasText: title });
}

function titles(page: Page): Locator {
  return page.locator("[data-conversation-id]");
}

function chosenBar(page: Page): Locator {
  return page.getByRole("group", { name: "Selected conversations" });
}

/** In both themes, with a picture of each when pictures are asked for. */
async function check(page: Page, name: string): Promise<void> {
  // In a narrow window the list would go away.
  await takePictures(page, name, ["wide"]);
  await expectAccessible(page, name);
}

async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await row(page, title).click({ button: "right" });
  await page.getByRole("menuitem", { name: action }).click();
}

test.describe("conversations are put in order", () => {
  test.describe.configure({ mode: "serial" });
  let profile: TestProfile;
  let app: RunningApp;
  let page: Page;

  test.beforeAll(async () => {
    profile = createProfile();
    await writePast(
      profile,
      names.map((title, day) => ({
        title,
        turns: [["Hello", `About ${title}.`]] as const,
        at: new Date(Date.now() - day * 3_600_000).toISOString(),
      })),
    );
    app = await launch(profile);
    page = app.page;
    await ready(page);
    await expect(titles(page)).toHaveCount(names.length);
  });

  test.afterAll(async () => {
    await app.close();
    verifyCopy(profile.archiveDir);
    profile.remove();
  });

  test("a folder is made and filled by keyboard alone, and a move is undone", async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("New folder");
    await page.keyboard.press("Enter");
    await page.keyboard.type("  Recipes ");
    await check(page, "organise-new-folder");
    await page.keyboard.press("Enter");
    await expect(row(page, "Recipes")).toHaveAttribute("aria-expanded", "true");

    await titles(page).filter({ hasText: "Lemon tart" }).focus();
    await page.keyboard.press("ControlOrMeta+Shift+o");
    await expect(page.getByRole("option", { name: "Recipes" })).toBeVisible();
    await page.keyboard.type("rec");
    await page.keyboard.press("Enter");
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    await expect(page.getByText(/^Moved “.*” to “Recipes”\.$/)).toBeVisible();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "1");

    // A name that there is none of makes a folder on the way.
    await page.keyboard.press("ControlOrMeta+Shift+o");
    await page.keyboard.type("Travel");
    await check(page, "organise-move");
    await page.getByRole("option", { name: "New folder “Travel”" }).click();
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    await expect(page.getByText(/^Moved “.*” to “Travel”\.$/)).toBeVisible();
  });

  test("many are chosen with Shift and the arrows, archived, and brought back", async () => {
    await titles(page).filter({ hasText: "Sourdough" }).focus();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(chosenBar(page)).toContainText("3 selected");
    await expect(list(page).getByRole("row", { selected: true })).toHaveCount(3);
    await check(page, "organise-chosen");
    await page.keyboard.press("ControlOrMeta+Shift+a");
    await expect(titles(page)).toHaveCount(names.length - 3);
    await expect(chosenBar(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(titles(page)).toHaveCount(names.length);

    await titles(page).filter({ hasText: "Letters to Ada" }).click();
    await expect(answers(page)).toContainText("About Letters to Ada.");
    await row(page, "Letters").click({ modifiers: ["ControlOrMeta"] });
    await row(page, "cat").click({ modifiers: ["ControlOrMeta"] });
    await chosenBar(page).getByRole("button", { name: "Archive" }).click();
    await expect(titles(page)).toHaveCount(names.length - 2);
    // The open one was among them: it does not stay open.
    await expect(answers(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Archived conversations: 2" }).click();
    await expect(titles(page)).toHaveText(["Letters to Ada", "A name for the cat"]);
    await openConversation(page, "cat");
    await page.keyboard.press("Alt+ArrowUp");
    await expect(answers(page)).toContainText("About Letters to Ada.");
    await check(page, "organise-archived");
    await page.getByRole("button", { name: "Archived. Put it back into the list" }).click();
    await expect(titles(page)).toHaveText(["A name for the cat"]);
    await page.getByRole("button", { name: "Back to all conversations" }).click();
    await expect(titles(page)).toHaveCount(names.length - 1);
  });

  test("tags are given to many at once and narrow the list down", async () => {
    await titles(page).filter({ hasText: "Tax" }).focus();
    await page.keyboard.press("Space");
    await row(page, "Night train").click({ modifiers: ["ControlOrMeta"] });
    await chosenBar(page).getByRole("button", { name: "Tags…" }).click();
    await page.keyboard.type("work");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("option", { name: "work" })).toHaveAttribute(
      "aria-checked",
      "true",
    );
    await page.keyboard.type("2025");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("option", { name: "2025" })).toBeVisible();
    await check(page, "organise-tags");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Filter by tag" }).click();
    await page.getByRole("menuitem", { name: "work" }).click();
    await expect(titles(page)).toHaveText([
      "Night train to Zürich",
      "Tax return, questions for the accountant",
    ]);
    await openConversation(page, "Tax");
    await expect(page.getByRole("button", { name: "Tags: work, 2025. Change them" })).toBeVisible();
    await check(page, "organise-tagged");
    await page.getByRole("button", { name: "Stop filtering by work" }).click();
    await expect(titles(page)).toHaveCount(names.length - 1);
  });

  test("a folder is closed, renamed and found again after a restart, and removed without loss", async () => {
    await chooseAction(page, "Tax", "Move to folder…");
    await page.getByRole("option", { name: "Travel" }).click();
    await expect(row(page, "Tax")).toHaveAttribute("aria-level", "2");
    await row(page, "Travel").getByRole("button", { name: "Travel, 2" }).click();
    // The open one stays in reach.
    await expect(row(page, "Tax")).toHaveAttribute("aria-level", "2");
    await expect(row(page, "Lemon tart")).toHaveCount(0);
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Name of the folder" }).fill("Away");
    await page.keyboard.press("Enter");
    await expect(row(page, "Away")).toHaveAttribute("aria-expanded", "false");
    await app.close();

    app = await launch(profile);
    page = app.page;
    await expect(row(page, "Away")).toHaveAttribute("aria-expanded", "false");
    await expect(titles(page)).toHaveText([
      "Sourdough without a starter",
      "Night train to Zürich",
      "Letters to Ada",
    ]);
    await expect(page.getByRole("button", { name: "Archived conversations: 1" })).toBeVisible();
    await page.locator("[data-folder-id]").filter({ hasText: "Away" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    await check(page, "organise-list");
    await chooseAction(page, "Away", "Remove folder");
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "1");
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
  });

  test("conversations are dragged into a folder and out of it", async () => {
    await row(page, "Night train").dragTo(row(page, "Recipes"));
    await expect(row(page, "Night train")).toHaveAttribute("aria-level", "2");
    await row(page, "Night train").dragTo(row(page, "Today"));
    await expect(row(page, "Night train")).toHaveAttribute("aria-level", "1");

    // Chosen too, but out of sight by the time the other one is dragged.
    await row(page, "Lemon tart").click({ modifiers: ["ControlOrMeta"] });
    await row(page, "Night train").click({ modifiers: ["ControlOrMeta"] });
    await row(page, "Away").click();
    await expect(chosenBar(page)).toContainText("1 selected");
    await row(page, "Night train").dragTo(row(page, "Recipes"));
    await expect(row(page, "Night train")).toHaveAttribute("aria-level", "2");
    await row(page, "Away").click();
    await expect(row(page, "Recipes")).toContainText("1");
    await expect(row(page, "Away")).toContainText("2");
    await row(page, "Night train").dragTo(row(page, "Today"));
  });

  test("an Enter that chooses a word of an input method ends no renaming", async () => {
    await titles(page).filter({ hasText: "Tax" }).focus();
    await page.keyboard.press("F2");
    const name = page.getByRole("textbox", { name: "Title of the conversation" });
    await name.fill("ぜいきん");
    await name.dispatchEvent("keydown", { key: "Enter", isComposing: true });
    await name.fill("税金 Tax");
    await name.press("Enter");
    await expect(row(page, "税金 Tax")).toHaveCount(1);
  });

  test("all that are shown are chosen with one key and erased after one question", async () => {
    await titles(page).first().focus();
    await page.keyboard.press("ControlOrMeta+a");
    await expect(chosenBar(page)).toContainText("5 selected");
    await page.keyboard.press("Escape");
    await expect(chosenBar(page)).toHaveCount(0);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    const question = page.getByRole("alertdialog", { name: "Erase 5 conversations?" });
    await question.getByRole("button", { name: "Erase conversations" }).click();
    await expect(titles(page)).toHaveCount(0);
    await expect(row(page, "Recipes")).toBeVisible();
    const tags = readJournal(profile.archiveDir).filter(
      ({ kind, body }) =>
        kind === "conversation" && !isErased(body) && body.change.type === "tagged",
    );
    expect(tags).toEqual([]);
  });
});

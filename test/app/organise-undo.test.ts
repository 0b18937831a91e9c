import type { Page } from "playwright";
import { type RunningApp, expect, test } from "./support/app.ts";
import { verifyCopy } from "./support/journal.ts";
import { chooseAction, launchWithTitles, moveTo, rename, row, titles } from "./support/list.ts";
import { composer, openConversation } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

test.describe("what was done to the list is undone", () => {
  let profile: TestProfile;
  let app: RunningApp;
  let page: Page;

  test.beforeEach(async () => {
    profile = createProfile();
    app = await launchWithTitles(profile, ["Lemon tart", "Night train", "Tax return"]);
    page = app.page;
  });

  test.afterEach(async () => {
    await app.close();
    verifyCopy(profile.archiveDir);
    profile.remove();
  });

  const undo = () => page.keyboard.press("ControlOrMeta+z");
  const redo = () => page.keyboard.press("ControlOrMeta+Shift+z");
  const says = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();
  const pinned = () => page.getByRole("row").filter({ hasText: /^Pinned$/ });

  test("newest first, whatever it was, and done again", async () => {
    await moveTo(page, "Lemon tart", "Recipes");
    await says("Moved to “Recipes”.");
    await chooseAction(page, "Night train", "Pin");
    await expect(pinned()).toHaveCount(1);
    await undo();
    await says("Undone: Pinned.");
    await takePictures(page, "organise-undone");
    await expect(pinned()).toHaveCount(0);
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    await undo();
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "1");
    await redo();
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");

    await rename(page, "Tax return", "Taxes");
    await says("Renamed to “Taxes”.");
    await rename(page, "Recipes", "Baking");
    await says("Renamed to “Baking”.");
    await chooseAction(page, "Night train", "Tags…");
    await page.keyboard.type("travel");
    await page.keyboard.press("Enter");
    await says("Tagged travel.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await chooseAction(page, "Baking", "Remove folder");
    await says("Folder “Baking” was removed; its 1 conversation stayed.");
    // Pressed in a row, without waiting for what each of them shows.
    for (let steps = 0; steps < 4; steps++) await undo();
    await says("Undone: Renamed to “Taxes”.");
    await expect(row(page, "Recipes")).toHaveCount(1);
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    await expect(row(page, "Tax return")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Filter by tag" })).toHaveCount(0);
    await undo();
    await says("Undone: Moved to “Recipes”.");
    await undo();
    await says("Undone: Folder “Recipes” was made.");
    await expect(row(page, "Recipes")).toHaveCount(0);
  });

  test("from anywhere in the window, but for text that is being written", async () => {
    await openConversation(page, "Tax return");
    await chooseAction(page, "Tax return", "Pin");
    await expect(pinned()).toHaveCount(1);
    await composer(page).fill("Hello");
    await undo();
    await composer(page).pressSequentially("x");
    await page.keyboard.press("Backspace");
    await expect(pinned()).toHaveCount(1);
    await composer(page).fill("");
    await undo();
    await expect(composer(page)).not.toHaveValue("");
    await expect(pinned()).toHaveCount(1);
    await composer(page).fill("");
    await page.getByRole("button", { name: "Settings" }).last().focus();
    await undo();
    await expect(pinned()).toHaveCount(0);
    await redo();
    await expect(pinned()).toHaveCount(1);
    // Nothing was typed in it since it was gone to.
    await composer(page).focus();
    await undo();
    await expect(pinned()).toHaveCount(0);
  });

  test("nothing in place of an erasure, and what is gone is said", async () => {
    await titles(page).filter({ hasText: "Lemon" }).focus();
    await page.keyboard.press("Space");
    await titles(page).filter({ hasText: "Night" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Pin" }).last().click();
    await says("2 conversations pinned.");
    await page.keyboard.press("Escape");
    await chooseAction(page, "Lemon tart", "Erase");
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase" }).click();
    await says("The conversation was erased.");
    await undo();
    await expect(
      page.getByText(/^This cannot be undone: The conversation was erased\./),
    ).toBeVisible();
    await expect(pinned()).toHaveCount(1);
    await undo();
    await says("Undone: 2 conversations pinned. 1 conversation erased since.");
    await expect(pinned()).toHaveCount(0);
  });
});

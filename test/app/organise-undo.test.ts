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
    await says("Moved “Lemon tart” to “Recipes”.");
    await chooseAction(page, "Night train", "Pin");
    await expect(pinned()).toHaveCount(1);
    await undo();
    await says("Undone: Pinned “Night train”.");
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
    await says("Tagged “Night train”: travel.");
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
    await says("Undone: Moved “Lemon tart” to “Recipes”.");
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
    await says("Pinned 2 conversations.");
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
    await says("Undone: Pinned 2 conversations. 1 conversation erased since.");
    await expect(pinned()).toHaveCount(0);
  });

  test("that a folder stays on this device, until the folder is gone", async () => {
    const kept = "Everything in “Recipes” stays on this device.";
    const folder = page.getByRole("button", { name: /^Recipes, .*stays on this device$/ });
    await moveTo(page, "Lemon tart", "Recipes");
    await chooseAction(page, "Recipes", "Keep on this device");
    await says(kept);
    await expect(folder).toHaveCount(1);
    await undo();
    await says("What is in “Recipes” may leave this device again, as far as your policy lets it.");
    await expect(folder).toHaveCount(0);
    await redo();
    await says(kept);
    await expect(folder).toHaveCount(1);
    await removeElsewhere("Recipes");
    await undo();
    await says(`Not undone: ${kept} The folder is no longer there.`);
  });

  test("nothing into a folder that is gone", async () => {
    await moveTo(page, "Lemon tart", "Recipes");
    await says("Moved “Lemon tart” to “Recipes”.");
    await undo();
    await says("Undone: Moved “Lemon tart” to “Recipes”.");
    await removeElsewhere("Recipes");
    await redo();
    await says(
      "Not done again: Moved “Lemon tart” to “Recipes”. 1 conversation left alone: the folder is no longer there.",
    );
    await undo();
    await says("Not undone: Folder “Recipes” was made. The folder is no longer there.");
    await expect(titles(page)).toHaveCount(3);
  });

  test("of one that was erased no title is left to be said", async () => {
    await chooseAction(page, "Lemon tart", "Pin");
    await says("Pinned “Lemon tart”.");
    await chooseAction(page, "Lemon tart", "Erase");
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase" }).click();
    await says("The conversation was erased.");
    await undo();
    await says("This cannot be undone: The conversation was erased.");
    await expect(page.getByText("Lemon tart")).toHaveCount(0);
  });

  /** Not by the window's own history: as something that runs beside it would. */
  async function removeElsewhere(name: string): Promise<void> {
    const folderId = await row(page, name)
      .locator("[data-folder-id]")
      .getAttribute("data-folder-id");
    await page.evaluate(async (id) => {
      const bridge = Reflect.get(globalThis, "freehold") as {
        call(call: string, input: unknown): Promise<unknown>;
      };
      // A folder that is kept cannot be removed.
      await bridge.call("place.keep", { place: { type: "folder", folderId: id }, isKept: false });
      await bridge.call("conversationFolder.remove", { folderId: id });
    }, folderId);
    await expect(row(page, name)).toHaveCount(0);
  }
});

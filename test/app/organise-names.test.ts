import type { Page } from "playwright";
import { isErased } from "../../electron/shared/records.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { readJournal } from "./support/journal.ts";
import { chooseAction, launchWithTitles, moveTo, rename, row, titles } from "./support/list.ts";
import { ready } from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

test.describe("names of folders, tags and conversations", () => {
  let profile: TestProfile;
  let app: RunningApp;
  let page: Page;

  test.beforeEach(async () => {
    profile = createProfile();
    app = await launchWithTitles(profile, ["Lemon tart", "Die lange Straße", "Night \u202etrain"]);
    page = app.page;
  });

  test.afterEach(async () => {
    await app.close();
    profile.remove();
  });

  test("a folder's name that is taken is refused at the field, and stays to be mended", async () => {
    await moveTo(page, "Lemon tart", "Recipes");
    await expect(row(page, "Recipes")).toHaveCount(1);
    await page.getByRole("button", { name: "New folder…" }).click();
    const name = page.getByRole("textbox", { name: "Name of the folder" });
    await name.fill("recipes");
    await name.press("Enter");
    const why = "There is already a folder called “Recipes”. Give this one another name.";
    await expect(name).toHaveAccessibleDescription(why);
    await expect(name).toHaveAttribute("aria-invalid", "true");
    await expect(name).toHaveValue("recipes");
    await expectAccessible(page);
    await takePictures(page, "organise-name-taken");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await moveTo(page, "Straße", "Travel");
    await row(page, "Travel").locator("[data-entry-button]").focus();
    await page.keyboard.press("F2");
    await name.fill("Recipes");
    await name.press("Enter");
    await expect(name).toHaveAccessibleDescription(why);
    await expect(name).toHaveValue("Recipes");
    await takePictures(page, "organise-rename-taken", ["wide"]);
    await name.fill("Trips");
    await expect(name).not.toHaveAttribute("aria-invalid");
    await name.press("Enter");
    await expect(row(page, "Trips")).toHaveCount(1);
    await page.keyboard.press("F2");
    await name.fill("Recipes");
    await name.press("Enter");
    await expect(name).toHaveAccessibleDescription(why);
    await name.press("Escape");
    await expect(row(page, "Trips").locator("[data-entry-button]")).toBeFocused();
  });

  test("a tag that is typed again stays on, and one that is too long is not cut", async () => {
    await chooseAction(page, "Lemon tart", "Tags…");
    const field = page.getByRole("combobox");
    const tag = page.getByRole("option", { name: "work" });
    for (const presses of ["first", "again"]) {
      await field.fill("Work");
      await field.press("Enter");
      await expect(tag, presses).toHaveAttribute("aria-checked", "true");
    }
    await expect(field).toHaveAccessibleDescription(/^“Work” is on already\./);
    await expect(page.getByText(/^Took tag/)).toHaveCount(0);
    await takePictures(page, "organise-tag-is-on", ["wide"]);
    await tag.click();
    // It was on this one only, so there is no such tag any more.
    await expect(tag).toHaveCount(0);

    await field.fill("a".repeat(41));
    await expect(field).toHaveAccessibleDescription("A tag can have 40 characters; this has 41.");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("option")).toHaveCount(0);
    await expectAccessible(page);
    await takePictures(page, "organise-tag-too-long");
    await field.fill("a".repeat(40));
    await field.press("Enter");
    await expect(page.getByRole("option", { name: "a".repeat(40) })).toHaveCount(1);
  });

  test("the filter finds as the search does, folders too, and Arrow Down goes on in the list", async () => {
    await moveTo(page, "Lemon tart", "Größe");
    await expect(row(page, "Lemon tart")).toHaveAttribute("aria-level", "2");
    const field = page.getByRole("searchbox", { name: "Filter conversations" });
    await field.fill("strasse");
    await expect(titles(page)).toHaveText(["Die lange Straße"]);
    await field.fill("grosse");
    await expect(titles(page)).toHaveText(["Lemon tart"]);
    await field.press("ArrowDown");
    await expect(row(page, "Größe").locator("[data-entry-button]")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(titles(page)).toBeFocused();
  });

  test("a title keeps nothing that turns words or hides in them, and an old one is drawn without it", async () => {
    await expect(titles(page).first()).toHaveText("Night train");
    await titles(page).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Night train");
    await rename(page, "Lemon tart", "Lemon\u202e tart\u0000  pie");
    await expect(row(page, "Lemon tart pie")).toHaveCount(1);
    const named = await page.evaluate(async () => {
      const row = document.querySelector<HTMLElement>("[data-conversation-id]");
      const conversationId = row?.dataset["conversationId"] ?? "";
      // The bridge as a window that asks for more than it may.
      const { freehold } = window as unknown as {
        freehold: { call: (name: string, input: unknown) => Promise<{ ok: boolean }> };
      };
      return freehold.call("conversation.rename", { conversationId, title: "A\u202eB\u0000C" });
    });
    expect(named.ok).toBe(true);
    const given = readJournal(profile.archiveDir).flatMap(({ kind, body }) =>
      kind === "conversation" && !isErased(body) && body.change.type === "renamed"
        ? [body.change.title]
        : [],
    );
    expect(given.slice(-2)).toEqual(["Lemon tart pie", "A B C"]);
  });
});

test("a tag that an import spells otherwise is the same one, in the dialog and in the filter", async () => {
  const profile = createProfile();
  const turns = [["Hello", "Hello."]] as const;
  await writePast(profile, [
    { title: "Written here", turns, tags: ["Work"] },
    { title: "Brought here", turns, tags: ["work"] },
  ]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await page.getByRole("button", { name: "Filter by tag" }).click();
  await page.getByRole("menuitem", { name: "work" }).click();
  await expect(titles(page)).toHaveText(["Brought here", "Written here"]);

  await chooseAction(page, "Written here", "Tags…");
  const tag = page.getByRole("option", { name: "work" });
  await expect(tag).toHaveAttribute("aria-checked", "true");
  await tag.click();
  await expect(tag).toHaveAttribute("aria-checked", "false");
  await page.keyboard.press("Escape");
  await expect(titles(page)).toHaveText(["Brought here"]);
  await page.getByRole("button", { name: "Stop filtering by work" }).click();
  await expect(titles(page)).toHaveCount(2);
  await app.close();
  profile.remove();
});

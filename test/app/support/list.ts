import type { Locator, Page } from "playwright";
import { type RunningApp, expect, launch } from "./app.ts";
import { writePast } from "./archive.ts";
import { ready } from "./person.ts";
import type { TestProfile } from "./profile.ts";

/** The list of conversations, as a person points at it. */

export function row(page: Page, title: string): Locator {
  const list = page.getByRole("treegrid", { name: "Conversations" });
  return list.getByRole("row").filter({ hasText: title });
}

export function titles(page: Page): Locator {
  return page.locator("[data-conversation-id]");
}

export async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await row(page, title).click({ button: "right" });
  await page.getByRole("menuitem", { name: action }).click();
}

/** Gives a conversation or folder another name, in the list and by keyboard. */
export async function rename(page: Page, title: string, name: string): Promise<void> {
  await row(page, title).locator("[data-entry-button]").focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: /^(?:Title|Name) of the/ }).fill(name);
  await page.keyboard.press("Enter");
}

/** Moves a conversation to a folder, which is made when there is none of the name. */
export async function moveTo(page: Page, title: string, folder: string): Promise<void> {
  await chooseAction(page, title, "Move to folder…");
  await page.keyboard.type(folder);
  await page.getByRole("option", { name: folder }).click();
}

/** Starts the app over an archive with these conversations, and waits until all of them are listed. */
export async function launchWithTitles(
  profile: TestProfile,
  names: readonly string[],
): Promise<RunningApp> {
  await writePast(
    profile,
    names.map((title) => ({ title, turns: [["Hello", `About ${title}.`]] as const })),
  );
  const app = await launch(profile);
  await ready(app.page);
  await expect(titles(app.page)).toHaveCount(names.length);
  return app;
}

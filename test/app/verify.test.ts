import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

/** Enough that reading it takes a while. */
const longText = "All of this is to be checked. ".repeat(40_000);

test("a check of the archive goes on while one looks elsewhere, is cancelled, and what it came to stays", async () => {
  const profile = createProfile();
  const turns = Array.from({ length: 60 }, (): [string, string] => ["Again?", longText]);
  await writePast(profile, [{ title: "Long", turns }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await page.keyboard.press("ControlOrMeta+Shift+F");
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("State").click();
  const progress = page.getByRole("progressbar", { name: "Verifying…" });
  const whole = page.getByText("The archive is whole: 122 records");

  await page.evaluate(startAndLeaveFor, "Search");
  await expect(
    page.getByText("The archive was verified: nothing new is damaged.", { exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(whole).toBeVisible();
  await expect(page.getByText(/^Verified /)).toBeVisible();
  await takePictures(page, "verify-whole");
  await expectAccessible(page);

  // Whoever comes back meanwhile sees how far it is, and ends it with the button that began it.
  expect(await page.evaluate(startAndCancel)).toEqual(["Usage", "State"]);
  await expect(progress).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Verify now" })).toBeFocused();
  await expect(whole).toBeVisible();
  await app.close();
  profile.remove();
});

/** Runs in the window: begins a check and chooses another tab before it can have ended. */
function startAndLeaveFor(name: string): void {
  const named = (role: string, text: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(role)].find(({ innerText }) => innerText === text);
  named("button", "Verify now")?.click();
  named('[role="tab"]', name)?.focus();
}

/**
 * Runs in the window: begins a check, looks elsewhere, comes back, and cancels it at once when its progress shows, which is
 * before much of the archive is read. Resolves with the tabs that it saw.
 */
async function startAndCancel(): Promise<readonly string[]> {
  const named = (role: string, text: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(role)].find(({ innerText }) => innerText === text);
  const chosen = (): string =>
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.innerText ?? "none";
  const saw: string[] = [];
  const hasBegun = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"][aria-label="Verifying…"]');
      if (bar === null || saw.length < 2) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  named("button", "Verify now")?.click();
  for (const name of ["Usage", "State"]) {
    named('[role="tab"]', name)?.focus();
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    saw.push(chosen());
  }
  await hasBegun;
  const cancel = named("button", "Cancel");
  cancel?.focus();
  cancel?.click();
  return saw;
}

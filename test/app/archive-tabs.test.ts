import { expect, launch, test } from "./support/app.ts";
import { runCommand } from "./support/export.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { resize, takePictures } from "./support/screenshots.ts";

test("every tab of Archive is whole and in reach in a narrow window", async () => {
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("Backups");
  await page.keyboard.press("Enter");
  const tabs = page.getByRole("tablist").getByRole("tab");
  await expect(tabs.first()).toBeVisible();
  for (const width of [480, 560, 640, 700]) {
    await resize(page, width);
    const names = await tabs.allInnerTexts();
    for (const [index, name] of names.entries()) {
      const tab = tabs.nth(index);
      await expect(tab, `${name} at ${width} px`).toBeInViewport({ ratio: 1 });
      await tab.click({ timeout: 2_000 });
      await expect(tab).toHaveAttribute("aria-selected", "true");
    }
    await tabs.first().focus();
    for (const [index, name] of names.entries()) {
      await expect(tabs.nth(index), `${name} at ${width} px by keyboard`).toBeFocused();
      await expect(tabs.nth(index)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("ArrowRight");
    }
  }
  await resize(page, 480);
  await takePictures(page, "archive-tabs", ["narrow"]);
  await app.close();
  profile.remove();
});

test("the palette leads away from a tab that has the focus", async () => {
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await runCommand(page, "Export everything");
  for (const [before, command, after] of [
    ["State", "Export everything", "Export"],
    ["Usage", "Import conversations", "Import"],
    ["Usage", "Erase conversations", "Erase"],
  ] as const) {
    await page.getByRole("tab", { name: before, exact: true }).click();
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").getByRole("combobox").fill(command);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const tab = page.getByRole("tab", { name: after, exact: true });
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute("aria-selected", "true");
  }
  await app.close();
  profile.remove();
});

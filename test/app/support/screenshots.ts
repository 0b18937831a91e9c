import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { rootDir } from "./profile.ts";

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 600, height: 800 } } as const;
const folder = join(rootDir, ".cache/screenshots");

/** Keeps pictures of what is shown, light and dark, wide and narrow, for someone to look at. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [sizeName, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(folder, `${name}-${sizeName}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize(sizes.wide);
}

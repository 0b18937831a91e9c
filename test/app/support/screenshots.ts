import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect } from "playwright/test";
import { rootDir } from "./profile.ts";

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 600, height: 800 } } as const;
const folder = join(rootDir, ".cache/screenshots");

/** Resolves once the page itself has the size: the window takes a moment to pass it on. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

/**
 * Keeps pictures of what is shown, light and dark, wide and narrow, for someone to look at. They take time, so only when
 * they are asked for: `FREEHOLD_PICTURES=1 npm test -- app rendering`.
 */
export async function takePictures(
  page: Page,
  name: string,
  wanted: readonly (keyof typeof sizes)[] = ["wide", "narrow"],
): Promise<void> {
  if (process.env.FREEHOLD_PICTURES === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const sizeName of wanted) {
    await resize(page, sizes[sizeName].width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(folder, `${name}-${sizeName}-${colorScheme}.png`) });
    }
  }
  await resize(page, sizes.wide.width);
}

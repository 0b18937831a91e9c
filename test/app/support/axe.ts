import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect } from "playwright/test";

/** Of axe's rules those that go by colours: nothing else of the window changes with the theme. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Fails with what axe finds wrong with what is shown, at its two worst levels: by all its rules in the light theme, and by
 * those of colours in the dark one. The test goes on, in the dark theme and without motion.
 */
export async function expectAccessible(page: Page, what = "what is shown"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect.soft(await findViolations(page), `${what}, in the light theme`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect.soft(await findViolations(page, colourRules), `${what}, in the dark theme`).toEqual([]);
}

/** One line a finding, by some of the rules or, without any, by all. */
async function findViolations(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // Electron cannot open the extra page that axe's newer mode wants.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`,
      ),
    );
}

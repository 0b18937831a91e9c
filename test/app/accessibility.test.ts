import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect, test } from "./support/app.ts";
import { ask, composer, finishedAnswer } from "./support/person.ts";

/** The worst of what axe finds, as one line a finding. */
async function violations(page: Page): Promise<readonly string[]> {
  // Electron cannot open the extra page that axe's newer mode wants.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`,
      ),
    );
}

const rich =
  "# Heading\n\n- a list\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nconst answer = 42;\n```\n\n$x^2$";

for (const theme of ["light", "dark"] as const) {
  test(`no view has a serious accessibility problem in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await composer(page).waitFor();
    const check = async (view: string): Promise<void> =>
      expect(await violations(page), view).toEqual([]);
    await check("welcome");
    await ask(page, rich);
    await finishedAnswer(page);
    await check("thread");
    await page.keyboard.press("ControlOrMeta+i");
    await check("inspector");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").waitFor();
    await check("palette");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Shift+m");
    await page.getByRole("heading", { name: "Models" }).waitFor();
    await check("models");
    await page.keyboard.press("ControlOrMeta+,");
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await check("settings");
    await page.setViewportSize({ width: 480, height: 700 });
    await check("settings in a narrow window");
  });
}

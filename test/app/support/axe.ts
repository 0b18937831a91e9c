import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";

/** What axe finds wrong with what is shown, at its two worst levels, as one line a finding. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // Electron cannot open the extra page that axe's newer mode wants.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`,
      ),
    );
}

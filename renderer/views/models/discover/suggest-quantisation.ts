import type { HubQuantisation } from "../../../../electron/shared/models.ts";

/** The middle way between size and quality that most people are served well by. */
const usual = "Q4_K_M";
/** Beyond 8 bits files grow and answers hardly get better. */
const wasteful = /^(B?F16|F32|BF16)$/i;

/**
 * The quantisation to take without knowing what one is: Q4_K_M where it runs well, else the largest that does, else the
 * largest that fits at all; `null` when none can be used here.
 */
export function suggestQuantisation(
  quantisations: readonly HubQuantisation[],
): HubQuantisation | null {
  const bySize = quantisations
    .filter(({ problem, quantisation }) => problem === null && !wasteful.test(quantisation))
    .toSorted((a, b) => b.sizeBytes - a.sizeBytes);
  const withVerdict = (verdict: string) => bySize.filter(({ fit }) => fit?.verdict === verdict);
  const good = withVerdict("runs-well");
  const middle = good.find(({ quantisation }) => quantisation.toUpperCase() === usual);
  return middle ?? good[0] ?? withVerdict("tight")[0] ?? null;
}

import * as v from "valibot";
import pricesJson from "../../../models/prices.json" with { type: "json" };
import { type Price, type ProviderKind, priceSchema } from "../../shared/routing.ts";

/** models/prices.json; scripts/price-check.ts holds it to more than its shape. */
export const prices: readonly Price[] = v.parse(v.array(priceSchema), pricesJson);

/** Tokens of one answer as the provider counted them. */
export interface BilledTokens {
  /** All that was read, cached or not. */
  readonly prompt: number;
  readonly cached: number;
  /** All that was written, reasoning too. */
  readonly output: number;
}

/**
 * The price of a model: the person's own, else that of the table; `null` when it is in neither. A dated name, such as
 * `gpt-5-2025-08-07`, has the price of the undated one.
 */
export function priceOf(
  { provider, modelId }: { readonly provider: ProviderKind; readonly modelId: string },
  own: readonly Price[],
  table: readonly Price[] = prices,
): Price | null {
  const names = [modelId, modelId.replace(/-(\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, "")];
  for (const list of [own, table])
    for (const name of names) {
      const found = list.find((price) => price.provider === provider && price.modelId === name);
      if (found !== undefined) return found;
    }
  return null;
}

/** In US dollars for a million tokens. */
export type Rates = Pick<Price, "inputUsd" | "cachedInputUsd" | "outputUsd">;

/** In US dollars. Cached input costs its own price, or that of other input when it has none. */
export function costOf({ prompt, cached, output }: BilledTokens, price: Rates): number {
  const known = Math.min(cached, prompt);
  const inputUsd =
    (prompt - known) * price.inputUsd + known * (price.cachedInputUsd ?? price.inputUsd);
  return (inputUsd + output * price.outputUsd) / 1_000_000;
}

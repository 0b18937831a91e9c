import type { EndpointState, Price, ProviderKind } from "../../../../electron/shared/routing.ts";

/** A model that may be asked, with its price. */
export interface PricedModel {
  readonly provider: ProviderKind;
  readonly modelId: string;
  /** `null`: not known. */
  readonly price: Price | null;
  /** It is the person's own. */
  readonly isOwn: boolean;
}

/** The models of others that are set up, each once (one's own server costs nothing), with the person's own price before the table's. */
export function listPrices(
  endpoints: readonly EndpointState[],
  table: readonly Price[],
  own: readonly Price[],
): readonly PricedModel[] {
  const rows = new Map<string, PricedModel>();
  for (const { provider, models, zone } of endpoints) {
    if (zone === "own") continue;
    for (const { id: modelId } of models) {
      const isIt = (price: Price) => price.provider === provider && price.modelId === modelId;
      const mine = own.find(isIt);
      const price = mine ?? table.find(isIt) ?? null;
      rows.set(`${provider} ${modelId}`, { provider, modelId, price, isOwn: mine !== undefined });
    }
  }
  return [...rows.values()];
}

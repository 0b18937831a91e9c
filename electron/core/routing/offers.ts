import type { Endpoint, Price, RemoteModel } from "../../shared/routing.ts";

/** A remote model that one request could go to, with what decides whether it does. */
export interface Offer {
  readonly endpoint: Endpoint;
  readonly zone: "own" | "third-party";
  readonly model: RemoteModel;
  /** `true` too where none is needed. */
  readonly hasKey: boolean;
  /** For this request and an answer of usual length; 0 on the person's own servers, `null` when there is no price. */
  readonly estimatedCostUsd: number | null;
}

export interface RemoteChoice {
  readonly endpointId: string;
  readonly modelId: string;
}

/** What a request will need of a model, in tokens. */
export interface TokenEstimate {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

interface OfferFacts {
  readonly hasKey: (endpoint: Endpoint) => boolean;
  readonly priceOf: (endpoint: Endpoint, modelId: string) => Price | null;
}

/** Every model of every endpoint that is switched on. */
export function listOffers(
  endpoints: readonly Endpoint[],
  tokens: TokenEstimate,
  { hasKey, priceOf }: OfferFacts,
): readonly Offer[] {
  return endpoints
    .filter(({ isOn }) => isOn)
    .flatMap((endpoint) =>
      endpoint.models.map((model): Offer => {
        const zone = zoneOf(endpoint);
        const price = priceOf(endpoint, model.id);
        const estimatedCostUsd =
          zone === "own" ? 0 : price === null ? null : estimateCostUsd(price, tokens);
        return { endpoint, zone, model, hasKey: hasKey(endpoint), estimatedCostUsd };
      }),
    );
}

export function zoneOf({ ownSince }: Pick<Endpoint, "ownSince">): Offer["zone"] {
  return ownSince === null ? "third-party" : "own";
}

function estimateCostUsd(
  { inputUsd, outputUsd }: Price,
  { inputTokens, outputTokens }: TokenEstimate,
): number {
  return (inputTokens * inputUsd + outputTokens * outputUsd) / 1_000_000;
}

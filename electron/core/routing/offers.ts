import type { Endpoint, Price, RemoteModel } from "../../shared/routing.ts";
import { type Rates, costOf } from "../remote/prices.ts";
import { shortestAnswerTokens } from "./budget.ts";

/** A remote model that one request could go to, with what decides whether it does. */
export interface Offer {
  readonly endpoint: Endpoint;
  readonly zone: "own" | "third-party";
  readonly model: RemoteModel;
  /** `true` too where none is needed. */
  readonly hasKey: boolean;
  /** For this request and an answer of usual length; 0 on the person's own servers, `null` when there is no price. */
  readonly estimatedCostUsd: number | null;
  /** The most that this request and the shortest answer can cost; 0 and `null` as above. */
  readonly leastCostUsd: number | null;
  /** Nothing on the person's own servers; `null` when it is not known. */
  readonly price: Rates | null;
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

/** Whatever its model costs elsewhere. */
const free: Rates = { inputUsd: 0, cachedInputUsd: null, outputUsd: 0 };

/** Every model of every endpoint that is switched on; `mostInput` is the most tokens the request can count. */
export function listOffers(
  endpoints: readonly Endpoint[],
  tokens: TokenEstimate,
  mostInput: number,
  { hasKey, priceOf }: OfferFacts,
): readonly Offer[] {
  return endpoints
    .filter(({ isOn }) => isOn)
    .flatMap((endpoint) =>
      endpoint.models.map((model): Offer => {
        const zone = zoneOf(endpoint);
        const price = zone === "own" ? free : priceOf(endpoint, model.id);
        const cost = (input: number, output: number): number | null =>
          price === null ? null : costOf({ prompt: input, cached: 0, output }, price);
        return {
          endpoint,
          zone,
          model,
          hasKey: hasKey(endpoint),
          price,
          estimatedCostUsd: cost(tokens.inputTokens, tokens.outputTokens),
          leastCostUsd: cost(mostInput, shortestAnswerTokens),
        };
      }),
    );
}

export function zoneOf({ ownSince }: Pick<Endpoint, "ownSince">): Offer["zone"] {
  return ownSince === null ? "third-party" : "own";
}

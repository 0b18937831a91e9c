import type { RouteReason, Shortfall } from "../../shared/routing.ts";
import type { Offer, RemoteChoice, TokenEstimate } from "./offers.ts";

export interface ChoiceNeeds {
  /** Where the request may go at all. */
  readonly zones: readonly Offer["zone"][];
  readonly leastLevel: 1 | 2 | 3;
  readonly tokens: TokenEstimate;
  /** What may still be spent this month; `null`: no limit. */
  readonly budgetLeftUsd: number | null;
  /** The person named it, so its level is theirs to judge; `null`: the cheapest that is good enough. */
  readonly asked: RemoteChoice | null;
}

export type Chosen =
  | { readonly offer: Offer; readonly problem: null; readonly shortfall: null }
  | {
      readonly offer: null;
      readonly problem: RouteReason;
      /** The figures of "budget-spent". */
      readonly shortfall: Shortfall | null;
    };

/** The cheapest model that is good enough, or the one that was asked for, or why there is none. */
export function chooseEndpoint(offers: readonly Offer[], needs: ChoiceNeeds): Chosen {
  const { zones, asked, budgetLeftUsd } = needs;
  const reachable = offers.filter(
    (offer) => zones.includes(offer.zone) && (asked === null || isAsked(offer, asked)),
  );
  if (reachable.length === 0) return none("no-endpoint");
  const open = reachable.filter(({ hasKey }) => hasKey);
  if (open.length === 0) return none("no-key");
  const able = open.filter((offer) => isGoodEnough(offer, needs));
  if (able.length === 0) return none("none-good-enough");
  if (budgetLeftUsd === null) return cheapest(able);
  // Where a budget is set, what cannot be counted cannot be spent.
  const priced = able.filter(({ leastCostUsd }) => leastCostUsd !== null);
  if (priced.length === 0) return none("no-price");
  const costs = priced.map(({ leastCostUsd }) => leastCostUsd ?? Infinity);
  const affordable = priced.filter(
    (_, index) => costs[index] === 0 || (costs[index] ?? Infinity) <= budgetLeftUsd,
  );
  if (affordable.length > 0) return cheapest(affordable);
  const leftUsd = Math.max(0, budgetLeftUsd);
  return none("budget-spent", { neededUsd: Math.min(...costs), leftUsd });
}

function isAsked({ endpoint, model }: Offer, asked: RemoteChoice): boolean {
  return endpoint.id === asked.endpointId && model.id === asked.modelId;
}

function isGoodEnough({ model }: Offer, { leastLevel, tokens, asked }: ChoiceNeeds): boolean {
  const fits =
    model.contextTokens === null || tokens.inputTokens + tokens.outputTokens <= model.contextTokens;
  return fits && (asked !== null || model.level >= leastLevel);
}

/** Of equally cheap ones the person's own server, then the one they listed first. */
function cheapest(offers: readonly Offer[]): Chosen {
  const rank = ({ estimatedCostUsd, zone }: Offer): readonly [number, number] => [
    estimatedCostUsd ?? Infinity,
    zone === "own" ? 0 : 1,
  ];
  const [offer] = offers.toSorted((a, b) => {
    const [costA, zoneA] = rank(a);
    const [costB, zoneB] = rank(b);
    return costA === costB ? zoneA - zoneB : costA - costB;
  });
  return offer === undefined ? none("no-endpoint") : { offer, problem: null, shortfall: null };
}

function none(problem: RouteReason, shortfall: Shortfall | null = null): Chosen {
  return { offer: null, problem, shortfall };
}

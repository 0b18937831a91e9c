import type { Shortfall } from "../../shared/routing.ts";
import { FailureError } from "../../shared/result.ts";
import type { GenerateRequest } from "../engine/engine.ts";
import { type Rates, costOf } from "../remote/prices.ts";
import type { RemoteRequest } from "../remote/providers/providers.ts";
import { bytesPerToken } from "./local-facts.ts";
import type { Offer } from "./offers.ts";
import { describeShortfall, inDollars } from "./route-words.ts";

/** An answer that may not even be this long is not asked for. */
export const shortestAnswerTokens = 64;
/** Under a budget every answer has a limit; this one is what current models take, where the person set none. */
const usualLimitTokens = 16_384;
/** What a chat template puts round a message, with room to spare. */
const framingTokens = 16;

type Texts = Pick<GenerateRequest, "systemPrompt"> & {
  readonly messages: readonly { readonly text: string }[];
};

/** More than any model counts: no token is shorter than a byte. */
export function mostInputTokens({ systemPrompt, messages }: Texts): number {
  const texts = [systemPrompt, ...messages.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text, "utf8") + framingTokens, 0);
}

/**
 * The request with the longest answer that the rest of the budget pays for, at least the shortest one: whether that one
 * fits is decided before, and once more when it is reserved. As it is where nothing is to be paid, or there is no budget.
 */
export function limitToBudget(
  request: RemoteRequest,
  { price, model }: Pick<Offer, "price" | "model">,
  leftUsd: number | null,
): RemoteRequest {
  if (leftUsd === null || price === null || isFree(price)) return request;
  const { sampling } = request;
  const wanted = sampling.maxTokens ?? Math.min(usualLimitTokens, roomFor(request, model));
  const paid = payableTokens(price, mostInputTokens(request), leftUsd);
  const maxTokens = Math.min(wanted, Math.max(shortestAnswerTokens, paid));
  return { ...request, sampling: { ...sampling, maxTokens } };
}

/** The most a limited request can cost; `null` when its price is not known or its answer has no limit. */
export function mostCostUsd(
  request: RemoteRequest,
  { price }: Pick<Offer, "price">,
): number | null {
  const { maxTokens } = request.sampling;
  if (price === null) return null;
  if (isFree(price)) return 0;
  return maxTokens === null
    ? null
    : costOf({ prompt: mostInputTokens(request), cached: 0, output: maxTokens }, price);
}

/** Counts an answer while it streams: a server may not keep to the limit it was given. */
export interface Meter {
  /** Throws FailureError "budget-spent" once what came costs more than `leftUsd` pays for beside the input. */
  count(piece: string, leftUsd: number | null): void;
}

export function createMeter(request: RemoteRequest, { price }: Pick<Offer, "price">): Meter {
  let [pieces, bytes] = [0, 0];
  return {
    count(piece, leftUsd) {
      pieces += 1;
      bytes += Buffer.byteLength(piece, "utf8");
      if (leftUsd === null || price === null || isFree(price)) return;
      // Every piece has a token at least.
      const tokens = Math.max(pieces, Math.ceil(bytes / bytesPerToken));
      const costUsd = costOf(
        { prompt: mostInputTokens(request), cached: 0, output: tokens },
        price,
      );
      if (costUsd > leftUsd) throw budgetReached(leftUsd);
    },
  };
}

/** Nothing was sent, with the figures. */
export function overBudget(shortfall: Shortfall): FailureError {
  return new FailureError(
    "budget-spent",
    `Nothing was sent: ${describeShortfall(shortfall)} Raise the budget in the Privacy view, or choose a cheaper model.`,
  );
}

export function notCountable(): FailureError {
  return new FailureError(
    "budget-spent",
    "Nothing was sent: there is a monthly budget, and what this would cost is not known. Enter the model's price in the Privacy view, or remove the budget.",
  );
}

function budgetReached(leftUsd: number): FailureError {
  return new FailureError(
    "budget-spent",
    `The answer was ended here, because it had cost all that was left of this month's budget (${inDollars(leftUsd)}).`,
  );
}

function payableTokens(price: Rates, inputTokens: number, leftUsd: number): number {
  if (price.outputUsd === 0) return Infinity;
  return Math.floor((leftUsd * 1_000_000 - inputTokens * price.inputUsd) / price.outputUsd);
}

/** Servers refuse a limit that does not fit beside the question. */
function roomFor(request: RemoteRequest, { contextTokens }: Offer["model"]): number {
  if (contextTokens === null) return Infinity;
  const read = Math.ceil(mostInputTokens(request) / bytesPerToken);
  return Math.max(shortestAnswerTokens, contextTokens - read - 64 * request.messages.length);
}

function isFree({ inputUsd, outputUsd }: Rates): boolean {
  return inputUsd === 0 && outputUsd === 0;
}

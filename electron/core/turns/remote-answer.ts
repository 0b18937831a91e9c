import type { RemoteProvenance } from "../../shared/provenance.ts";
import type { Price } from "../../shared/routing.ts";
import type { Failure } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { Archive } from "../archive/archive.ts";
import { costOf } from "../remote/prices.ts";
import type { Providers, RemoteResult } from "../remote/providers/providers.ts";
import { createMeter, mostCostUsd } from "../routing/budget.ts";
import { bytesPerToken } from "../routing/local-facts.ts";
import { toDestination } from "../routing/policy.ts";
import { createRestorer, restoreText } from "../routing/restoring.ts";
import type { Routed, Router } from "../routing/router.ts";
import type { Sending } from "../routing/sending.ts";
import type { Reservation, Usage } from "../routing/usage.ts";
import { streamed, toFailure } from "./answering.ts";
import type { DeltaStream } from "./deltas.ts";
import type { Job } from "./job.ts";
import type { Advance } from "./progress.ts";
import { sha256Hex } from "./provenance.ts";
import type { Ending } from "./settle.ts";

export interface RemotePorts {
  readonly archive: Archive;
  readonly providers: Pick<Providers, "stream">;
  readonly router: Pick<Router, "clear">;
  readonly usage: Pick<Usage, "reserve" | "settle" | "leftFor">;
  readonly settings: () => Settings;
  readonly priceOf: (endpoint: Sending["offer"]["endpoint"], modelId: string) => Price | null;
  readonly deltas: DeltaStream;
  readonly advance: Advance;
  readonly closing: AbortSignal;
  readonly nowMs: () => number;
}

export type RemoteRouted = Routed & { readonly sending: Sending };

/** How a remote attempt ended. A failed one carries what had come until then. */
export type RemoteEnding = Ending & { readonly failure: Failure | null };

/**
 * Asks the remote model and streams its answer. What it may cost is on disk before it is asked. Never rejects; `null`
 * when the turn was ended before anything was sent.
 */
export async function answerRemotely(
  ports: RemotePorts,
  job: Job,
  routed: RemoteRouted,
): Promise<RemoteEnding | null> {
  const { sending } = routed;
  const { offer } = sending;
  const beganAtMs = ports.nowMs();
  const waitedMs = Math.round(beganAtMs - job.acceptedAtMs);
  const facts: ProvenanceFacts = { job, routed, waitedMs, ports, beganAtMs };
  let reservation: string | null = null;
  try {
    ports.advance(job, { phase: "sending" });
    const budgetUsd = ports.settings().routing.monthlyBudgetUsd;
    reservation = await ports.usage.reserve(reservationFor(sending, budgetUsd));
    const result = job.abort.signal.aborted ? null : await ask(ports, job, routed, reservation);
    if (result === null) {
      await ports.usage.settle(reservation, null);
      return job.isSettling ? null : stoppedBefore(ports);
    }
    const text = restoreText(result.text, sending.placeholders);
    await ports.usage.settle(reservation, billed(ports, sending, result.tokens, text));
    const stopped = ports.closing.aborted ? "interrupted" : "stopped";
    return {
      status: result.stopReason === "stopped" ? stopped : "complete",
      text,
      reasoning: restoreText(result.reasoning, sending.placeholders),
      failure: null,
      provenance: provenanceOf(facts, result),
    };
  } catch (error) {
    const failure = toFailure(error);
    const hasAnswered = job.text !== "" || job.reasoning !== "";
    // A refusal costs nothing; what broke off was paid for as far as anyone can tell.
    const settlement = hasAnswered ? billed(ports, sending, null, job.text + job.reasoning) : null;
    if (reservation !== null) await ports.usage.settle(reservation, settlement);
    const provenance = provenanceOf(facts, null, settlement?.costUsd ?? null);
    return {
      status: "failed",
      text: job.text,
      reasoning: job.reasoning,
      failure: { ...failure, message: `${offer.endpoint.name}: ${failure.message}` },
      provenance,
    };
  }
}

async function ask(
  ports: RemotePorts,
  job: Job,
  routed: RemoteRouted,
  reservation: string,
): Promise<RemoteResult | null> {
  const { prepared, placeholders, offer } = routed.sending;
  const { conversationId, outputId: messageId } = job;
  const clearance = await ports.router.clear(routed, { conversationId, messageId });
  // A stop while it was cleared: nothing need leave.
  if (job.abort.signal.aborted || job.isSettling) return null;
  const [text, reasoning] = [createRestorer(placeholders), createRestorer(placeholders)];
  const meter = createMeter(prepared.request, offer);
  const left = (): number | null =>
    ports.usage.leftFor(reservation, ports.settings().routing.monthlyBudgetUsd);
  return streamed(ports, job, async (onDelta) => {
    try {
      return await ports.providers.stream(
        prepared,
        clearance,
        {
          onDelta: (delta) => {
            pushUnlessEmpty(onDelta, text.push(delta.text), reasoning.push(delta.reasoning));
            meter.count(delta.text + delta.reasoning, left());
          },
        },
        job.abort.signal,
      );
    } finally {
      pushUnlessEmpty(onDelta, text.end(), reasoning.end());
    }
  });
}

function pushUnlessEmpty(
  onDelta: (delta: { readonly text: string; readonly reasoning: string }) => void,
  text: string,
  reasoning: string,
): void {
  if (text !== "" || reasoning !== "") onDelta({ text, reasoning });
}

function reservationFor({ offer, prepared }: Sending, budgetUsd: number | null): Reservation {
  return {
    endpointId: offer.endpoint.id,
    endpointName: offer.endpoint.name,
    // A budget is a hard stop: what may be spent counts as spent until it is known.
    estimatedCostUsd:
      budgetUsd === null ? offer.estimatedCostUsd : mostCostUsd(prepared.request, offer),
    inputTokens: tokensOf(prepared.body),
    budgetUsd,
  };
}

/** About, of what no server counted. */
function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text, "utf8") / bytesPerToken);
}

/** By what the server counted, else by the length of what went and came. */
function billed(
  { priceOf }: RemotePorts,
  sending: Sending,
  tokens: RemoteProvenance["tokens"],
  text: string,
): NonNullable<Parameters<Usage["settle"]>[1]> {
  const counted = tokens ?? {
    prompt: tokensOf(sending.prepared.body),
    cached: 0,
    output: tokensOf(text),
  };
  return {
    costUsd: costUsdOf(priceOf, sending, counted),
    inputTokens: counted.prompt,
    outputTokens: counted.output,
  };
}

function costUsdOf(
  priceOf: RemotePorts["priceOf"],
  { offer }: Sending,
  tokens: Parameters<typeof costOf>[0],
): number | null {
  // As it was estimated: a server of one's own costs nothing, whatever its model costs elsewhere.
  if (offer.zone === "own") return 0;
  const price = priceOf(offer.endpoint, offer.model.id);
  return price === null ? null : costOf(tokens, price);
}

function stoppedBefore({ closing }: RemotePorts): RemoteEnding {
  const status = closing.aborted ? "interrupted" : "stopped";
  return { status, text: "", reasoning: "", failure: null, provenance: null };
}

interface ProvenanceFacts {
  readonly ports: RemotePorts;
  readonly job: Job;
  readonly routed: RemoteRouted;
  readonly waitedMs: number;
  readonly beganAtMs: number;
}

function provenanceOf(
  { ports, routed, waitedMs, beganAtMs }: ProvenanceFacts,
  result: RemoteResult | null,
  costUsd: number | null = null,
): RemoteProvenance {
  const { sending, decision } = routed;
  const { prepared, offer, placeholders } = sending;
  const { sampling, systemPrompt } = prepared.request;
  const timing = result?.timing ?? {
    timeToFirstTokenMs: null,
    totalMs: Math.round(ports.nowMs() - beganAtMs),
    tokensPerSecond: null,
  };
  return {
    route: {
      ...toDestination(offer),
      reasons: decision.reasons,
      host: new URL(prepared.url).host,
      bodySha256: prepared.bodySha256,
      isRedacted: placeholders.length > 0,
    },
    answeredBy: result?.answeredBy ?? null,
    sampling,
    systemPromptSha256: systemPrompt === "" ? null : sha256Hex(systemPrompt),
    stopReason: result?.stopReason ?? "error",
    timing: { ...timing, waitedMs },
    tokens: result?.tokens ?? null,
    costUsd:
      result?.tokens === null || result === null
        ? costUsd
        : costUsdOf(ports.priceOf, sending, result.tokens),
  };
}

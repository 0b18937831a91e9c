import type { GateVerdict, PartFinding } from "../../shared/gate.ts";
import type { GateRequest } from "../gate/gate.ts";
import type { PreparedRequest, Providers, RemoteRequest } from "../remote/providers/providers.ts";
import { limitToBudget } from "./budget.ts";
import type { Judge } from "./judge.ts";
import type { Offer } from "./offers.ts";
import { type Placeholders, addPlaceholders, isRedactable, redact } from "./redaction.ts";
import { type Asking, toRemoteRequest } from "./request.ts";
import { partsOfBody } from "./request-parts.ts";

/** The exact bytes for one model, with what the gate says of just them. */
export interface Sending {
  readonly offer: Offer;
  readonly prepared: PreparedRequest;
  /** What was judged, taken from those bytes. */
  readonly judged: GateRequest;
  readonly verdict: GateVerdict;
  /** Empty unless private words were taken out. */
  readonly placeholders: Placeholders;
}

interface SendingPorts {
  readonly providers: Pick<Providers, "prepare">;
  readonly judge: Judge;
}

/** Where it may go, and what the month's budget has left for it; `null`: no limit. */
interface Target {
  readonly offer: Offer;
  readonly leftUsd: number | null;
}

/** Taking words out can bring others to light; after that many times it is given up. */
const mostRedactions = 4;

export async function prepareSending(
  ports: SendingPorts,
  asking: Asking,
  target: Target,
): Promise<Sending> {
  const request = toRemoteRequest(asking, target.offer);
  const whole = await judgeRequest(ports, asking, target, request, []);
  return asking.wish.isRedacted
    ? await redactSending(ports, asking, target, whole, request)
    : whole;
}

/** With placeholders for everything that may be taken out, judged again; it stays "local" when anything else was found. */
async function redactSending(
  ports: SendingPorts,
  asking: Asking,
  target: Target,
  whole: Sending,
  request: RemoteRequest,
): Promise<Sending> {
  let sending = whole;
  for (let round = 0; round < mostRedactions; round += 1) {
    const { findings } = sending.verdict;
    if (sending.verdict.verdict === "eligible" || !findings.every(isRedactable)) return sending;
    const placeholders = addPlaceholders(
      sending.placeholders,
      withoutPlaceholders(sending),
      sending.judged.parts,
    );
    if (placeholders.length === sending.placeholders.length) return sending;
    sending = await judgeRequest(
      ports,
      asking,
      target,
      redact(request, placeholders),
      placeholders,
    );
  }
  return sending;
}

/** A finding that runs over a placeholder would put that one into another. */
function withoutPlaceholders({ verdict, judged, placeholders }: Sending): readonly PartFinding[] {
  return verdict.findings.filter(({ part, start, end }) => {
    const text = judged.parts[part]?.text.slice(start, end) ?? "";
    return !placeholders.some(({ placeholder }) => text.includes(placeholder));
  });
}

async function judgeRequest(
  { providers, judge }: SendingPorts,
  { prompt, log }: Asking,
  { offer, leftUsd }: Target,
  request: RemoteRequest,
  placeholders: Placeholders,
): Promise<Sending> {
  const prepared = await providers.prepare(limitToBudget(request, offer, leftUsd));
  const judged = partsOfBody(prepared, prompt);
  const verdict = await judge.classify(judged, { stage: "full", cleared: log.cleared });
  return { offer, prepared, judged, verdict, placeholders };
}

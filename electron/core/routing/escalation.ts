import type { CallInput } from "../../shared/contract.ts";
import type { EscalationPreview } from "../../shared/routing.ts";
import { FailureError } from "../../shared/result.ts";
import type { Archive } from "../archive/archive.ts";
import { toPreviewFinding } from "./judge.ts";
import { type Wish, toDestination } from "./policy.ts";
import { askingFor } from "./request.ts";
import type { Routed, Router } from "./router.ts";
import { describeReasons } from "./route-words.ts";
import type { Sending } from "./sending.ts";

type Wanted = CallInput<"escalation.preview">;

/** Asking a remote model for one more answer to a prompt that is in the archive. */
export interface Escalation {
  /** Exactly what would be sent, and why it may not be. Nothing is sent. */
  preview(wanted: Wanted): Promise<EscalationPreview>;
  /**
   * The decision to send just what the person saw to where they saw it go. Rejects with FailureError "not-cleared" when it
   * may not leave or is something else by now, and says what; "not-found".
   */
  approve(wanted: CallInput<"turn.escalate">): Promise<Routed & { readonly sending: Sending }>;
}

const excerptMargin = 24;

export function createEscalation(ports: {
  readonly archive: Pick<Archive, "conversation">;
  readonly router: Pick<Router, "route">;
}): Escalation {
  async function routeFor({ conversationId, promptId, choice, redacts }: Wanted): Promise<Routed> {
    const log = await ports.archive.conversation(conversationId);
    const wish: Wish = { isAsked: true, choice, isRedacted: redacts };
    const asking = log === null ? null : askingFor(log, promptId, { wish, localModelId: null });
    if (asking === null)
      throw new FailureError("not-found", "That prompt is no longer in the archive.");
    return ports.router.route(asking);
  }

  return {
    preview: async (wanted) => toPreview(await routeFor(wanted)),
    approve: async (wanted) => {
      const { sending, ...routed } = await routeFor(wanted);
      if (sending === null) throw refused(describeReasons(routed.decision));
      const changes = changesSince(wanted.seen, sending);
      if (changes.length > 0)
        throw refused(`It is not what you saw: ${changes.join("; ")}. Look at it again.`);
      return { ...routed, sending };
    },
  };
}

/** What is different from what the person saw, each as the end of a sentence. */
function changesSince(
  seen: CallInput<"turn.escalate">["seen"],
  { offer: { endpoint, model }, prepared: { url, bodySha256 } }: Sending,
): readonly string[] {
  const isElsewhere = endpoint.id !== seen.endpointId || model.id !== seen.modelId;
  return [
    ...(isElsewhere ? [`it would go to ${endpoint.name} (${model.id}) now`] : []),
    ...(url === seen.url ? [] : [`the address is ${url} now`]),
    ...(bodySha256 === seen.bodySha256
      ? []
      : ["the text that would be sent, or a setting in it, was changed"]),
  ];
}

function toPreview({ decision, judged, sending }: Routed): EscalationPreview {
  const shown = sending ?? judged;
  const { reasons, keptBy, shortfall } = decision;
  if (shown === null) {
    const nothing = { url: "", body: "", bodySha256: "", bodyBytes: 0 };
    const { destination } = decision;
    const none = { findings: [], placeholders: [], estimatedCostUsd: null };
    return { destination, ...nothing, isAllowed: false, reasons, keptBy, shortfall, ...none };
  }
  const { url, body, bodySha256 } = shown.prepared;
  const { parts } = shown.judged;
  return {
    destination: toDestination(shown.offer),
    url,
    body,
    bodySha256,
    bodyBytes: Buffer.byteLength(body),
    isAllowed: sending !== null,
    reasons,
    keptBy,
    shortfall,
    findings: shown.verdict.findings.map((finding) => ({
      ...toPreviewFinding(finding, parts),
      excerpt: excerptOf(parts[finding.part]?.text ?? "", finding),
    })),
    placeholders: shown.placeholders,
    estimatedCostUsd: shown.offer.estimatedCostUsd,
  };
}

/** The words with a little of what stands round them. */
function excerptOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const from = Math.max(0, start - excerptMargin);
  const to = Math.min(text.length, Math.min(end, start + 200) + excerptMargin);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function refused(why: string): FailureError {
  return new FailureError("not-cleared", `Nothing was sent. ${why}`);
}

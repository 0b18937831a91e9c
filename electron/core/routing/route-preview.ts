import type { CallInput } from "../../shared/contract.ts";
import type { RoutePreview } from "../../shared/routing.ts";
import type { Settings } from "../../shared/settings.ts";
import type { Archive, ConversationLog } from "../archive/archive.ts";
import { newConversationWith } from "../run-settings.ts";
import { branchTo, toEngineMessages, withAttachments } from "../turns/branch.ts";
import { type Judge, toPreviewFinding } from "./judge.ts";
import { type RouteDecision, decide } from "./policy.ts";
import { type Asking, unwritten } from "./request.ts";
import { partsOfTexts } from "./request-parts.ts";
import type { Router } from "./router.ts";

interface PreviewPorts {
  readonly archive: Pick<Archive, "conversation">;
  readonly router: Pick<Router, "question">;
  readonly judge: Judge;
  readonly settings: () => Settings;
  /** The model that would answer here; `null` when there is none. */
  readonly localModel: () => Promise<string | null>;
}

/**
 * Where a draft would go if it were sent now, by the fast stage alone. The gate drops a draft that a newer one overtakes,
 * so that typing is never behind; what the policy keeps here anyway is not judged at all.
 */
export async function previewRoute(
  ports: PreviewPorts,
  draft: CallInput<"route.preview">,
): Promise<RoutePreview> {
  const { archive, router, judge } = ports;
  const log =
    draft.conversationId === null ? null : await archive.conversation(draft.conversationId);
  const asking = await askingOf(ports, draft, log);
  const asked = await router.question(asking);
  const wish = { ...asked.wish, isAsked: true };
  const couldLeave = decide({ ...asked, wish, verdict: "eligible" }).offer !== null;
  if (!couldLeave) return stays(decide({ ...asked, verdict: "eligible" }));
  const { systemPrompt } = asking.log.settings;
  const request = partsOfTexts({ systemPrompt, messages: asking.messages }, asking.prompt);
  const { cleared } = asking.log;
  const { verdict, findings } = await judge.classify(request, { stage: "fast", cleared });
  const { destination, reasons, keptBy, shortfall } = decide({ ...asked, verdict });
  const offered = decide({ ...asked, wish, verdict }).destination;
  return {
    destination,
    reasons,
    keptBy,
    verdict,
    findings: findings.map((finding) => toPreviewFinding(finding, request.parts)),
    deepStages: verdict === "eligible" ? judge.deepStages() : [],
    offered: offered.zone === "device" ? null : offered,
    shortfall,
  };
}

function stays({ destination, reasons, keptBy, shortfall }: RouteDecision): RoutePreview {
  const unjudged = { verdict: "local", findings: [], deepStages: [], offered: null } as const;
  return { destination, reasons, keptBy, shortfall, ...unjudged };
}

async function askingOf(
  { settings, localModel }: PreviewPorts,
  draft: CallInput<"route.preview">,
  log: ConversationLog | null,
): Promise<Asking> {
  const { text, attachments, parentId } = draft;
  const localModelId = await localModel();
  const history = log === null ? [] : toEngineMessages(branchTo(log, parentId));
  const written = { id: "draft", role: "user" as const, text: withAttachments(text, attachments) };
  return {
    log:
      log ??
      unwritten({
        settings: draft.settings ?? newConversationWith(settings(), localModelId),
        routing: draft.routing,
        cleared: draft.cleared.map(({ clearingKey }) => clearingKey),
      }),
    messages: [...history, written],
    prompt: { text, attachments },
    localModelId,
    wish: { isAsked: false, choice: null, isRedacted: false },
  };
}

import { type ConversationRouting, defaultConversationRouting } from "../../shared/routing.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ConversationLog } from "../archive/archive.ts";
import type { EngineMessage } from "../engine/engine.ts";
import type { RemoteRequest } from "../remote/providers/providers.ts";
import { branchTo, toEngineMessages } from "../turns/branch.ts";
import type { Lying } from "./keeping.ts";
import type { Offer } from "./offers.ts";
import type { Wish } from "./policy.ts";
import type { WrittenPrompt } from "./request-parts.ts";

/** A prompt that asks for a destination. */
export interface Asking {
  readonly log: Pick<ConversationLog, "settings" | "routing" | "cleared"> & Lying;
  /** The branch up to the prompt, as a model reads it. */
  readonly messages: readonly EngineMessage[];
  readonly prompt: WrittenPrompt;
  /** The local model that would answer; `null` when there is none. */
  readonly localModelId: string | null;
  readonly wish: Wish;
}

/** A conversation that does not exist yet: it lies in no folder. */
export function unwritten({
  settings,
  routing,
  cleared,
}: {
  readonly settings: ConversationSettings;
  readonly routing: ConversationRouting | null;
  /** Keys of what was let pass in its draft. */
  readonly cleared: readonly string[];
}): Asking["log"] {
  return {
    settings,
    routing: routing ?? defaultConversationRouting,
    cleared,
    conversationId: null,
    folderId: null,
    tags: [],
  };
}

/** `null` when the prompt is not there any more. */
export function askingFor(
  log: ConversationLog,
  promptId: string,
  more: Pick<Asking, "localModelId" | "wish">,
): Asking | null {
  const message = log.messages.get(promptId);
  if (message?.role !== "user") return null;
  return {
    log,
    messages: toEngineMessages(branchTo(log, promptId)),
    prompt: message.prompt,
    ...more,
  };
}

/** What would be asked of that model. */
export function toRemoteRequest(
  { log, messages }: Asking,
  { endpoint, model }: Offer,
): RemoteRequest {
  return {
    endpoint,
    modelId: model.id,
    systemPrompt: log.settings.systemPrompt,
    messages: messages.map(({ role, text }) => ({ role, text })),
    sampling: log.settings.sampling,
  };
}

import type { CallInput } from "../../shared/contract.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ContextMeasure } from "../../shared/state.ts";
import type { Archive } from "../archive/archive.ts";
import type { Engine } from "../engine/engine.ts";
import { newConversationWith } from "../run-settings.ts";
import { branchTo, toEngineMessages, withAttachments } from "./branch.ts";

/** How much of the context a draft would take; `null` when no model is loaded to count with. */
export async function measureDraft(
  ports: {
    readonly archive: Archive;
    readonly engine: Engine;
    readonly settings: () => Settings;
  },
  { conversationId, parentId, text, attachments }: CallInput<"context.measure">,
): Promise<ContextMeasure | null> {
  const { archive, engine, settings } = ports;
  const loaded = engine.loaded();
  if (loaded === null) return null;
  const log = conversationId === null ? null : await archive.conversation(conversationId);
  const { systemPrompt, sampling } =
    log?.settings ?? newConversationWith(settings(), loaded.modelId);
  const history = log === null ? [] : toEngineMessages(branchTo(log, parentId));
  const draft = { id: "draft", role: "user" as const, text: withAttachments(text, attachments) };
  const receipt = await engine.measure({ systemPrompt, sampling, messages: [...history, draft] });
  const { contextTokens, usedTokens, droppedMessages, fits } = receipt;
  return { contextTokens, usedTokens, droppedMessages, fits };
}

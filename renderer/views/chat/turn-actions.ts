import type { CallInput } from "../../../electron/shared/contract.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { call } from "../../client.ts";
import { showBranch } from "../../library/use-thread.ts";
import { showFailure } from "../../stores/notices.ts";

/** Sends a prompt and shows its branch. Answers with its conversation, or why it was not sent: to be told where its words are. */
export async function sendPrompt(
  prompt: Pick<CallInput<"turn.send">, "conversationId" | "parentId" | "text" | "attachments"> &
    Partial<Pick<CallInput<"turn.send">, "routing" | "asked" | "cleared">>,
): Promise<Result<string>> {
  const sent = await call("turn.send", {
    settings: null,
    modelId: null,
    routing: null,
    asked: null,
    cleared: [],
    ...prompt,
  });
  if (!sent.ok) return sent;
  showBranch(sent.value.conversationId, null);
  return { ok: true, value: sent.value.conversationId };
}

/** Answers a prompt once more, beside the answers it has; `null` asks the model chosen in the settings. */
export async function regenerate(
  conversationId: string,
  promptId: string,
  modelId: string | null,
): Promise<void> {
  const sent = await call("turn.regenerate", { conversationId, promptId, modelId });
  if (sent.ok) showBranch(conversationId, null);
  else showFailure(sent.failure);
}

export async function stopTurn(outputId: string): Promise<void> {
  const stopped = await call("turn.stop", { outputId });
  if (!stopped.ok) showFailure(stopped.failure);
}

/** Rates an answer; the same rating again takes it back. */
export async function rate(
  conversationId: string,
  messageId: string,
  rating: -1 | 0 | 1,
): Promise<void> {
  const rated = await call("message.rate", { conversationId, messageId, rating });
  if (!rated.ok) showFailure(rated.failure);
}

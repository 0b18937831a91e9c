import { treeOf } from "../branches.ts";
import type { ExportedMessage } from "../conversation.ts";

type Answer = Extract<ExportedMessage, { readonly role: "assistant" }>;

/** Whether a model ended it, with words. */
export function isFinished({ output, text }: Answer): boolean {
  return output.status === "complete" && text.trim() !== "";
}

/**
 * The branch written last. Where an answer in it is not finished, its prompt's newest answer that may be used stands in its
 * place if there is one, with what was written last after that.
 */
export function newestFinished(
  messages: readonly ExportedMessage[],
  mayBeUsed: (answer: Answer) => boolean,
): readonly ExportedMessage[] {
  const { newest, others } = treeOf(messages);
  let branch = newest;
  // Each round finds the first unfinished answer further down.
  for (;;) {
    const at = branch.findIndex((message) => message.role === "assistant" && !isFinished(message));
    const unfinished = branch[at];
    if (unfinished === undefined) return branch;
    const version = messages.findLast(
      (message) =>
        message.role === "assistant" &&
        message.parentId === unfinished.parentId &&
        isFinished(message) &&
        mayBeUsed(message),
    );
    const instead = others.findLast((other) => version !== undefined && other[at] === version);
    if (instead === undefined) return branch;
    branch = instead;
  }
}

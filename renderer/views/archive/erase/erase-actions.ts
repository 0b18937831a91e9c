import type { CallInput } from "../../../../electron/shared/contract.ts";
import { call } from "../../../client.ts";
import { database, openThreads } from "../../../library/library.ts";
import { editKey, editedIds, forgetDraft, useDrafts } from "../../../stores/drafts.ts";
import { showFailure } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { sayDoneForGood } from "../../../stores/undo.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatNumber } from "../../../text/format.ts";

type Target = CallInput<"archive.erase">["target"];

/** The messages that follow from one, in every branch, itself excluded. */
export function messagesBelow(conversationId: string, messageId: string): readonly string[] {
  const { tree } = openThreads.read(conversationId);
  const below = new Set<string>();
  const waiting = [messageId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of tree.childrenOf(id)) {
      if (below.has(child)) continue;
      below.add(child);
      waiting.push(child);
    }
  }
  return [...below];
}

/** Erases a message with all that follows from it. */
export async function eraseMessage(conversationId: string, messageId: string): Promise<void> {
  const gone = [messageId, ...messagesBelow(conversationId, messageId)];
  const target: Target = { kind: "messages", conversationId, messageIds: [messageId] };
  if (!(await erase(target))) return;
  forgetDrafts(gone.map(editKey));
  const { inspectedMessageId, inspect } = useSelection.getState();
  if (inspectedMessageId !== null && gone.includes(inspectedMessageId)) inspect(null);
  // Its title may have gone too.
  sayDoneForGood(eraseText.messageErased, [conversationId]);
}

export async function eraseConversations(conversationIds: readonly string[]): Promise<void> {
  const edited = await editedIn(new Set(conversationIds));
  if (!(await erase({ kind: "conversations", conversationIds: [...conversationIds] }))) return;
  forgetDrafts([...conversationIds, ...edited.map(editKey)]);
  const { conversationId } = useSelection.getState();
  if (conversationId !== null && conversationIds.includes(conversationId)) leaveConversation();
  sayDoneForGood(eraseText.chosenErased(formatNumber(conversationIds.length)), conversationIds);
}

export async function eraseEverything(): Promise<boolean> {
  if (!(await erase({ kind: "everything" }))) return false;
  forgetDrafts(Object.keys(useDrafts.getState().texts));
  leaveConversation();
  sayDoneForGood(eraseText.allErased, "all");
  return true;
}

async function erase(target: Target): Promise<boolean> {
  const answer = await call("archive.erase", { target });
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}

/** The prompts of some conversations that are being edited. A library that fails must not keep anyone from erasing. */
async function editedIn(conversationIds: ReadonlySet<string>): Promise<readonly string[]> {
  const edited = editedIds();
  if (edited.length === 0) return [];
  const rows = await database.messages.bulkGet([...edited]).catch(() => []);
  return rows.flatMap((row) =>
    row !== undefined && conversationIds.has(row.conversationId) ? [row.id] : [],
  );
}

function leaveConversation(): void {
  useSelection.setState({ conversationId: null, inspectedMessageId: null });
}

// Also what is about to be saved: it would come back to the disk after the rest has gone.
function forgetDrafts(keys: readonly string[]): void {
  const { texts } = useDrafts.getState();
  for (const key of keys) if (texts[key] !== undefined) forgetDraft(key);
}

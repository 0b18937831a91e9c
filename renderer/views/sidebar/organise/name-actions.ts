import { tidyName } from "../../../../electron/shared/organise.ts";
import { call } from "../../../client.ts";
import { catchUpWithArchive, database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { tell } from "../../../stores/notices.ts";
import { type UndoOutcome, inOrder, offerUndo, sayDoneForGood } from "../../../stores/undo.ts";
import { organiseText } from "../../../text/organise.ts";
import { describeOutcome } from "./change-places.ts";

/** The longest title, in UTF-16 code units. */
export const maxTitle = 200;

/** Gives a conversation the person's own title, and offers to undo it; an empty or unchanged one changes nothing. */
export function renameConversation(row: ConversationRow, typed: string): Promise<void> {
  return inOrder(async () => {
    const title = tidyName(typed);
    if (title === "" || title === tidyName(row.title) || !(await rename(row.id, title))) return;
    const before = tidyName(row.title).slice(0, maxTitle);
    const words = organiseText.renamed(title);
    // There is no taking a title away again.
    if (before === "") return sayDoneForGood(words);
    offerUndo({
      words,
      titleOf: row.id,
      undo: () => turn(row.id, title, before),
      redo: () => turn(row.id, before, title),
    });
  });
}

async function turn(conversationId: string, from: string, to: string): Promise<UndoOutcome> {
  const row = await database.conversations.get(conversationId);
  const isErased = row === undefined;
  const isChanged = row !== undefined && tidyName(row.title) !== from;
  if (!isErased && !isChanged && !(await rename(conversationId, to))) return { kind: "failed" };
  const left = { erased: Number(isErased), changed: Number(isChanged), homeless: 0 };
  return describeOutcome(isErased || isChanged ? 0 : 1, left);
}

/** Resolves to whether it has the title, and the library knows; else the person was told why. */
async function rename(conversationId: string, title: string): Promise<boolean> {
  if (!tell(await call("conversation.rename", { conversationId, title }))) return false;
  await catchUpWithArchive();
  return true;
}

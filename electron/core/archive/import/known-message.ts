import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, NewRecord, OutputBody, RecordKind } from "../../../shared/records.ts";
import type { ConversationLog, LoggedMessage } from "../archive.ts";
import { isCutOff } from "../conversation-log.ts";
import type { Telling } from "./read-conversation.ts";

export type MessageRecord = Extract<NewRecord, { readonly kind: "prompt" | "output" }>;

export function isMessage(record: NewRecord): record is MessageRecord {
  return record.kind === "prompt" || record.kind === "output";
}

export function tellingOf({ kind, body: { text } }: MessageRecord): Telling {
  return { role: kind === "prompt" ? "user" : "assistant", text };
}

/** Whether the archive lacks it. What the person did to a conversation here stays as it is. */
export function isNew(record: NewRecord, log: ConversationLog | null): boolean {
  if (log === null) return true;
  const { kind, body } = record;
  if (kind === "conversation" || !("messageId" in body) || body.messageId === undefined)
    return false;
  const known = log.messages.get(body.messageId);
  if (known !== undefined && kind === "output") return completes(body, known);
  if (known !== undefined && !tellsOfCutOff(kind, known)) return false;
  return !(log.owed.get(body.messageId) ?? []).some((one) => isSame(one, record));
}

/** Whether it says where an answer was asked for, or what left for it, that was cut off before it came. */
function tellsOfCutOff(kind: RecordKind, known: LoggedMessage): boolean {
  if (kind !== "route" && kind !== "egress") return false;
  return known.role === "assistant" && isCutOff(known.output);
}

function isSame(one: ArchiveRecord, other: NewRecord): boolean {
  return one.kind === other.kind && one.at === other.at && isDeepStrictEqual(one.body, other.body);
}

/**
 * Whether it goes on where a known answer ends that was not whole when it came: it was taken along while it was written, it
 * stands for one that never came, or Freehold ended before it did. What an answer of this archive's own says stays.
 */
function completes({ text, parentId }: OutputBody, known: LoggedMessage): boolean {
  if (known.role !== "assistant" || known.output.parentId !== parentId) return false;
  const { imported, text: before } = known.output;
  const mayGoOn = imported !== undefined || isCutOff(known.output);
  return mayGoOn && text.length > before.length && text.startsWith(before);
}

/** Whether a message is another than the one that is known by its id; an answer may have been taken along before it ended. */
export function tellsOther({ role, text }: Telling, known: LoggedMessage): boolean {
  if (known.role !== role) return true;
  if (known.role === "user") return text !== known.prompt.text;
  const { text: before } = known.output;
  return !text.startsWith(before) && !before.startsWith(text);
}

import { open } from "node:fs/promises";
import * as v from "valibot";
import { type NewRecord, isCommonKind } from "../../../../shared/records.ts";
import { FailureError } from "../../../../shared/result.ts";
import { LineTooLong, eachLine, lineBlocks } from "../../journal/line-blocks.ts";
import { erasedBodyHash, isIntact, parseBody, parseHeader } from "../../journal/record.ts";
import { isMessage } from "../known-message.ts";
import type { CommonRecord, ReadConversation, ReadItem } from "../read-conversation.ts";
import { bodySchemas, isInstant, isNativeKind } from "./body-schemas.ts";

/** Bytes of one line: an answer of an hour is a thousandth of it. */
const longestLine = 256 * 1024 * 1024;

const carriageReturn = 0x0d;

const reasons = {
  damaged: "A record is damaged: its hash does not fit what it says.",
  unknown: "A record is not of a kind that an export holds.",
  malformed: "A record does not have the form of its kind.",
  loosening:
    "A record would let more of a conversation leave this device: that is for you to set here.",
} as const;

/**
 * Freehold's own export, a line at a time; ../../export/README.md describes it. What proves its own hash and has the form of
 * its kind is brought with the body and time that it had. The chain is made anew here, and a further record says that the
 * conversation was imported. Routes and what left for an answer come along, for they are part of how it came about.
 */
export async function* readNative(
  path: string,
  importId: string,
  progress: (doneBytes: number) => void,
): AsyncIterable<ReadItem> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const collector = new Collector(importId);
    for await (const block of lineBlocks(file.fd, 0, size, undefined, longestLine)) {
      const items: ReadItem[] = [];
      eachLine(block, (start, end) => void items.push(...collector.take(block, start, end)));
      progress(block.offset + block.bytes.length);
      yield* items;
    }
    yield* collector.finish();
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw new FailureError("invalid-input", "A line of this file is longer than any record is.");
  } finally {
    await file.close();
  }
}

/** A record, or why it cannot be brought and the number by which to find it; `null` for one that was erased. */
type Line = NewRecord | { readonly reason: string; readonly name: string } | null;

/** Puts lines together to conversations, which lie one after the other in a file. */
class Collector {
  readonly #importId: string;
  #conversationId: string | null = null;
  #records: NewRecord[] = [];

  constructor(importId: string) {
    this.#importId = importId;
  }

  take(
    { bytes, offset }: { bytes: Buffer; offset: number },
    start: number,
    end: number,
  ): ReadItem[] {
    if (end === start) return [];
    // The first line is the export's own.
    if (offset + start === 0) return [];
    // An editor of Windows may have ended the lines so, and no hash covers it.
    const line = readLine(bytes, start, bytes[end - 1] === carriageReturn ? end - 1 : end);
    if (line === null) return [];
    if ("reason" in line) return [{ type: "unreadable", ...line }];
    if (isCommon(line)) return [{ type: "common", record: line }];
    const conversationId = "conversationId" in line.body ? line.body.conversationId : undefined;
    if (conversationId === undefined)
      return [{ type: "unreadable", name: "", reason: reasons.unknown }];
    const before = conversationId === this.#conversationId ? [] : this.finish();
    this.#conversationId = conversationId;
    this.#records.push(line);
    return before;
  }

  /** What was collected until now. */
  finish(): ReadItem[] {
    const [records, conversationId] = [this.#records, this.#conversationId];
    this.#records = [];
    if (conversationId === null || records.length === 0) return [];
    return [
      { type: "conversation", conversation: describe(conversationId, records, this.#importId) },
    ];
  }
}

function isCommon(record: NewRecord): record is CommonRecord {
  return isCommonKind(record.kind);
}

function readLine(bytes: Buffer, start: number, end: number): Line {
  const header = parseHeader(bytes, start, end);
  if (header === null) return { reason: reasons.damaged, name: "" };
  const refused = (reason: string): Line => ({ reason, name: `record ${header.seq}` });
  if (!isIntact(bytes, header, end)) return refused(reasons.damaged);
  // Earlier versions exported what stands in place of an erased message too.
  if (erasedBodyHash(bytes, header.bodyStart, end) !== null) return null;
  if (!isNativeKind(header.kind)) return refused(reasons.unknown);
  const body = parseBody(bytes, header.bodyStart, end);
  if (!v.is(bodySchemas[header.kind], body) || !isInstant(header.at))
    return refused(reasons.malformed);
  if (loosens(body)) return refused(reasons.loosening);
  // The schema of a kind says what the type of its body says.
  return withoutExtent({ kind: header.kind, at: header.at, body } as NewRecord);
}

/** How far an import reached in another archive says nothing of this one. */
function withoutExtent(record: NewRecord): NewRecord {
  if (record.kind !== "conversation" || record.body.change.type !== "imported") return record;
  const { records: _, isPart: __, ...origin } = record.body.change.origin;
  return { ...record, body: { ...record.body, change: { type: "imported", origin } } };
}

/** Findings that somebody let pass, routes that somebody opened and places that nobody keeps any more elsewhere, or a file says so, are no word of who sits here. */
function loosens(body: object): boolean {
  if (v.is(bodySchemas.keep, body)) return !body.isKept;
  if (!v.is(bodySchemas.conversation, body)) return false;
  const { change } = body;
  if (change.type === "cleared") return true;
  return (
    change.type === "routed" && change.routing.mode !== null && change.routing.mode !== "never"
  );
}

function describe(
  conversationId: string,
  records: readonly NewRecord[],
  importId: string,
): ReadConversation {
  const messages = records.filter(isMessage);
  const times = messages.flatMap(({ at }) => at ?? []).toSorted();
  const origin = { importId, source: "freehold", originalId: conversationId } as const;
  const mark: NewRecord = {
    kind: "conversation",
    body: { conversationId, change: { type: "imported", origin } },
  };
  return {
    conversationId,
    former: null,
    title: titleOf(records),
    records: [...records, mark],
    folder: null,
    messageIds: [...new Set(messages.map(({ body }) => body.messageId))],
    hasPlaceIds: false,
    firstAt: times[0] ?? null,
    lastAt: times.at(-1) ?? null,
    losses: [],
  };
}

function titleOf(records: readonly NewRecord[]): string {
  const titles = records.flatMap(({ kind, body }) =>
    kind === "conversation" && body.change.type === "renamed" ? [body.change.title] : [],
  );
  const prompt = records.find(({ kind }) => kind === "prompt")?.body;
  return (
    titles.at(-1) ?? (prompt !== undefined && "text" in prompt ? prompt.text.slice(0, 80) : "")
  );
}

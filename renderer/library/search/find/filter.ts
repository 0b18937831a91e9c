import { holdsTag } from "../../../../electron/shared/organise.ts";
import type { LibraryDatabase } from "../../database.ts";
import type { ConversationRow } from "../../rows.ts";
import { type SearchFilters, countFilters } from "../request.ts";
import { type DocumentColumns, type Origin, documentFlags } from "../index/rows.ts";

/** Whether the message at a place of some columns passes. */
export type DocumentFilter = (columns: DocumentColumns) => (document: number) => boolean;

/** What filters look up in rows because it may change: which messages were rated so, which conversations lie there. */
export interface FilterFacts {
  readonly ratedSeqs: ReadonlySet<number> | null;
  readonly conversationIds: ReadonlySet<string> | null;
}

/** Reads what the filters need from the library. `conversations`: all of them, asked for only when needed. */
export async function readFilterFacts(
  filters: SearchFilters,
  database: LibraryDatabase,
  conversations: () => Promise<Iterable<ConversationRow>>,
): Promise<FilterFacts> {
  const { rating } = filters;
  return {
    ratedSeqs:
      rating === null
        ? null
        : new Set(
            (await database.messages.where("ratedAs").equals(rating).toArray()).map(
              ({ seq }) => seq,
            ),
          ),
    conversationIds: asksOfConversation(filters)
      ? findConversations(filters, await conversations())
      : null,
  };
}

function asksOfConversation({ folderId, tag, archived }: SearchFilters): boolean {
  return folderId !== null || tag !== null || archived !== null;
}

function findConversations(
  { folderId, tag, archived }: SearchFilters,
  rows: Iterable<ConversationRow>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of rows) {
    if (folderId !== null && row.folderId !== folderId) continue;
    if (tag !== null && !holdsTag(row.tags, tag)) continue;
    if (archived !== null && row.isArchived !== (archived === "only")) continue;
    found.add(row.id);
  }
  return found;
}

/** Whether a filter asks for what a message has, and its conversation has not. */
export function asksOfMessages(filters: SearchFilters): boolean {
  return countFilters({ ...filters, folderId: null, tag: null, archived: null }) > 0;
}

/** `null` when everything passes. */
export function compileFilter(filters: SearchFilters, facts: FilterFacts): DocumentFilter | null {
  const tests: DocumentFilter[] = [];
  const { role, model, route, hasCode, hasAttachment } = filters;
  const wantedFlags =
    (hasCode ? documentFlags.code : 0) | (hasAttachment ? documentFlags.attachment : 0);
  if (wantedFlags !== 0) tests.push(byFlags(wantedFlags, wantedFlags));
  if (role !== null)
    tests.push(byFlags(documentFlags.answer, role === "assistant" ? documentFlags.answer : 0));
  if (filters.fromDay !== null || filters.toDay !== null) tests.push(byDay(filters));
  if (model !== null) tests.push(byOrigin((origin) => origin?.model === model));
  if (route !== null)
    tests.push(byOrigin((origin) => origin?.zone === route || origin?.endpointId === route));
  const { ratedSeqs, conversationIds } = facts;
  if (ratedSeqs !== null)
    tests.push(
      ({ seqs }) =>
        (document) =>
          ratedSeqs.has(seqs[document] ?? 0),
    );
  if (conversationIds !== null) tests.push(byConversation(conversationIds));
  if (tests.length === 0) return null;
  return (columns) => {
    const bound = tests.map((test) => test(columns));
    return (document) => bound.every((passes) => passes(document));
  };
}

function byFlags(mask: number, wanted: number): DocumentFilter {
  return ({ flags }) =>
    (document) =>
      ((flags[document] ?? 0) & mask) === wanted;
}

function byDay({ fromDay, toDay }: SearchFilters): DocumentFilter {
  const first = fromDay === null ? 0 : secondsAt(fromDay, 0);
  const end = toDay === null ? Infinity : secondsAt(toDay, 1);
  return ({ seconds }) =>
    (document) => {
      const at = seconds[document] ?? 0;
      return at >= first && at < end;
    };
}

/** The beginning of a day, or of one some days later, by the person's own clock. */
function secondsAt(day: string, daysLater: number): number {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + daysLater);
  return date.getTime() / 1_000;
}

function byOrigin(passes: (origin: Origin | null) => boolean): DocumentFilter {
  return ({ origins, originOf }) => {
    const passing = origins.map(passes);
    return (document) => passing[originOf[document] ?? -1] === true;
  };
}

function byConversation(ids: ReadonlySet<string>): DocumentFilter {
  return ({ conversations, conversationOf }) => {
    const passing = conversations.map((id) => ids.has(id));
    return (document) => passing[conversationOf[document] ?? -1] === true;
  };
}

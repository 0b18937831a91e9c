import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { searchClient } from "../../../renderer/library/library.ts";
import { useProgress } from "../../../renderer/library/progress.ts";
import type { SearchCall, SearchReply } from "../../../renderer/library/search/messages.ts";
import { type SearchResults, noTitles } from "../../../renderer/library/search/request.ts";
import { useExports } from "../../../renderer/stores/exports.ts";
import {
  askIndex,
  exportFound,
  exportFoundTitles,
  moveActive,
  searchFor,
  showMoreHits,
  startSearch,
  useSearch,
} from "../../../renderer/stores/search.ts";
import { useSelection } from "../../../renderer/stores/selection.ts";

/** Stands for the search worker: notes what it is asked, and answers when told to. */
const asked: SearchCall[] = [];
let reply: (reply: SearchReply) => void = () => {};

class SearchWorker {
  addEventListener(type: string, listener: (event: { readonly data: SearchReply }) => void): void {
    if (type === "message") reply = (data) => listener({ data });
  }

  postMessage(call: SearchCall): void {
    asked.push(call);
  }
}

vi.stubGlobal("Worker", SearchWorker);
vi.stubGlobal("innerHeight", 800);
searchClient.start();
startSearch();

beforeEach(() => {
  vi.useFakeTimers();
  searchFor({ text: "" });
});

function lastAsked() {
  const last = asked.findLast((call) => call.type === "search");
  if (last === undefined) throw new Error("Nothing was searched for.");
  return last;
}

interface Found {
  readonly total: number;
  readonly isInterim?: boolean;
}

/** Answers what was asked last with messages of these names. */
function answer(names: string, { total, isInterim = false }: Found): void {
  const { id, request } = lastAsked();
  const hits = Array.from(names, (messageId) => ({
    messageId,
    conversationId: "c",
    title: "",
    isArchived: false,
    role: "user" as const,
    at: "2026-01-01T00:00:00.000Z",
    model: null,
    snippet: [],
    place: "text" as const,
  }));
  const results: SearchResults = {
    text: request.text,
    limit: request.limit,
    isInterim,
    titles: noTitles,
    hits,
    total,
    isPartial: isInterim,
    leftOut: 0,
  };
  reply({ type: "results", id, results });
}

function shown(): { readonly names: string; readonly chosen: string | undefined } {
  const { results, activeIndex } = useSearch.getState();
  const names = (results?.hits ?? []).map(({ messageId }) => messageId);
  return { names: names.join(""), chosen: names[activeIndex] };
}

test("nothing is said to have failed where nothing is asked", () => {
  useSearch.setState({ text: "lease", hasFailed: true });
  searchFor({ text: "" });
  expect(useSearch.getState()).toMatchObject({ results: null, hasFailed: false });
});

test("a new question shows what is found soonest; asked again, the list stays until all of it is here", () => {
  searchFor({ text: "lease" });
  answer("ab", { total: 2, isInterim: true });
  expect(shown()).toEqual({ names: "ab", chosen: "a" });
  answer("abcdef", { total: 6 });
  moveActive(4);
  expect(shown().chosen).toBe("e");
  askIndex();
  answer("a", { total: 1, isInterim: true });
  expect(shown()).toEqual({ names: "abcdef", chosen: "e" });
  answer("xabcdef", { total: 7 });
  expect(shown()).toEqual({ names: "xabcdef", chosen: "e" });
});

test("the best is chosen unless the person has had the time to read what stood first", () => {
  searchFor({ text: "lease" });
  answer("ab", { total: 2, isInterim: true });
  vi.advanceTimersByTime(100);
  answer("xab", { total: 3 });
  expect(shown().chosen).toBe("x");
  searchFor({ text: "leas" });
  answer("ab", { total: 2, isInterim: true });
  vi.advanceTimersByTime(400);
  answer("xab", { total: 3 });
  expect(shown().chosen).toBe("a");
});

test("another order chooses its own first one", () => {
  searchFor({ text: "lease" });
  answer("abc", { total: 3 });
  vi.advanceTimersByTime(5_000);
  searchFor({ order: "newest" });
  answer("cba", { total: 3 });
  expect(shown().chosen).toBe("c");
});

test("more is asked for while there is more than was asked for, and once only", () => {
  searchFor({ text: "lease" });
  const { limit } = lastAsked().request;
  answer("abcdef", { total: 30, isInterim: true });
  showMoreHits();
  expect(lastAsked().request.limit).toBe(limit);
  // One of them is gone from the library: the list is short, and there is more all the same.
  answer("abcde", { total: 30 });
  showMoreHits();
  const times = asked.length;
  expect(lastAsked().request.limit).toBeGreaterThan(limit);
  showMoreHits();
  expect(asked).toHaveLength(times);
  answer("abcdefgh", { total: 8 });
  showMoreHits();
  expect(asked).toHaveLength(times);
});

/** Answers with all that was asked for to be exported; returns what is chosen by that. */
function exportOf(listed: DistributiveOmit<Listed, "id">) {
  useSelection.setState({ view: "archive", archiveTab: "search" });
  const call = asked.at(-1);
  if (call === undefined || !("id" in call)) throw new Error("Nothing was asked for.");
  reply({ ...listed, id: call.id });
  return useExports.getState().choice;
}

type Listed = Extract<SearchReply, { readonly type: "listed" | "listed-titles" }>;
type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

test.each([
  { isBehind: false, isReady: true, isIncomplete: false },
  { isBehind: true, isReady: true, isIncomplete: true },
  { isBehind: false, isReady: false, isIncomplete: true },
])(
  "messages go to the export with whether there may be more ($isBehind, $isReady)",
  ({ isBehind, isReady, isIncomplete }) => {
    useProgress.setState({ isReady });
    const messages = [{ messageId: "m", conversationId: "c" }];
    searchFor({ text: "lease " });
    exportFound();
    expect(asked.at(-1)).toMatchObject({ type: "list", request: { text: "lease " } });
    expect(exportOf({ type: "listed", messages, isBehind })).toEqual({
      kind: "found",
      words: "lease",
      messages,
      isIncomplete,
    });
  },
);

test("conversations that were found by their titles go to the export, one by its title", () => {
  const lease = { conversationId: "a", title: "Lease" };
  const second = { conversationId: "b", title: "Second lease" };
  searchFor({ text: "lease" });
  exportFoundTitles();
  expect(asked.at(-1)).toMatchObject({ type: "list-titles", request: { text: "lease" } });
  expect(exportOf({ type: "listed-titles", conversations: [lease, second] })).toEqual({
    kind: "some",
    conversationIds: ["a", "b"],
  });
  exportFoundTitles();
  expect(exportOf({ type: "listed-titles", conversations: [lease] })).toEqual({
    kind: "conversation",
    conversationId: "a",
    title: "Lease",
  });
});

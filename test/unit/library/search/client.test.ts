import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLibraryChanges } from "../../../../renderer/library/changes.ts";
import {
  type SearchClient,
  createSearchClient,
} from "../../../../renderer/library/search/client.ts";
import type { SearchCall, SearchReply } from "../../../../renderer/library/search/messages.ts";
import { anySearch } from "../../../../renderer/library/search/request.ts";

/** Stands for a worker: notes what it is asked, and answers when told to. */
class Worker {
  readonly asked: SearchCall[] = [];
  reply: (reply: SearchReply) => void = () => {};
  isStopped = false;

  readonly spawn = (onReply: (reply: SearchReply) => void) => {
    this.reply = onReply;
    return {
      post: (call: SearchCall) => void this.asked.push(call),
      stop: () => (this.isStopped = true),
    };
  };

  progress(indexed: number): void {
    this.reply({ type: "progress", progress: { applied: 10, indexed } });
  }
}

const applied: SearchCall = { type: "applied", conversationIds: [] };
let first: Worker;
let second: Worker;
let client: SearchClient;
let replies: SearchReply[];

beforeEach(() => {
  vi.useFakeTimers();
  [first, second, replies] = [new Worker(), new Worker(), []];
  client = createSearchClient(first.spawn, createLibraryChanges());
  client.subscribe((reply) => replies.push(reply));
});

afterEach(() => void vi.useRealTimers());

test("what is asked before there is a worker is asked of it", () => {
  const id = client.search(anySearch);
  client.start();
  expect(first.asked).toEqual([applied, { type: "search", id, request: anySearch }]);
});

test("another worker is ready once it has all, and answers from then on what was asked of the one before", async () => {
  client.start();
  const answered = client.list(anySearch);
  first.reply({ type: "listed", id: answered, messages: [], isBehind: false });
  const titles = client.listTitles(anySearch);
  first.reply({ type: "listed-titles", id: titles, conversations: [] });
  client.search({ ...anySearch, text: "overtaken" });
  const id = client.search(anySearch);
  const listId = client.list(anySearch);
  client.askFacets();
  let isReady = false;
  const preparing = client.prepare(second.spawn, 10).finally(() => (isReady = true));
  second.progress(4);
  await vi.advanceTimersByTimeAsync(0);
  expect(isReady).toBe(false);
  second.progress(10);
  const prepared = await preparing;
  expect([second.asked, first.isStopped]).toEqual([[applied], false]);

  replies = [];
  second.progress(10);
  expect(replies).toEqual([]);
  prepared.adopt(["cleared"]);
  expect(first.isStopped).toBe(true);
  expect(second.asked.slice(1)).toEqual([
    applied,
    { type: "restart" },
    { type: "search", id, request: anySearch },
    { type: "list", id: listId, request: anySearch },
    { type: "facets" },
  ]);
  const failed: SearchReply = { type: "failed", id };
  second.reply(failed);
  expect(replies).toEqual([failed]);
});

test("a worker that comes no further is given up", async () => {
  client.start();
  const preparing = client.prepare(second.spawn, 10);
  const outcome = expect(preparing).rejects.toThrow("came no further");
  await vi.advanceTimersByTimeAsync(50_000);
  second.progress(4);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(second.isStopped).toBe(false);
  await vi.advanceTimersByTimeAsync(20_000);
  await outcome;
  expect([second.isStopped, first.isStopped]).toEqual([true, false]);
});

test("a worker that is dropped leaves the one in use", async () => {
  client.start();
  const preparing = client.prepare(second.spawn, 10);
  second.progress(10);
  (await preparing).drop();
  client.search(anySearch);
  expect([second.isStopped, first.asked.at(-1)?.type]).toEqual([true, "search"]);
});

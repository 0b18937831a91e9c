import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SearchReply } from "../../../../renderer/library/search/messages.ts";
import { anySearch } from "../../../../renderer/library/search/request.ts";
import {
  type SearchService,
  createSearchService,
} from "../../../../renderer/library/search/service.ts";
import { type OpenSearch, openSearch, say, smallLimits } from "./place.ts";

let place: OpenSearch;
let service: SearchService;
let replies: SearchReply[];
let onReply: (reply: SearchReply) => void;
let nextId = 1;

beforeEach(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  place = openSearch();
  replies = [];
  onReply = () => {};
  for (let index = 0; index < 4; index++)
    say(place.archive, `c${index}`, "question one", "answer one");
  await place.catchUp();
  await place.indexer.settle();
  const send = (reply: SearchReply): void => {
    replies.push(reply);
    onReply(reply);
  };
  service = createSearchService(place.database, send, smallLimits);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await place.database.delete();
});

/** Asks, for a search or for all of it; returns what is to be waited for. */
function ask(type: "search" | "list" | "list-titles", text: string): () => Promise<SearchReply> {
  const id = nextId++;
  service.take({ type, id, request: { ...anySearch, text } });
  return () => vi.waitFor(() => answerTo(id));
}

function answerTo(id: number): SearchReply {
  const reply = replies.findLast((one) => "id" in one && one.id === id);
  if (reply === undefined) throw new Error(`${id} has no answer yet.`);
  return reply;
}

test("segments that lack a block are built again", async () => {
  await place.database.postings.clear();
  expect(await ask("search", "question")()).toMatchObject({ type: "failed" });
  // Each is noticed by the search that looks for it.
  const found = async () =>
    expect(await ask("search", "question")()).toMatchObject({ results: { total: 4 } });
  await vi.waitFor(found, { timeout: 10_000 });
});

test("a list that an erasure cuts short ends no search that is asked for after it", async () => {
  // Nothing is read ahead then.
  await ask("search", "question")();
  place.archive.erase("c0");
  await place.follower.catchUp();
  const listed = ask("list", '"question one" ');
  // A message from the window is a task of its own.
  await new Promise((resolve) => setImmediate(resolve));
  service.take({ type: "restart" });
  const found = new Promise<SearchReply>((resolve) => {
    onReply = ({ type }) => {
      if (type === "failed") resolve(ask("search", "question")());
    };
  });
  expect(await listed()).toMatchObject({ type: "failed" });
  expect(await found).toMatchObject({ type: "results", results: { text: "question" } });
});

test("a list says whether anything could not be searched yet", async () => {
  say(place.archive, "c4", "question one", "answer one");
  await place.follower.catchUp();
  const before = await ask("list", "question")();
  expect(before).toMatchObject({ type: "listed", isBehind: true });
  expect(before).toHaveProperty("messages.length", 4);
  service.take({ type: "applied", conversationIds: ["c4"] });
  await vi.waitFor(async () => {
    const listed = await ask("list", "question")();
    expect(listed).toMatchObject({ type: "listed", isBehind: false });
    expect(listed).toHaveProperty("messages.length", 5);
  });
});

test("conversations that are found by their titles are listed", async () => {
  place.archive.append({
    kind: "conversation",
    body: { conversationId: "c2", change: { type: "renamed", title: "Zebras", by: "person" } },
  });
  await place.follower.catchUp();
  expect(await ask("list-titles", "zebra")()).toEqual({
    type: "listed-titles",
    id: expect.any(Number),
    conversations: [{ conversationId: "c2", title: "Zebras" }],
  });
});

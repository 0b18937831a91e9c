import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ConversationChange } from "../../../../electron/shared/records.ts";
import {
  type SearchResults,
  anySearch,
  noTitles,
} from "../../../../renderer/library/search/request.ts";
import { type OpenSearch, openSearch, say } from "./place.ts";

let place: OpenSearch;

beforeEach(() => {
  place = openSearch();
});

afterEach(() => place.database.delete());

async function change(conversationId: string, ...made: readonly ConversationChange[]) {
  place.archive.append(
    ...made.map((one) => ({
      kind: "conversation" as const,
      body: { conversationId, change: one },
    })),
  );
  await place.catchUp();
  place.searcher.changed([conversationId]);
}

function named(title: string): ConversationChange {
  return { type: "renamed", title, by: "person" };
}

/** Ids of the conversations that are found by their title. */
async function findTitles(...asked: Parameters<OpenSearch["search"]>): Promise<readonly string[]> {
  return (await place.search(...asked)).titles.hits.map(({ conversationId }) => conversationId);
}

test("conversations are found by their titles, by the rules of messages, the newest first", async () => {
  for (const id of ["lease", "piano", "lease-2"]) say(place.archive, id, "hello");
  await change("lease", named("Lease of the Café Aurora"));
  await change("piano", named("Piano lessons"));
  await change("lease-2", named("Aurora: the second lease"));
  expect(await findTitles("lease ")).toEqual(["lease-2", "lease"]);
  expect(await findTitles("cafe")).toEqual(["lease"]);
  expect(await findTitles("pia")).toEqual(["piano"]);
  expect(await findTitles('"lease of the"')).toEqual(["lease"]);
  expect(await findTitles("aurora -second")).toEqual(["lease"]);
  expect(await findTitles("aurora piano")).toEqual([]);
  // What is only excluded asks for nothing.
  expect(await findTitles("-second")).toEqual([]);
  const { titles } = await place.search("aurora");
  expect(titles.total).toBe(2);
  expect(titles.hits[1]).toMatchObject({
    messageCount: 1,
    isArchived: false,
    title: [
      { text: "Lease of the Café ", isMatch: false },
      { text: "Aurora", isMatch: true },
    ],
  });
});

test("the words of a prompt that stand in for a title are found in the prompt alone", async () => {
  say(place.archive, "c", "zebra crossings");
  await place.catchUp();
  const found = await place.search("zebra");
  expect(found.total).toBe(1);
  expect(found.titles.total).toBe(0);
});

test("a title is found as it is now", async () => {
  say(place.archive, "c", "hello");
  await change("c", named("Zebras"));
  expect(await findTitles("zebras")).toEqual(["c"]);
  await change("c", named("Horses"));
  expect((await place.search("zebras")).titles).toEqual(noTitles);
  expect(await findTitles("horses")).toEqual(["c"]);
  // Named anew so often that what stands for nothing any more is dropped.
  for (let round = 0; round < 1_100; round++) {
    await place.database.conversations.update("c", { title: `Zebra ${round}` });
    place.searcher.changed(["c"]);
    if (round % 100 === 0) expect(await findTitles(`"zebra ${round}"`)).toEqual(["c"]);
    else await findTitles("z");
  }
  expect((await place.search("zebra")).titles.total).toBe(1);
  await place.database.conversations.delete("c");
  place.searcher.changed(["c"]);
  expect(await findTitles("zebra")).toEqual([]);
});

test("a message stands under the title that its conversation has now", async () => {
  say(place.archive, "c", "hello");
  await change("c", named("Zebras"));
  const titleOf = async () => (await place.search("hello")).hits.map(({ title }) => title);
  // Read from the database, then from what is held of it.
  expect(await titleOf()).toEqual(["Zebras"]);
  expect(await titleOf()).toEqual(["Zebras"]);
  await change("c", named("Horses"));
  expect(await titleOf()).toEqual(["Horses"]);
});

test("a letter typed while a new title is being read waits for it too", async () => {
  say(place.archive, "c", "hello");
  await change("c", named("Zebras"));
  expect(await findTitles("zebras")).toEqual(["c"]);
  await change("c", named("Zebra foals"));
  const first = place.searcher.search({ ...anySearch, text: "zebra f" });
  const second = await place.searcher.search({ ...anySearch, text: "zebra fo" });
  expect(await first).toBeNull();
  expect(second?.titles.total).toBe(1);
});

test("filters of conversations hold for titles; where one asks for what only messages have, none are found", async () => {
  for (const id of ["a", "b"]) {
    say(place.archive, id, "hello");
    await change(id, named("Zebras"));
  }
  await change("a", { type: "moved", folderId: "f" }, { type: "archived", isArchived: true });
  expect(await findTitles("zebras", { folderId: "f" })).toEqual(["a"]);
  expect(await findTitles("zebras", { archived: "without" })).toEqual(["b"]);
  expect((await place.search("zebras")).titles.hits.map(({ isArchived }) => isArchived)).toEqual([
    false,
    true,
  ]);
  for (const filter of [{ role: "user" }, { hasCode: true }, { fromDay: "2020-01-01" }] as const)
    expect(await findTitles("zebras", filter)).toEqual([]);
});

test("no more titles are named than are asked for, and all are counted", async () => {
  for (let index = 0; index < 5; index++) {
    say(place.archive, `c${index}`, "hello");
    await change(`c${index}`, named("Zebras"));
  }
  const { titles } = await place.search("zebras");
  expect(titles.hits.map(({ conversationId }) => conversationId)).toEqual(["c4", "c3", "c2"]);
  expect(titles.total).toBe(5);
});

test("messages do not wait until the titles are read", async () => {
  say(place.archive, "a", "zebras");
  await change("a", named("On zebras"));
  const firsts: SearchResults[] = [];
  const request = { ...anySearch, text: "zebras" };
  const all = await place.searcher.search(request, (first) => firsts.push(first));
  expect(firsts).toMatchObject([{ total: 1, titles: { total: 0 } }]);
  expect(all).toMatchObject({ total: 1, titles: { total: 1 } });
  const again = await place.searcher.search(request, (first) => firsts.push(first));
  expect(firsts).toHaveLength(1);
  expect(again).toEqual(all);
});

test("after an erasure no title is remembered", async () => {
  say(place.archive, "a", "hello");
  await change("a", named("Xylophones"));
  expect(await findTitles("xylophones")).toEqual(["a"]);
  place.archive.erase("a");
  await place.follower.catchUp();
  place.searcher.forget();
  await place.catchUp();
  expect(await findTitles("xylophones")).toEqual([]);
});

test("all conversations that are found by their titles can be listed, however few are shown", async () => {
  const ids = Array.from({ length: 9 }, (_, index) => `c${index}`);
  for (const id of ids) say(place.archive, id, "hello");
  await change("c0", named("Hills"));
  for (const id of ids.slice(1)) await change(id, named(`Zebra ${id}`));
  const request = { ...anySearch, text: "zebra" };
  const listed = await place.searcher.listTitles(request);
  expect(new Set(listed.map(({ conversationId }) => conversationId))).toEqual(
    new Set(ids.slice(1)),
  );
  expect(listed).toContainEqual({ conversationId: "c7", title: "Zebra c7" });
  // None are shown then.
  const filters = { ...request.filters, role: "user" } as const;
  expect(await place.searcher.listTitles({ ...request, filters })).toEqual([]);
});

import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ConversationChange } from "../../../../electron/shared/records.ts";
import {
  type SearchResults,
  anySearch,
  noFilters,
} from "../../../../renderer/library/search/request.ts";
import { createSearcher } from "../../../../renderer/library/search/find/searcher.ts";
import { created, output, prompt } from "../archive.ts";
import { timesFolded } from "./folding.ts";
import { type OpenSearch, openSearch, say, smallLimits } from "./place.ts";

let place: OpenSearch;

beforeEach(() => {
  place = openSearch();
});

afterEach(() => place.database.delete());

function sayMany(count: number): void {
  for (let index = 0; index < count; index++)
    say(place.archive, `c${index}`, `question ${index} zebra${index}`, `answer ${index}`);
}

function change(conversationId: string, made: ConversationChange): void {
  place.archive.append({ kind: "conversation", body: { conversationId, change: made } });
}

async function storedWords(): Promise<string> {
  const { segments, postings } = place.database;
  const terms = (await segments.toArray()).flatMap(({ blockTerms }) => blockTerms);
  const bytes = (await postings.toArray()).flatMap((row) => [...row.bytes]);
  return `${terms.join(" ")} ${String.fromCharCode(...bytes)}`;
}

test("finds a message in whatever segment it lies, and the newest that are in none yet", async () => {
  sayMany(10);
  await place.catchUp();
  expect(await place.database.segments.count()).toBeGreaterThan(2);
  expect(place.indexer.parts().building[0]?.documents.count).toBeGreaterThan(0);
  for (const index of [0, 3, 5, 9])
    expect(await place.find(`zebra${index} `)).toEqual([`c${index}-0`]);
  const all = await place.search("question");
  expect(all).toMatchObject({ total: 10, isPartial: false });
});

test("among messages that fit equally well the newest comes first", async () => {
  for (const id of ["a", "b", "c"]) say(place.archive, id, "the very same words");
  await place.catchUp();
  expect(await place.find("same words")).toEqual(["c-0", "b-0", "a-0"]);
});

test("a result names its conversation", async () => {
  say(place.archive, "c", "a question");
  say(place.archive, "d", "a question");
  change("c", { type: "renamed", title: "On zebras", by: "person" });
  await place.catchUp();
  const { hits } = await place.search("question ");
  expect(hits.map(({ messageId, title }) => [messageId, title])).toEqual([
    ["d-0", "a question"],
    ["c-0", "On zebras"],
  ]);
});

test("the passage that is shown cuts no character in half", async () => {
  // Both ends of it fall into a run of pairs, on either half of one.
  const run = "😀".repeat(150);
  for (const [index, word] of ["needle", "!needle", "needle!", "!needle!"].entries())
    say(place.archive, `c${index}`, `${run}${word}${run}`);
  await place.catchUp();
  const { hits } = await place.search("needle");
  expect(hits).toHaveLength(4);
  for (const { snippet } of hits)
    for (const { text } of snippet) expect(text).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  ["a family of emoji", "👩‍👩‍👧‍👦"],
  ["a Thai letter with vowel and tone", "กี่"],
])("the passage that is shown cuts off no part of %s", async (_name, character) => {
  const run = character.repeat(120);
  for (const [index, word] of ["needle", "!needle", "!!needle"].entries())
    say(place.archive, `c${index}`, `${run}${word}!${run}`);
  await place.catchUp();
  const { hits } = await place.search("needle");
  expect(hits).toHaveLength(3);
  for (const { snippet } of hits) {
    const shown = snippet.map(({ text }) => text).join("");
    expect(shown.length).toBeLessThan(300);
    expect(shown.replaceAll(character, "")).toMatch(/^… !*needle! …$/);
  }
});

test("what is gone from the library is counted no more where all that was found is listed", async () => {
  say(place.archive, "c", "a zebra", "another zebra");
  await place.catchUp();
  await place.database.messages.delete("c-1");
  expect(await place.search("zebra")).toMatchObject({ total: 1, hits: [{ messageId: "c-0" }] });
});

test("goes on where it stopped when it is opened again", async () => {
  sayMany(5);
  await place.catchUp();
  await place.indexer.settle();
  const stored = await place.database.segments.count();
  place.indexer.restart();
  await place.catchUp();
  expect(place.indexer.parts().segments).toHaveLength(stored);
  expect(place.indexer.parts().building[0]?.documents.count).toBe(0);
  expect(await place.find("zebra2")).toEqual(["c2-0"]);
});

test("is built again when it was deleted, or when a part of it is missing", async () => {
  sayMany(9);
  await place.catchUp();
  const [first, second] = await place.database.segments.toArray();
  await place.database.segments.clear();
  await place.database.postings.clear();
  place.indexer.restart();
  place.searcher.forget();
  await place.catchUp();
  expect(await place.find("zebra0")).toEqual(["c0-0"]);
  expect((await place.database.segments.toArray())[1]).toEqual(second);

  await place.database.segments.delete(first?.fromSeq ?? 0);
  place.indexer.restart();
  place.searcher.forget();
  await place.catchUp();
  expect(await place.find("zebra0")).toEqual(["c0-0"]);
  expect((await place.search("question")).total).toBe(9);
});

test("what was erased is found no more, and its words are in no segment", async () => {
  sayMany(6);
  say(place.archive, "secret", "the word is xylophonequartz", "I keep xylophonequartz");
  sayMany(3);
  await place.catchUp();
  await place.indexer.settle();
  expect(await storedWords()).toContain("xylophonequartz");
  expect(await place.find("xylophone")).toHaveLength(2);
  place.archive.erase("secret");
  await place.follower.catchUp();
  // Before anything is built again.
  expect(await storedWords()).not.toContain("xylophonequartz");
  expect(await place.find("xylophone")).toEqual([]);
  place.indexer.restart();
  place.searcher.forget();
  await place.indexer.catchUp();
  await place.indexer.settle();
  expect(await storedWords()).not.toContain("xylophonequartz");
  expect(await place.find("xylophone")).toEqual([]);
  expect((await place.search("question")).total).toBe(6);
});

test("the results say how many words were too many", async () => {
  say(place.archive, "c", "bread with yeast");
  await place.catchUp();
  expect(await place.search(`${"bread ".repeat(13)}-yeast`)).toMatchObject({
    total: 0,
    leftOut: 0,
  });
  expect(await place.search("bread ".repeat(50))).toMatchObject({ total: 1, leftOut: 10 });
  // The same words are looked for, so the ranking is at hand; what was left out is not the same.
  expect(await place.search("bread ".repeat(60))).toMatchObject({ total: 1, leftOut: 20 });
});

test("what was read before an erasure is not stored after it", async () => {
  say(place.archive, "secret", "the word is xylophonequartz");
  sayMany(1);
  await place.catchUp();
  place.archive.erase("secret");
  // Nobody has told the index.
  await place.follower.catchUp();
  await place.indexer.settle();
  expect(await storedWords()).not.toContain("xylophonequartz");
  await place.catchUp();
  await place.indexer.settle();
  expect(await storedWords()).not.toContain("xylophonequartz");
  expect(await place.find("question")).toEqual(["c0-0"]);
});

test("many small segments become one, and nothing is found twice", async () => {
  for (let index = 0; index < 4; index++) {
    say(place.archive, `c${index}`, `question ${index}`);
    await place.catchUp();
    await place.indexer.settle();
  }
  expect(await place.database.segments.count()).toBeLessThan(4);
  expect(await place.find("question")).toHaveLength(4);
  const held = new Set((await place.database.postings.toArray()).map(({ fromSeq }) => fromSeq));
  expect([...held]).toEqual(await place.database.segments.toCollection().primaryKeys());
});

test("a library that begins anew is indexed anew", async () => {
  sayMany(9);
  await place.catchUp();
  await place.database.meta.put({ key: "position", seq: 5, hash: "not of this archive" });
  await place.follower.catchUp();
  expect(await place.database.segments.count()).toBe(0);
  place.indexer.restart();
  place.searcher.forget();
  await place.catchUp();
  expect((await place.search("question")).total).toBe(9);
});

test("a phrase that a segment has one word of, and none like the other, is not found there", async () => {
  say(place.archive, "c", "meet at 14 today, 1 room, in 2026");
  await place.catchUp();
  await place.indexer.settle();
  for (const typed of ["14:05", "1.05", "2026-01", '"at 05'])
    expect(await place.find(typed), typed).toEqual([]);
});

test("what is found while a conversation is moved is not remembered", async () => {
  say(place.archive, "c", "hello");
  await place.catchUp();
  let whenAsked = (): void => {};
  const searcher = createSearcher(place.database, () => {
    whenAsked();
    return place.indexer.parts();
  });
  await searcher.facets();
  change("c", { type: "moved", folderId: "f" });
  await place.catchUp();
  // First as the search begins, then as it has looked through everything.
  let asked = 0;
  whenAsked = () => {
    asked += 1;
    if (asked === 2) searcher.changed(["c"]);
  };
  const request = { ...anySearch, text: "hello", filters: { ...noFilters, folderId: "f" } };
  expect(await searcher.search(request)).toMatchObject({ total: 0 });
  expect(await searcher.search(request)).toMatchObject({ total: 1 });
});

test("filters look at what is true now", async () => {
  sayMany(4);
  await place.catchUp();
  await place.indexer.settle();
  change("c1", { type: "moved", folderId: "f" });
  change("c2", { type: "tagged", tags: ["work"] });
  change("c3", { type: "archived", isArchived: true });
  const rated = { conversationId: "c0", messageId: "c0-1", rating: 1 } as const;
  place.archive.append({ kind: "rating", body: rated });
  await place.catchUp();
  place.searcher.changed(["c1", "c2", "c3"]);
  expect(await place.find("question", { folderId: "f" })).toEqual(["c1-0"]);
  expect(await place.find("question", { tag: "work" })).toEqual(["c2-0"]);
  expect(await place.find("question", { archived: "only" })).toEqual(["c3-0"]);
  expect(await place.find("question", { archived: "without" })).toHaveLength(3);
  const { hits } = await place.search("question");
  expect(hits.filter(({ isArchived }) => isArchived)).toMatchObject([{ conversationId: "c3" }]);
  expect(await place.find("", { rating: 1 })).toEqual(["c0-1"]);

  place.archive.append({ kind: "rating", body: { ...rated, rating: 0 } });
  change("c1", { type: "moved", folderId: null });
  await place.catchUp();
  place.searcher.changed(["c1"]);
  expect(await place.find("", { rating: 1 })).toEqual([]);
  expect(await place.find("question", { folderId: "f" })).toEqual([]);
});

test("spelled in two ways it is one tag, offered once and found in both", async () => {
  sayMany(2);
  change("c0", { type: "tagged", tags: ["Work"] });
  change("c1", { type: "tagged", tags: ["work", "Ada"] });
  await place.catchUp();
  expect((await place.searcher.facets()).tags).toEqual(["Ada", "Work"]);
  expect(await place.find("question", { tag: "Work" })).toEqual(["c1-0", "c0-0"]);
});

test("filters by who said it, when, with what, and of which model", async () => {
  const { archive } = place;
  archive.append(created("c"));
  const asked = prompt("c", "p", null, "How do I sort?");
  if (asked.kind !== "prompt") throw new Error("not a prompt");
  const file = { name: "numbers.csv", sizeBytes: 6, text: "zeppelin;7" };
  archive.append(
    { kind: "prompt", body: { ...asked.body, attachments: [file] } },
    output("c", "o", "p", "```js\nnumbers.sort()\n```"),
    output("c", "imported", "p", "Sort them by hand."),
    output("c", "tildes", "p", "So:\n~~~\nquicksort\n~~~"),
    output("c", "waves", "p", "quicksort, quicker~~~"),
  );
  await place.catchUp();
  expect(await place.find("sort", { role: "user" })).toEqual(["p"]);
  expect(await place.find("sort", { hasCode: true })).toEqual(["o"]);
  expect(await place.find("quicksort", { hasCode: true })).toEqual(["tildes"]);
  expect(await place.find("sort", { hasAttachment: true })).toEqual(["p"]);
  expect(await place.find("zeppelin")).toEqual(["p"]);
  expect((await place.search("zeppelin")).hits[0]).toMatchObject({ place: "attachment" });
  expect(await place.find("sort", { fromDay: "2025-12-31", toDay: "2026-01-02" })).toHaveLength(3);
  expect(await place.find("sort", { toDay: "2025-12-30" })).toEqual([]);
  expect(await place.find("sort", { model: "GPT" })).toEqual([]);
});

test("a beginning of one letter is content with the newest messages", async () => {
  const wide = openSearch({ limits: { ...smallLimits, messagesPerSegment: 100 } });
  for (let index = 0; index < 900; index++) say(wide.archive, `c${index}`, `question ${index}`);
  await wide.catchUp();
  const { hits, isPartial, total } = await wide.search("q");
  expect(isPartial).toBe(true);
  expect(total).toBeLessThan(900);
  expect(hits[0]?.messageId).toBe("c899-0");
  expect(await wide.search("qu")).toMatchObject({ total: 900, isPartial: false });
  await wide.database.delete();
});

test("all that is found can be listed, beyond what is ranked and what a first letter is content with", async () => {
  const wide = openSearch({ limits: { ...smallLimits, messagesPerSegment: 100 } });
  for (let index = 0; index < 1_100; index++) say(wide.archive, `c${index}`, `question ${index}`);
  await wide.catchUp();
  const request = { ...anySearch, text: "question", order: "newest", limit: 10 } as const;
  const listed = await wide.searcher.list(request);
  expect(new Set(listed.map(({ messageId }) => messageId)).size).toBe(1_100);
  expect(listed.every((one) => one.messageId === `${one.conversationId}-0`)).toBe(true);
  expect(await wide.searcher.list({ ...request, text: "q" })).toHaveLength(1_100);
  expect(await wide.searcher.list({ ...request, text: "answer" })).toEqual([]);
  await wide.database.delete();
});

test("a beginning of one letter looks on until enough fit everything else that is asked", async () => {
  const wide = openSearch({ limits: { ...smallLimits, messagesPerSegment: 400 } });
  say(wide.archive, "old", "猫と犬");
  wide.archive.append({
    kind: "conversation",
    body: { conversationId: "old", change: { type: "moved", folderId: "f" } },
  });
  for (let index = 0; index < 1_600; index++)
    say(wide.archive, `c${index}`, index % 2 === 0 ? "猫" : "犬");
  await wide.catchUp();
  expect(await wide.search("猫")).toMatchObject({ isPartial: true });
  expect(await wide.find("猫", { folderId: "f" })).toEqual(["old-0"]);
  expect(await wide.find("猫 犬")).toEqual(["old-0"]);
  expect(await wide.search("-猫")).toMatchObject({ total: 800, isPartial: false });
  await wide.database.delete();
});

test("the newest first is by when something was said, not by when it was brought in", async () => {
  say(place.archive, "here", "said here");
  const at = "2020-01-01T00:00:00.000Z";
  place.archive.append(
    { ...created("brought"), at },
    { ...prompt("brought", "brought-0", null, "said elsewhere"), at },
  );
  await place.catchUp();
  expect(await place.find("said", {}, "newest")).toEqual(["here-0", "brought-0"]);
});

test("what begins as it was typed up to the last letter comes after what has that letter too", async () => {
  say(place.archive, "four", "I asked GPT-4 about it");
  say(place.archive, "three", "I asked GPT-3.5 about it");
  await place.catchUp();
  expect(await place.find("gpt-4")).toEqual(["four-0", "three-0"]);
});

test("first letters are looked for ahead, until somebody asks", async () => {
  for (let index = 0; index < 8; index++) say(place.archive, `c${index}`, "zebra zoo");
  await place.catchUp();
  let parts = place.indexer.parts();
  const searcher = createSearcher(place.database, () => parts);
  await searcher.prepare();
  // With the words gone from the index it is still known.
  parts = { ...parts, segments: parts.segments.map((row) => ({ ...row, blockTerms: [] })) };
  const request = { ...anySearch, text: "z", limit: 20 };
  expect(await searcher.search(request)).toMatchObject({ total: 8 });
  expect((await searcher.search({ ...request, text: "ze" }))?.total).toBeLessThan(8);

  const asked = place.searcher.prepare();
  expect((await place.search("zebra")).total).toBe(8);
  await asked;
  say(place.archive, "late", "zebra at last");
  await place.catchUp();
  expect((await place.search("z")).total).toBe(9);
});

test("what fits of the newest messages comes first, and all that fits follows", async () => {
  const wide = openSearch({ limits: { ...smallLimits, messagesPerSegment: 100 } });
  // Half of them, for a word that all have ranks nobody.
  for (let index = 0; index < 900; index++)
    say(
      wide.archive,
      `c${index}`,
      index === 7 ? "ques ques" : `${index % 2 === 0 ? "question" : "answer"} ${index}`,
    );
  await wide.catchUp();
  // With that the titles are read: nothing but messages is waited for.
  await wide.searcher.facets();
  const firsts: SearchResults[] = [];
  const request = { ...anySearch, text: "ques", limit: 20 };
  const all = await wide.searcher.search(request, (first) => firsts.push(first));
  expect(firsts).toMatchObject([{ text: "ques", isPartial: true }]);
  expect(firsts[0]?.hits).toHaveLength(20);
  expect(firsts[0]?.hits[0]?.messageId).not.toBe("c7-0");
  expect(all).toMatchObject({ total: 451, isPartial: false });
  expect(all?.hits[0]?.messageId).toBe("c7-0");
  // The next letter ends the search for the rest, which waits until the first are drawn.
  let next: Promise<SearchResults | null> | undefined;
  const typed = wide.searcher.search({ ...request, text: "quest" }, (first) => {
    firsts.push(first);
    next = wide.searcher.search({ ...request, text: "questi" });
  });
  expect(await typed).toBeNull();
  expect(firsts.at(-1)).toMatchObject({ text: "quest", isPartial: true });
  expect(await next).toMatchObject({ text: "questi", total: 450 });
  firsts.splice(1);
  // Where nothing of them fits there is nothing to show before the end.
  await wide.searcher.search({ ...request, text: "question 12 " }, (first) => firsts.push(first));
  expect(firsts).toHaveLength(1);
  // A few are shown, however many more follow.
  const few = await wide.searcher.search({ ...request, text: "question 88" }, (first) =>
    firsts.push(first),
  );
  expect(firsts[1]).toMatchObject({ total: 5, isPartial: true });
  expect(few).toMatchObject({ total: 6, isPartial: false });
  await wide.database.delete();
});

test("one erased message takes its words along and leaves the rest to be found", async () => {
  say(place.archive, "c", "the word is xylophonequartz", "no other word", "a harmless question");
  await place.catchUp();
  await place.indexer.settle();
  const erasure = { conversationId: "c", messageIds: ["c-0"], records: 1 };
  place.archive.append({ kind: "erased", body: erasure });
  await place.follower.catchUp();
  expect(await storedWords()).not.toContain("xylophonequartz");
  place.indexer.restart();
  place.searcher.forget();
  await place.catchUp();
  await place.indexer.settle();
  expect(await storedWords()).not.toContain("xylophonequartz");
  expect(await place.find("harmless")).toEqual(["c-2"]);
  expect(await place.find("xylophone")).toEqual([]);
});

test("what the search forgets is also which words it read", () => {
  expect(timesFolded("Zoë")).toBeGreaterThan(0);
  expect(timesFolded("Zoë")).toBe(0);
  place.searcher.forget();
  expect(timesFolded("Zoë")).toBeGreaterThan(0);
});

import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Searcher,
  createSearcher,
} from "../../../../renderer/library/search/find/searcher.ts";
import { anySearch } from "../../../../renderer/library/search/request.ts";
import { type OpenSearch, openSearch, say } from "./place.ts";

let place: OpenSearch;

beforeEach(() => {
  place = openSearch();
});

afterEach(() => place.database.delete());

/** A conversation more, in a segment of its own; the third has all become one. */
async function sayAndSettle(index: number): Promise<void> {
  say(place.archive, `c${index}`, `question ${index}`);
  await place.catchUp();
  place.searcher.changed([`c${index}`]);
  await place.indexer.settle();
}

const all = ["c2-0", "c1-0", "c0-0"];

test("segments that became one are searched anew, whatever was read of them before", async () => {
  for (let index = 0; index < 3; index++) {
    await sayAndSettle(index);
    expect(await place.find("question")).toHaveLength(index + 1);
    expect(await place.find(`"question ${index}" `)).toEqual([`c${index}-0`]);
  }
  expect(await place.database.segments.count()).toBe(1);
  expect(await place.find("quest")).toEqual(all);
  expect(await place.find('"question 2" ')).toEqual(["c2-0"]);
});

test("what was found in one segment is not taken for what is in the one that several became", async () => {
  await sayAndSettle(0);
  expect(await place.find("question")).toEqual(["c0-0"]);
  for (const index of [1, 2]) {
    say(place.archive, `c${index}`, `question ${index}`);
    await place.catchUp();
    await place.indexer.settle();
  }
  expect(place.indexer.parts().segments).toHaveLength(1);
  expect(await place.find("question")).toEqual(all);
});

test("a search that segments become one under looks again", async () => {
  for (const index of [0, 1]) await sayAndSettle(index);
  const before = place.indexer.parts();
  await sayAndSettle(2);
  // As it is when a search begins before and reads after.
  const searches = (): Searcher => {
    let parts = before;
    return createSearcher(place.database, () => {
      const begun = parts;
      parts = place.indexer.parts();
      return begun;
    });
  };
  const results = await searches().search({ ...anySearch, text: "question" });
  expect(results?.hits.map(({ messageId }) => messageId)).toEqual(all);
  const listed = await searches().list({ ...anySearch, text: '"question 1" ' });
  expect(listed).toEqual([{ messageId: "c1-0", conversationId: "c1" }]);
});

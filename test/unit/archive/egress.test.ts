import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { type NewRecord, isErased } from "../../../electron/shared/records.ts";
import { filesHolding, newPlace, openIn, prompt } from "./place.ts";

const segmentBytes = 3_000;

function left(number: number, conversationId?: string): NewRecord {
  const body = {
    purpose: "chat" as const,
    method: "POST" as const,
    url: `https://example.com/${number}`,
    bodyBytes: 5,
    bodySha256: "0".repeat(64),
    sentBody: `canary-${number}`,
  };
  return {
    kind: "egress",
    body: conversationId === undefined ? body : { ...body, conversationId, messageId: "m1" },
  };
}

async function allUrls(archive: Archive, limit: number): Promise<readonly string[]> {
  const urls: string[] = [];
  for (let beforeSeq: number | null = null; ;) {
    const page = await archive.egress({ beforeSeq, limit });
    expect(page.total).toBe(30);
    for (const { body } of page.records) urls.push(isErased(body) ? "erased" : body.url);
    if (page.nextBeforeSeq === null) return urls;
    beforeSeq = page.nextBeforeSeq;
  }
}

const newestFirst = Array.from({ length: 30 }, (_, index) => `https://example.com/${30 - index}`);

test("what left is listed newest first in pages, before and after a restart, with and without the saved index", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  expect(await archive.egress({ beforeSeq: null, limit: 5 })).toEqual({
    records: [],
    brought: new Set(),
    nextBeforeSeq: null,
    total: 0,
    broughtTotal: 0,
  });
  for (let number = 1; number <= 30; number += 1)
    await archive.append([prompt("c1", number), left(number)]);
  expect(await allUrls(archive, 7)).toEqual(newestFirst);
  await archive.close();
  const again = await openIn(place, { segmentBytes });
  expect(await allUrls(again, 30)).toEqual(newestFirst);
  await again.close();
  rmSync(place.indexFile);
  expect(await allUrls(await openIn(place, { segmentBytes }), 4)).toEqual(newestFirst);
});

test("what left for an erased conversation stays in the list without a word of it", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 30; number += 1)
    await archive.append([
      prompt(number % 2 === 0 ? "c1" : "c2", number),
      left(number, number % 2 === 0 ? "c1" : "c2"),
    ]);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  const expected = newestFirst.map((url, index) => (index % 2 === 0 ? "erased" : url));
  expect(await allUrls(archive, 8)).toEqual(expected);
  expect(filesHolding(place.dir, "canary-30")).toEqual([]);
  expect(filesHolding(place.dir, "canary-29")).not.toEqual([]);
  await archive.close();
  expect(await allUrls(await openIn(place, { segmentBytes }), 8)).toEqual(expected);
});

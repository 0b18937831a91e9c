import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import {
  MissingBlock,
  createBlockReader,
} from "../../../../renderer/library/search/index/blocks.ts";
import { openSearch, say } from "./place.ts";

test("blocks that were being read when all was forgotten are not kept", async () => {
  const { archive, catchUp, indexer, database } = openSearch();
  say(archive, "a", "one", "two", "three", "four");
  await catchUp();
  const [segment] = indexer.parts().segments;
  if (segment === undefined) throw new Error("There is no segment.");
  const range = { kind: "postings", segment, first: 0, last: 0 } as const;
  const blocks = createBlockReader(database);
  const reading = blocks.load([range]);
  blocks.forget();
  await reading;
  await database.table("postings").clear();
  const view = await blocks.load([range]);
  expect(() => view.get("postings", segment, 0)).toThrow(MissingBlock);
});

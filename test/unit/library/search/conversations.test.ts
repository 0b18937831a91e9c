import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { createConversationShelf } from "../../../../renderer/library/search/find/conversations.ts";
import { openSearch, say } from "./place.ts";

test("who asked before an erasure takes no change away from those who ask after it", async () => {
  const { archive, catchUp, database } = openSearch();
  say(archive, "c", "hello");
  await catchUp();
  const shelf = createConversationShelf(database);
  await shelf.all();
  shelf.changed(["c"]);
  const before = shelf.all();
  shelf.forget();
  const after = shelf.all();
  const renamed = database.conversations.update("c", { title: "Zebras" });
  shelf.changed(["c"]);
  await Promise.all([before, after, renamed]);
  expect([...(await shelf.all())].map(({ title }) => title)).toEqual(["Zebras"]);
  await database.delete();
});

import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { createLibraryPlaces, libraryIn } from "../../../renderer/library/place/places.ts";
import { createFakeBuckets } from "./buckets.ts";

afterEach(() => void vi.restoreAllMocks());

test("the first place is made once, and found from then on", async () => {
  const buckets = createFakeBuckets();
  const first = createLibraryPlaces(() => buckets);
  await first.open();
  const database = libraryIn(first.current);
  await database.meta.put({ key: "position", seq: 7, hash: null });
  database.close();

  const second = createLibraryPlaces(() => buckets);
  await second.open();
  expect(await buckets.keys()).toEqual(["library-1"]);
  expect(await libraryIn(second.current).meta.get("position")).toMatchObject({ seq: 7 });
});

test("of two places that a renewal left, the first is in use, and the next renewal begins with an empty one", async () => {
  const buckets = createFakeBuckets();
  const left = await buckets.open("library-10");
  await new Promise((resolve) => (left.indexedDB.open("freehold").onsuccess = resolve));
  await buckets.open("library-9");
  const places = createLibraryPlaces(() => buckets);
  await places.open();
  expect(places.current().name).toBe("library-9");
  const { name, factory } = await places.add();
  expect(name).toBe("library-10");
  expect(await factory.databases()).toEqual([]);
});

test("a library closed and opened again is that of the place in use by then, under one name for Dexie", async () => {
  const buckets = createFakeBuckets();
  const places = createLibraryPlaces(() => buckets);
  await places.open();
  const database = libraryIn(places.current);
  await database.meta.put({ key: "position", seq: 1, hash: null });
  const next = await places.add();
  const other = libraryIn(() => next, "other");
  await other.meta.put({ key: "position", seq: 2, hash: null });
  other.close();
  places.use(next);
  database.close({ disableAutoOpen: false });
  expect(await database.meta.get("position")).toMatchObject({ seq: 2 });
  expect(await next.factory.databases()).toMatchObject([{ name: "freehold" }]);
});

test("without buckets the library lies where databases lie, and cannot be renewed", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const places = createLibraryPlaces(() => {
    throw new Error("none");
  });
  await places.open();
  expect(places.current().factory).toBe(indexedDB);
  await expect(places.add()).rejects.toThrow("no place of its own");
});

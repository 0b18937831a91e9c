import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import { type LibraryChange, erasesAnything } from "../../../renderer/library/changes.ts";
import type { LibraryDatabase } from "../../../renderer/library/database.ts";
import { createFollower } from "../../../renderer/library/follow.ts";
import { createLibraryPlaces, libraryIn } from "../../../renderer/library/place/places.ts";
import { type RenewalPorts, renewLibrary } from "../../../renderer/library/place/renew.ts";
import { createFakeArchive } from "./archive.ts";
import { createFakeBuckets } from "./buckets.ts";
import { say } from "./search/place.ts";

afterEach(() => void vi.restoreAllMocks());

/** A library of two conversations in its first place, whose search is ready at once. */
async function openLibrary() {
  const buckets = createFakeBuckets();
  const places = createLibraryPlaces(() => buckets);
  await places.open();
  const archive = createFakeArchive();
  for (const id of ["a", "b"]) say(archive, id, `question ${id}`, `answer ${id}`);
  const database = libraryIn(places.current);
  const published: LibraryChange[] = [];
  const publish = (change: LibraryChange): void => void published.push(change);
  const { read } = archive;
  const follower = createFollower({ database, read, publish, report: () => {} });
  await follower.catchUp();
  published.length = 0;
  const search = { adopted: [] as (readonly LibraryChange[])[], drops: 0 };
  const ports: RenewalPorts = {
    places,
    database,
    follower,
    read,
    rest: async () => {},
    prepareSearch: async () => ({
      adopt: (changes) => void search.adopted.push(changes),
      drop: () => (search.drops += 1),
    }),
  };
  const renew = (changed: Partial<RenewalPorts> = {}) => renewLibrary({ ...ports, ...changed });
  return { buckets, places, archive, database, follower, published, search, ports, renew };
}

async function contents(database: LibraryDatabase): Promise<unknown> {
  const { conversations, messages, nodes, branches, usage, meta } = database;
  return Promise.all(
    [conversations, messages, nodes, branches, usage, meta].map((table) => table.toArray()),
  );
}

const messageIds = (changes: readonly LibraryChange[]): readonly string[] =>
  changes.flatMap((change) => (change === "cleared" ? [] : change.messages.map(({ id }) => id)));

test("the library is the same in another place, with the branches that were chosen, and the former place is gone", async () => {
  const { buckets, places, database, published, renew } = await openLibrary();
  await database.branches.put({ conversationId: "a", messageId: "a-1" });
  const before = await contents(database);
  await renew();
  expect(await contents(database)).toEqual(before);
  expect(await buckets.keys()).toEqual(["library-2"]);
  expect(places.current().name).toBe("library-2");
  expect(published).toEqual([]);
  await renew();
  expect(await contents(database)).toEqual(before);
  expect(await buckets.keys()).toEqual(["library-3"]);
});

test("a library with more messages than is worth it stays where it is", async () => {
  const { buckets, database, renew } = await openLibrary();
  const messages = await database.messages.count();
  await expect(renew({ mostMessages: messages - 1 })).rejects.toThrow(/too large/);
  expect(await buckets.keys()).toEqual(["library-1"]);
  await renew({ mostMessages: messages });
  expect(await buckets.keys()).toEqual(["library-2"]);
});

test("whoever shows the library sees no moment without it, and what comes after", async () => {
  const { archive, database, follower, renew } = await openLibrary();
  const shown: number[] = [];
  const live = Dexie.liveQuery(() => database.conversations.count());
  const subscription = live.subscribe((count) => void shown.push(count));
  await vi.waitFor(() => expect(shown).toEqual([2]));
  await renew();
  say(archive, "c", "new");
  await follower.catchUp();
  await vi.waitFor(() => expect(shown.at(-1)).toBe(3));
  expect(new Set(shown)).toEqual(new Set([2, 3]));
  subscription.unsubscribe();
});

test("what is said meanwhile is told of once, and is in the new library and its search", async () => {
  const { archive, database, follower, published, search, ports, renew } = await openLibrary();
  const prepareSearch: RenewalPorts["prepareSearch"] = async (...asked) => {
    say(archive, "c", "said meanwhile");
    await follower.catchUp();
    // On the disk, but the window has not heard of it yet.
    say(archive, "d", "said just now");
    return ports.prepareSearch(...asked);
  };
  await renew({ prepareSearch });
  expect(messageIds(search.adopted.flat())).toEqual(["c-0"]);
  await follower.catchUp();
  expect(messageIds(published)).toEqual(["c-0", "d-0"]);
  const all = await database.messages.toCollection().primaryKeys();
  expect(all).toEqual(["a-0", "a-1", "b-0", "b-1", "c-0", "d-0"]);
});

test("what is erased meanwhile is in the new library no more, and its search hears of it", async () => {
  const { archive, database, follower, search, ports, renew } = await openLibrary();
  const prepareSearch: RenewalPorts["prepareSearch"] = async (...asked) => {
    archive.erase("a");
    await follower.catchUp();
    return ports.prepareSearch(...asked);
  };
  await renew({ prepareSearch });
  expect(await database.messages.toCollection().primaryKeys()).toEqual(["b-0", "b-1"]);
  expect(search.adopted.flat().some(erasesAnything)).toBe(true);
});

test("what comes while the library changes over waits for that", async () => {
  const { archive, database, follower, published, ports, renew } = await openLibrary();
  let isLast = false;
  let caughtUp: Promise<void> | undefined;
  await renew({
    prepareSearch: (...asked) => {
      isLast = true;
      return ports.prepareSearch(...asked);
    },
    read: async (input) => {
      if (isLast && caughtUp === undefined) {
        say(archive, "c", "said just now");
        caughtUp = follower.catchUp();
        // An archive that takes its time.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return archive.read(input);
    },
  });
  await caughtUp;
  expect(messageIds(published)).toEqual(["c-0"]);
  expect(await database.messages.get("c-0")).toBeDefined();
});

test("one that cannot be built leaves the library as it was, and nothing beside it", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const { buckets, archive, database, follower, search, renew } = await openLibrary();
  const before = await contents(database);
  const failure = { code: "disk-error", message: "The disk does not answer." } as const;
  await expect(renew({ read: async () => ({ ok: false, failure }) })).rejects.toThrow(
    "The disk does not answer.",
  );
  let reads = 0;
  const failsLate: RenewalPorts["read"] = async (input) =>
    (reads += 1) > 1 ? { ok: false, failure } : archive.read(input);
  await expect(renew({ read: failsLate })).rejects.toThrow("The disk does not answer.");
  expect(search).toEqual({ adopted: [], drops: 1 });
  expect(await buckets.keys()).toEqual(["library-1"]);
  expect(await contents(database)).toEqual(before);
  await follower.catchUp();
  await renew();
  expect(await contents(database)).toEqual(before);
});

test("a former place that cannot be removed is no success, and the next renewal removes it first", async () => {
  const { buckets, renew } = await openLibrary();
  buckets.failDeletions(1);
  await expect(renew()).rejects.toThrow("The files are in use.");
  expect(await buckets.keys()).toEqual(["library-1", "library-2"]);
  await renew();
  expect(await buckets.keys()).toEqual(["library-3"]);
});

test("an answer that is being written goes first", async () => {
  const { renew, archive } = await openLibrary();
  let reads = 0;
  const read: RenewalPorts["read"] = (input) => {
    reads += 1;
    return archive.read(input);
  };
  await new Promise<void>((isResting) => {
    const rest = (): Promise<void> => {
      isResting();
      return new Promise(() => {});
    };
    void renew({ rest, read });
  });
  expect(reads).toBe(0);
});

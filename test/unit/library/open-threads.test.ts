import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { createLibraryChanges } from "../../../renderer/library/changes.ts";
import { createLibraryDatabase } from "../../../renderer/library/database.ts";
import { createFollower } from "../../../renderer/library/follow.ts";
import { createMessageCache } from "../../../renderer/library/message-cache.ts";
import { createOpenThreads } from "../../../renderer/library/open-threads.ts";
import { findThread } from "../../../renderer/library/thread.ts";
import { createFakeArchive, created, output, prompt } from "./archive.ts";

const database = createLibraryDatabase("open-threads");

function openLibrary() {
  const archive = createFakeArchive();
  const changes = createLibraryChanges();
  const follower = createFollower({
    database,
    read: archive.read,
    publish: changes.publish,
    report: () => {},
  });
  return {
    archive,
    changes,
    follower,
    threads: createOpenThreads(database, changes),
    cache: createMessageCache(database, changes),
  };
}

afterEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

test("loads a long conversation in slices and follows what is added", async () => {
  const { archive, follower, threads } = openLibrary();
  archive.append(created("c"));
  for (let index = 0; index < 2_500; index++)
    archive.append(prompt("c", `m${index}`, index === 0 ? null : `m${index - 1}`));
  await follower.catchUp();
  expect(threads.read("c").isLoaded).toBe(false);
  await vi.waitFor(() => expect(threads.read("c").isLoaded).toBe(true));
  expect(findThread(threads.read("c").tree, null, [])).toHaveLength(2_500);
  archive.append(output("c", "last", "m2499"));
  await follower.catchUp();
  expect(findThread(threads.read("c").tree, null, []).at(-1)?.id).toBe("last");
});

test("has a finished answer's message as soon as its node, for no frame may lack it", async () => {
  const { archive, changes, follower, threads, cache } = openLibrary();
  archive.append(created("c"), prompt("c", "p", null));
  await follower.catchUp();
  threads.read("c");
  await vi.waitFor(() => expect(threads.read("c").isLoaded).toBe(true));
  cache.subscribe("a", () => {});
  let wasWhole = false;
  changes.subscribe(() => {
    wasWhole = threads.read("c").tree.nodes.has("a") && cache.read("a")?.text === "answer a";
  });
  archive.append(output("c", "a", "p"));
  await follower.catchUp();
  expect(wasWhole).toBe(true);
});

test("remembers the chosen branch", async () => {
  const { archive, follower, threads, changes } = openLibrary();
  archive.append(
    created("c"),
    prompt("c", "p", null),
    output("c", "a1", "p"),
    output("c", "a2", "p"),
  );
  await follower.catchUp();
  threads.read("c");
  threads.showBranch("c", "a1");
  await vi.waitFor(async () => expect(await database.branches.count()).toBe(1));
  const again = createOpenThreads(database, changes);
  again.read("c");
  await vi.waitFor(() =>
    expect(again.read("c")).toMatchObject({ isLoaded: true, throughId: "a1" }),
  );
});

test("forgets an erased conversation at once", async () => {
  const { archive, follower, threads, cache } = openLibrary();
  archive.append(created("c"), prompt("c", "p", null));
  await follower.catchUp();
  cache.request(["p"]);
  threads.read("c");
  await vi.waitFor(() => expect(cache.read("p")).toBeDefined());
  archive.erase("c");
  await follower.catchUp();
  expect(cache.read("p")).toBeUndefined();
  expect(threads.read("c").tree.newestId).toBeNull();
});

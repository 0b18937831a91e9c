import { call, on } from "../client.ts";
import { createLibraryChanges } from "./changes.ts";
import { type FollowerPorts, createFollower } from "./follow.ts";
import { createMessageCache } from "./message-cache.ts";
import { createOpenThreads } from "./open-threads.ts";
import { ownBuckets } from "./place/buckets.ts";
import { createLibraryPlaces, libraryIn } from "./place/places.ts";
import { renewLibrary } from "./place/renew.ts";
import { createRenewals } from "./place/renewals.ts";
import { useProgress } from "./progress.ts";
import { createSearchClient, spawnSearchWorker } from "./search/client.ts";

const places = createLibraryPlaces(ownBuckets);

/** The window's one library, composed. Only hooks and stores import it; the parts take what they need as arguments. */
export const database = libraryIn(places.current);

export const changes = createLibraryChanges();

export const searchClient = createSearchClient(
  (onReply) => spawnSearchWorker(places.current().name, onReply),
  changes,
);

/** The first frames matter more than a search that nobody has begun. */
const searchDelayMs = 500;

const read: FollowerPorts["read"] = (input) => call("archive.read", input);

const follower = createFollower({
  database,
  read,
  publish: changes.publish,
  report: (progress) => {
    useProgress.setState(progress);
    // It reports once the database is open.
    setTimeout(searchClient.start, searchDelayMs);
  },
});

/** Resolves once everything that was in the archive at the time of the call is in the library. */
export const catchUpWithArchive = follower.catchUp;

/** To be awaited before anything is asked of the library. */
export const openLibrary = places.open;

const lookEveryMs = 1_000;

/** Resolves when no answer is being written. */
async function untilAnswered(): Promise<void> {
  for (;;) {
    const turns = await call("turn.list", {});
    if (!turns.ok || turns.value.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

let isFollowing = false;

/** Follows the archive from now on, and is renewed when traces are left. Calling it again changes nothing. */
export function startLibrary(): void {
  if (isFollowing) return;
  isFollowing = true;
  on("archive.appended", () => void follower.catchUp());
  void follower.catchUp();
  const renewSoon = createRenewals(
    () =>
      renewLibrary({
        places,
        database,
        follower,
        read,
        rest: untilAnswered,
        prepareSearch: ({ name }, appliedSeq) =>
          searchClient.prepare((onReply) => spawnSearchWorker(name, onReply), appliedSeq),
      }),
    (marks) => call("traces.forget", { marks }),
  );
  on("traces.left", ({ marks }) => renewSoon(marks));
}

export const openThreads = createOpenThreads(database, changes);

export const messageCache = createMessageCache(database, changes);

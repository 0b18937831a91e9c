import { call, on } from "../client.ts";
import { createLibraryChanges } from "./changes.ts";
import { createLibraryDatabase } from "./database.ts";
import { createFollower } from "./follow.ts";
import { createMessageCache } from "./message-cache.ts";
import { createOpenThreads } from "./open-threads.ts";
import { useProgress } from "./progress.ts";
import { createSearchClient, spawnSearchWorker } from "./search/client.ts";

/** The window's one library, composed. Only hooks and stores import it; the parts take what they need as arguments. */
export const database = createLibraryDatabase();

export const changes = createLibraryChanges();

export const searchClient = createSearchClient(spawnSearchWorker, changes);

/** The first frames matter more than a search that nobody has begun. */
const searchDelayMs = 500;

const follower = createFollower({
  database,
  read: (input) => call("archive.read", input),
  publish: changes.publish,
  report: (progress) => {
    useProgress.setState(progress);
    // It reports once the database is open.
    setTimeout(searchClient.start, searchDelayMs);
  },
});

/** Resolves once everything that was in the archive at the time of the call is in the library. */
export const catchUpWithArchive = follower.catchUp;

let stopFollowing: (() => void) | null = null;

/** Follows the archive from now on. Calling it again changes nothing. */
export function startLibrary(): void {
  if (stopFollowing !== null) return;
  stopFollowing = on("archive.appended", () => void follower.catchUp());
  void follower.catchUp();
}

export const openThreads = createOpenThreads(database, changes);

export const messageCache = createMessageCache(database, changes);

import { readPosition } from "../projection/apply.ts";
import type { LibraryChange } from "../changes.ts";
import { type LibraryDatabase, deleteLibrary } from "../database.ts";
import { type Follower, type FollowerPorts, createFollower } from "../follow.ts";
import type { PreparedSearch } from "../search/client.ts";
import { type LibraryPlace, type LibraryPlaces, libraryIn } from "./places.ts";

/** What a renewal needs from the library in use. */
export interface RenewalPorts {
  readonly places: LibraryPlaces;
  /** Of the place in use, whichever that is. */
  readonly database: LibraryDatabase;
  readonly follower: Pick<Follower, "whileStill">;
  readonly read: FollowerPorts["read"];
  /** Resolves when nothing is under way that should not have to share the machine. */
  readonly rest: () => Promise<void>;
  readonly mostMessages?: number;
  /** Resolves once all messages of a library elsewhere can be searched. */
  readonly prepareSearch: (place: LibraryPlace, appliedSeq: number) => Promise<PreparedSearch>;
}

/** More would keep a machine at work for long, with twice the memory: then what was erased leaves the disk as the app ends. */
const mostRenewedMessages = 100_000;

/** So few are applied in a moment: whoever types meanwhile notices nothing. */
const recordsPerPage = 100;

/**
 * Builds the library anew from the archive in a place of its own, with its search, while the one in use serves; then changes
 * over and removes that one, files and all: what was erased before lies in none any more. Rejects when it could not, or has
 * more messages than is worth it; the library then is where it was, unless only the removing failed.
 */
export async function renewLibrary(ports: RenewalPorts): Promise<void> {
  const { places, database, mostMessages = mostRenewedMessages } = ports;
  if ((await database.messages.count()) > mostMessages)
    throw new Error("The library is too large to be built anew beside the one in use.");
  const former = places.current();
  const place = await places.add();
  const built = libraryIn(() => place, "freehold-anew");
  try {
    await buildAndChange(ports, place, built);
  } catch (error) {
    built.close();
    await places.remove(place);
    throw error;
  }
  // Whatever still reads there ends first; what has not ended by then is cut off.
  await deleteLibrary(libraryIn(() => former, "freehold-former")).catch(() => {});
  await places.remove(former);
}

async function buildAndChange(
  { places, database, follower, read, rest, prepareSearch }: RenewalPorts,
  place: LibraryPlace,
  built: LibraryDatabase,
): Promise<void> {
  const missed: LibraryChange[] = [];
  let isSearchReady = false;
  let isWaitedFor = false;
  const catchUp = createBuilder({
    database: built,
    read: upTo(
      async (input) => {
        if (!isWaitedFor) await rest();
        return read(input);
      },
      () => readPosition(database),
    ),
    publish: (change) => {
      if (isSearchReady) missed.push(change);
    },
    recordsPerPage,
  });
  await catchUp();
  const search = await prepareSearch(place, (await readPosition(built)).seq);
  isSearchReady = true;
  try {
    await follower.whileStill(async () => {
      isWaitedFor = true;
      await catchUp();
      await built.branches.bulkPut(await database.branches.toArray());
      built.close();
      places.use(place);
      // Whatever is asked of it next opens it again, there.
      database.close({ disableAutoOpen: false });
      search.adopt(missed);
    });
  } catch (error) {
    search.drop();
    throw error;
  }
}

/** A follower's catching up, which rejects when it fails. */
function createBuilder(ports: Omit<FollowerPorts, "report">): () => Promise<void> {
  let problem: string | null = null;
  const { catchUp } = createFollower({
    ...ports,
    report: (progress) => {
      if (progress.problem !== undefined) problem = progress.problem;
    },
  });
  return async () => {
    await catchUp();
    if (problem !== null) throw new Error(problem);
  };
}

/** Reads no further than the library in use has come, for only that one tells the window what is new. */
function upTo(
  read: FollowerPorts["read"],
  end: () => Promise<{ readonly seq: number }>,
): FollowerPorts["read"] {
  return async (input) => {
    const { seq } = await end();
    const answer = await read(input);
    if (!answer.ok) return answer;
    const { records, lastSeq } = answer.value;
    const value = {
      ...answer.value,
      records: records.filter((record) => record.seq <= seq),
      lastSeq: Math.min(lastSeq, seq),
    };
    return { ...answer, value };
  };
}

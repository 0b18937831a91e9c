import type { ArchivePage } from "../../electron/shared/calls/archive.ts";
import type { CallInput } from "../../electron/shared/contract.ts";
import type { Result } from "../../electron/shared/result.ts";
import { applyPage, clearLibrary, readPosition } from "./projection/apply.ts";
import type { LibraryChange } from "./changes.ts";
import { type LibraryDatabase, deleteAndOpen, openOrRebuild } from "./database.ts";
import type { LibraryProgress } from "./progress.ts";

/** What following the archive needs from the rest of the window. */
export interface FollowerPorts {
  readonly database: LibraryDatabase;
  readonly read: (input: CallInput<"archive.read">) => Promise<Result<ArchivePage>>;
  readonly publish: (change: LibraryChange) => void;
  readonly report: (progress: Partial<LibraryProgress>) => void;
  /** Fewer keep the window free for others in between; as many as are quick to apply when it is left out. */
  readonly recordsPerPage?: number;
}

export interface Follower {
  /**
   * Applies everything the archive has, and resolves once that is done. Calls while it is at work share its loop,
   * which looks once more before it ends. Never rejects: what went wrong is reported as progress.
   */
  readonly catchUp: () => Promise<void>;
  /** Runs a task while nothing is applied; what comes meanwhile is applied after it. Resolves or rejects as the task does. */
  readonly whileStill: (task: () => Promise<void>) => Promise<void>;
}

const quickRecordsPerPage = 2_000;

/** Keeps the library a projection of the archive: reads what is new, applies it in order, rebuilds what is broken. */
export function createFollower(ports: FollowerPorts): Follower {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isOpen = false;

  const attempt = async (): Promise<void> => {
    if (!isOpen) {
      const { wasRebuilt } = await openOrRebuild(ports.database);
      if (wasRebuilt) ports.publish("cleared");
      isOpen = true;
    }
    await pull(ports);
  };

  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      try {
        await attempt();
      } catch (error) {
        await rebuild(ports, error);
      }
    } while (isAskedAgain);
  };

  const begin = (work: () => Promise<void>): Promise<void> => {
    const begun = work().finally(() => {
      if (running === begun) running = null;
    });
    running = begun;
    return begun;
  };

  return {
    catchUp: () => {
      isAskedAgain = true;
      return running ?? begin(run);
    },
    whileStill: (task) => {
      const before = running;
      const done = Promise.resolve(before).then(task);
      void begin(async () => {
        await done.catch(() => {});
        if (isAskedAgain) await run();
      });
      return done;
    },
  };
}

/** Reads and applies page after page until nothing is new. Rejects when the database refuses. */
async function pull(ports: FollowerPorts): Promise<void> {
  const { database, read, publish, report, recordsPerPage: limit = quickRecordsPerPage } = ports;
  for (;;) {
    const { seq, hash } = await readPosition(database);
    const answer = await read({ afterSeq: seq, afterHash: hash, limit });
    if (!answer.ok) return report({ problem: answer.failure.message });
    const page = answer.value;
    if (page.reset) {
      await clearLibrary(database);
      publish("cleared");
      report({ applied: 0, total: page.lastSeq, isReady: false, problem: null });
      if (seq === 0) return;
      continue;
    }
    const last = page.records.at(-1);
    if (last === undefined)
      return report({ applied: seq, total: seq, isReady: true, problem: null });
    report({ applied: seq, total: Math.max(page.lastSeq, last.seq) });
    publish(await applyPage(database, page.records));
    if (last.seq >= page.lastSeq)
      return report({ applied: last.seq, total: last.seq, isReady: true, problem: null });
  }
}

/** One rebuild from nothing; a second failure in a row is told instead of tried for ever. */
async function rebuild(ports: FollowerPorts, cause: unknown): Promise<void> {
  console.warn("The library failed and is built again from the archive.", cause);
  try {
    ports.report({ applied: 0, isReady: false, problem: null });
    await deleteAndOpen(ports.database);
    ports.publish("cleared");
    await pull(ports);
  } catch (error) {
    console.error("The library could not be built.", error);
    const reason = error instanceof Error ? error.message : String(error);
    ports.report({
      isReady: true,
      problem: `The list of conversations could not be built (${reason}). The archive itself is whole. Free some disk space, then restart Freehold.`,
    });
  }
}

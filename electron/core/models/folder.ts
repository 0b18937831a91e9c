import path from "node:path";
import type { ModelsFolderState } from "../../shared/calls/models.ts";
import type { FolderMove } from "../../shared/models.ts";
import { FailureError } from "../../shared/result.ts";
import { freeBytesOf, moveModels } from "./folder-move/folder-move.ts";
import { watchFolder } from "./folder-watch.ts";
import { inParallel } from "./in-parallel.ts";
import type { Moved } from "./registry.ts";
import { findModel, scanFolder } from "./scan.ts";

/** The models folder: where it is, how full it is, and how it moves. */
export interface ModelsFolder {
  dir(): string;
  state(): Promise<ModelsFolderState>;
  /** See Models.moveFolder; resolves to the models that lie elsewhere now. */
  moveTo(target: string): Promise<readonly Moved[]>;
  cancelMove(): void;
  onChanged(listener: (state: ModelsFolderState) => void): () => void;
  /** Stops a move that is under way and resolves once everything is where it was. */
  close(): Promise<void>;
}

export interface ModelsFolderOptions {
  readonly dir: string;
  readonly canMove: boolean;
  readonly homeDir: string;
  /** Something happened in the folder. */
  readonly onContentChanged: () => void;
  readonly report: (message: string) => void;
}

/** How many files are looked at at once. */
const readers = 8;

export function openModelsFolder(options: ModelsFolderOptions): ModelsFolder {
  let dir = options.dir;
  let watcher = watchFolder(dir, options.onContentChanged);
  let moving: AbortController | null = null;
  let underWay: Promise<readonly Moved[]> | null = null;
  let isClosed = false;
  const listeners = new Set<(state: ModelsFolderState) => void>();

  async function measure(move: FolderMove): Promise<ModelsFolderState> {
    const models = await findAll(dir);
    return {
      shownPath: shorten(dir, options.homeDir),
      sizeBytes: models.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      freeBytes: await freeBytesOf(dir),
      canMove: options.canMove,
      move,
    };
  }

  let lastMove: FolderMove = null;

  function tell(state: ModelsFolderState): void {
    for (const listener of listeners) listener(state);
  }

  async function move(target: string, signal: AbortSignal): Promise<readonly Moved[]> {
    const before = await findAll(dir);
    const state = await measure(null);
    const onProgress = (progress: FolderMove): void => {
      lastMove = progress;
      tell({ ...state, move: progress });
    };
    onProgress({ doneBytes: 0, totalBytes: state.sizeBytes });
    await moveModels({ from: dir, to: target, signal, onProgress, report: options.report });
    const after = await inParallel(before, readers, ({ path: from }) =>
      findModel(path.join(target, path.relative(dir, from))),
    );
    dir = target;
    return before.flatMap((from, index) => {
      const to = after[index] ?? null;
      return to === null ? [] : [{ from, to }];
    });
  }

  async function moveUnwatched(target: string, signal: AbortSignal): Promise<readonly Moved[]> {
    // It would announce every file that comes or goes.
    watcher.close();
    try {
      return await move(target, signal);
    } finally {
      moving = null;
      lastMove = null;
      if (!isClosed) watcher = watchFolder(dir, options.onContentChanged);
      void measure(null).then(tell);
    }
  }

  return {
    dir: () => dir,
    state: () => measure(lastMove),
    moveTo(target) {
      if (!options.canMove) return Promise.reject(fixed());
      if (moving !== null) return Promise.reject(busy());
      moving = new AbortController();
      underWay = moveUnwatched(path.resolve(target), moving.signal);
      return underWay;
    },
    cancelMove: () => moving?.abort(),
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      listeners.clear();
      watcher.close();
      moving?.abort();
      await underWay?.catch(() => {});
    },
  };
}

async function findAll(dir: string): Promise<readonly Moved["from"][]> {
  const places = await scanFolder(dir);
  const found = await inParallel(places, readers, (place) => findModel(place.path));
  return found.filter((one) => one !== null);
}

/** "~/models": as a person would write it. */
function shorten(dir: string, homeDir: string): string {
  const isWithin = dir === homeDir || dir.startsWith(homeDir + path.sep);
  return isWithin && path.sep === "/" ? `~${dir.slice(homeDir.length)}` : dir;
}

function fixed(): FailureError {
  return new FailureError(
    "invalid-input",
    "FREEHOLD_MODELS_DIR says where the models lie, so they cannot be moved here. Nothing was moved: take the variable away and start Freehold again.",
  );
}

function busy(): FailureError {
  return new FailureError("busy", "The models are being moved already. Wait for it, or stop it.");
}

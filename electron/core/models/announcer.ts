import type { ModelSummary } from "../../shared/state.ts";
import type { Library } from "./library.ts";

type Listener = (models: readonly ModelSummary[]) => void;

/** Tells listeners the list when it has become another. */
export interface Announcer {
  onChanged(listener: Listener): () => void;
  /** Lists afresh. However often it is called meanwhile, one more list follows the one under way. */
  announce(): Promise<void>;
  /** Nothing but settings or machine have changed: the files need not be looked at. */
  announceAgain(): void;
  close(): void;
}

export function createAnnouncer(library: Pick<Library, "list" | "describeAgain">): Announcer {
  const listeners = new Set<Listener>();
  let told: readonly ModelSummary[] | null = null;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function tell(models: readonly ModelSummary[]): void {
    if (told !== null && isSame(told, models)) return;
    told = models;
    for (const listener of listeners) listener(models);
  }

  async function listAndTell(): Promise<void> {
    const models = await library.list();
    if (listeners.size > 0) tell(models);
  }

  function announce(): Promise<void> {
    if (listeners.size === 0) return Promise.resolve();
    if (running !== null) return (next ??= running.catch(() => {}).then(announceNext));
    running = listAndTell().finally(() => {
      running = null;
    });
    return running;
  }

  function announceNext(): Promise<void> {
    next = null;
    return announce();
  }

  return {
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce,
    announceAgain() {
      const models = library.describeAgain();
      if (models !== null && listeners.size > 0) tell(models);
    },
    close: () => listeners.clear(),
  };
}

/** A model that has not changed is the same object as before (library.ts). */
function isSame(one: readonly ModelSummary[], other: readonly ModelSummary[]): boolean {
  return one.length === other.length && one.every((model, index) => model === other[index]);
}

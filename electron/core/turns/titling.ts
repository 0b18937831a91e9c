import type { Settings } from "../../shared/settings.ts";
import type { Archive } from "../archive/archive.ts";
import type { Engine } from "../engine/engine.ts";
import type { Serial } from "../serial.ts";
import { giveTitle, wantsTitle } from "./titles.ts";

/** A model that has not found a title twice will not find one; asking costs the prefix that the next answer reuses. */
const mostAttempts = 2;

interface TitlingPorts {
  readonly archive: Archive;
  readonly engine: Engine;
  readonly settings: () => Settings;
  /** Shared with turns: a title is made between answers, never beside one. */
  readonly serial: Serial;
  /** Whether a turn is waiting or at work. */
  readonly isBusy: () => boolean;
}

/** Names conversations while the model has nothing better to do. */
export interface Titling {
  /** To be called when a turn of the conversation has ended. */
  consider(conversationId: string): Promise<void>;
  /** Lets go of the model at once; the title is made later. */
  yield(): void;
  close(): void;
}

export function createTitling(ports: TitlingPorts): Titling {
  const { archive, engine, settings, serial, isBusy } = ports;
  const untitled = new Set<string>();
  const attempts = new Map<string, number>();
  let current: AbortController | null = null;
  let isClosed = false;

  async function makeTitle(conversationId: string): Promise<void> {
    const abort = new AbortController();
    current = abort;
    // A title is a courtesy: without one the conversation goes by its first words.
    await giveTitle({ archive, engine }, conversationId, abort.signal).catch(() => undefined);
    current = null;
    if (abort.signal.aborted) return;
    untitled.delete(conversationId);
    attempts.set(conversationId, (attempts.get(conversationId) ?? 0) + 1);
  }

  async function makeTitles(): Promise<void> {
    for (const conversationId of untitled) {
      if (isClosed || isBusy() || engine.loaded() === null) return;
      await makeTitle(conversationId);
    }
  }

  return {
    consider: async (conversationId) => {
      const mayTry = settings().titlesByModel && (attempts.get(conversationId) ?? 0) < mostAttempts;
      const log = mayTry ? await archive.conversation(conversationId) : null;
      if (log !== null && wantsTitle(log)) untitled.add(conversationId);
      if (untitled.size > 0 && !isClosed) await serial.run(makeTitles);
    },
    yield: () => current?.abort(),
    close: () => {
      isClosed = true;
      current?.abort();
    },
  };
}

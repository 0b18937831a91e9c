import type { Candidate, Environment, FindCandidates } from "./candidate.ts";
import { findGpt4All } from "./gpt4all.ts";
import { findHuggingFace } from "./hugging-face.ts";
import { findJan } from "./jan.ts";
import { findLlamaCpp } from "./llama-cpp.ts";
import { findLmStudio } from "./lm-studio.ts";
import { findOllama } from "./ollama.ts";

/** What two of them share counts as the first one's. */
const tools: readonly FindCandidates[] = [
  findOllama,
  findLmStudio,
  findJan,
  findGpt4All,
  findLlamaCpp,
  findHuggingFace,
];

/** What the apps of this machine keep, each file once. Looks at folders, never into weights. */
export async function findCandidates(environment: Environment): Promise<readonly Candidate[]> {
  const all = await Promise.all(tools.map((find) => find(environment)));
  const byRealPath = new Map<string, Candidate>();
  for (const candidate of all.flat())
    if (!byRealPath.has(candidate.realPath)) byRealPath.set(candidate.realPath, candidate);
  return [...byRealPath.values()];
}

/** Another look is taken beside a list when the last one is older. */
const freshMs = 60_000;
/** A list does not wait longer than this for the first look: a home in the network may be slow. */
const patienceMs = 1_000;

export interface Discovery {
  /** What the last look found; waits a moment for the first one. Begins another one when that is old. */
  candidates(): Promise<readonly Candidate[]>;
  /** Takes a look now. */
  look(): Promise<readonly Candidate[]>;
}

/** `onFound` is called when a look that nobody waited for is done. While `isOn` says no, nothing is looked at or found. */
export function createDiscovery(options: {
  readonly environment: Environment;
  readonly isOn: () => boolean;
  readonly onFound: () => void;
}): Discovery {
  let found: readonly Candidate[] | null = null;
  let lookedAtMs = -Infinity;
  let looking: Promise<readonly Candidate[]> | null = null;

  async function look(): Promise<readonly Candidate[]> {
    if (!options.isOn()) return [];
    looking ??= findCandidates(options.environment).finally(() => {
      looking = null;
      lookedAtMs = performance.now();
    });
    found = await looking;
    return found;
  }

  return {
    look,
    async candidates() {
      if (!options.isOn()) return [];
      if (performance.now() - lookedAtMs < freshMs) return found ?? [];
      const fresh = look();
      if (found === null) await soon(fresh);
      // Whoever got an older answer, or none in time, hears of the new one.
      else void fresh.then(options.onFound);
      return found ?? [];
    },
  };

  async function soon(fresh: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        void fresh.then(options.onFound);
        resolve();
      }, patienceMs);
    });
    await Promise.race([fresh, late]);
    clearTimeout(timer);
  }
}

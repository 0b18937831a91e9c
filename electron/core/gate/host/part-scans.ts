import { createHash } from "node:crypto";
import type { NamedConfiguration } from "./configuration.ts";
import { isDecodable } from "./readable.ts";
import type { FaultKind } from "./faults.ts";
import type { GateLimits } from "./limits.ts";
import { createRecent } from "./recent.ts";
import type { ScanOutcome, Scanner } from "./scanner.ts";

/** A conversation of thousands of messages, several times over. */
const mostTexts = 20_000;
/** A text that was too slow twice is too slow: it would cost a worker each time. */
const mostMisses = 2;

export interface PartScans {
  /** What is known of the text already. */
  known(text: string, configuration: NamedConfiguration): ScanOutcome | undefined;
  /** Lets the worker look, which must be prepared for the configuration, and keeps what it says. */
  look(text: string, configuration: NamedConfiguration): Promise<ScanOutcome>;
}

/** Every text is looked at once for a configuration, however often it is part of a request. */
export function createPartScans(scanner: Scanner, limits: GateLimits): PartScans {
  const outcomes = createRecent<ScanOutcome>(mostTexts);
  const misses = createRecent<number>(mostTexts);

  function unreadable(text: string): FaultKind | null {
    if (text.length > limits.longestPartLength) return "too-large";
    return isDecodable(text) ? null : "undecodable";
  }

  function keep(key: string, outcome: ScanOutcome): void {
    if (!("fault" in outcome)) return outcomes.set(key, outcome);
    // Anything else may have been a moment's trouble, and is tried again with the next request.
    if (outcome.fault !== "deadline") return;
    const count = (misses.get(key) ?? 0) + 1;
    misses.set(key, count);
    if (count >= mostMisses) outcomes.set(key, outcome);
  }

  return {
    known(text, { name }) {
      const fault = unreadable(text);
      return fault === null ? outcomes.get(keyOf(text, name)) : { fault };
    },
    async look(text, { name }) {
      const outcome = await scanner.scan(text);
      keep(keyOf(text, name), outcome);
      return outcome;
    },
  };
}

function keyOf(text: string, configurationName: string): string {
  return createHash("sha256").update(`${configurationName}\0`).update(text).digest("base64");
}

import { setTimeout as wait } from "node:timers/promises";
import type { NamedConfiguration } from "./configuration.ts";
import type { PartScans } from "./part-scans.ts";
import type { ScanOutcome, Scanner } from "./scanner.ts";

export interface RequestScan {
  readonly texts: readonly string[];
  readonly configuration: NamedConfiguration;
  readonly scanner: Scanner;
  readonly scans: PartScans;
  /** Aborted when nobody waits for this any more. */
  readonly newer: AbortSignal;
}

/**
 * Looks at the texts that are new, one after the other, and answers for all of them within the time from when the worker
 * gets the first. What is not done by then is a "deadline"; what is done stays known, so that the next request for a long
 * conversation goes on where this one ended.
 */
export async function scanRequest(
  { texts, configuration, scanner, scans, newer }: RequestScan,
  timeoutMs: number,
): Promise<readonly ScanOutcome[]> {
  const outcomes = texts.map((text) => scans.known(text, configuration));
  if (!outcomes.includes(undefined)) return outcomes.filter((outcome) => outcome !== undefined);
  const fault = await scanner.prepare(configuration);
  if (fault !== null) return outcomes.map((outcome) => outcome ?? { fault });

  const over = new AbortController();
  const deadline = wait(timeoutMs, "over" as const, { signal: over.signal });
  deadline.catch(() => undefined);
  let isOver = false;
  for (const [index, text] of texts.entries()) {
    if (outcomes[index] !== undefined) continue;
    if (isOver || newer.aborted) break;
    // The same text may stand in two places, and is known since the first.
    const look = scans.known(text, configuration) ?? scans.look(text, configuration);
    const answer = await Promise.race([look, deadline]);
    if (answer === "over") isOver = true;
    else outcomes[index] = answer;
  }
  over.abort();
  const missed = { fault: isOver ? ("deadline" as const) : ("superseded" as const) };
  return outcomes.map((outcome) => outcome ?? missed);
}

import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type ArchiveRecord, type OutputBody, isErased } from "../../../electron/shared/records.ts";

/** A place in the journal from which to look for answers. */
export interface JournalPlace {
  readonly file: string;
  readonly offset: number;
}

/** An answer with what only the journal's clock tells of it. */
export interface TimedOutput extends OutputBody {
  /** From the prompt on disk to the answer on disk. */
  readonly elapsedMs: number;
}

const answerLimitMs = 600_000;

/** The end of the journal's last segment. */
export async function journalEnd(archiveDir: string): Promise<JournalPlace> {
  const name = (await readdir(archiveDir))
    .filter((entry) => entry.endsWith(".jsonl"))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error(`There is no journal in ${archiveDir}.`);
  const file = join(archiveDir, name);
  return { file, offset: (await stat(file)).size };
}

/** The answer to the next prompt that is written there. Looks at the disk, so that waiting costs the window nothing. */
export async function nextOutput(place: JournalPlace): Promise<TimedOutput> {
  const deadlineMs = Date.now() + answerLimitMs;
  while (Date.now() < deadlineMs) {
    const output = findOutput(await recordsAfter(place));
    if (output !== null) return output;
    await wait(250);
  }
  throw new Error(`No answer was written within ${answerLimitMs / 1000} s.`);
}

function findOutput(records: readonly ArchiveRecord[]): TimedOutput | null {
  let promptAt: string | null = null;
  for (const { kind, body, at } of records) {
    if (kind === "prompt") promptAt = at;
    if (kind !== "output" || promptAt === null || isErased(body)) continue;
    return { ...body, elapsedMs: Date.parse(at) - Date.parse(promptAt) };
  }
  return null;
}

async function recordsAfter({ file, offset }: JournalPlace): Promise<readonly ArchiveRecord[]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(size - offset);
    await handle.read(bytes, 0, bytes.length, offset);
    // What follows the last newline is still being written.
    const lines = bytes.toString().split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line) as ArchiveRecord);
  } finally {
    await handle.close();
  }
}

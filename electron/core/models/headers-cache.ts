import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { removeUnfinished, writeFileAtomically } from "../atomic-file.ts";
import { createSerial } from "../serial.ts";
import type { ModelFacts } from "./gguf/model-facts.ts";
import type { FoundModel } from "./scan.ts";

/** To be raised whenever the same header would give other facts, or facts of another shape (model-facts.ts). */
const readerVersion = 1;
const mostEntries = 20_000;
/** A first scan of many files is saved once, not as often as a header is read. */
const saveAfterMs = 2_000;

type Entry = readonly [path: string, sizeBytes: number, modifiedMs: number, facts: ModelFacts];

/** What headers said, by path, size and time. It only saves time: nothing is lost with it. */
export interface HeadersCache {
  factsOf(found: FoundModel): ModelFacts | null;
  remember(found: FoundModel, facts: ModelFacts): void;
  /** Saves what is not saved yet. Never rejects: then the headers will be read again. */
  close(): Promise<void>;
}

/** Opens the cache. A file that is missing, damaged or of another version counts as empty. */
export async function openHeadersCache(file: string): Promise<HeadersCache> {
  const entries = new Map((await readEntries(file)).map((entry) => [entry[0], entry]));
  const serial = createSerial();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function save(): Promise<void> {
    timer = null;
    return serial
      .run(() => writeFileAtomically(file, serialise([...entries.values()])))
      .catch(() => {});
  }

  return {
    factsOf({ path, sizeBytes, modifiedMs }) {
      const entry = entries.get(path);
      return entry?.[1] === sizeBytes && entry[2] === modifiedMs ? entry[3] : null;
    },
    remember({ path, sizeBytes, modifiedMs }, facts) {
      // Behind all others: the ones that were read longest ago go first.
      entries.delete(path);
      entries.set(path, [path, sizeBytes, modifiedMs, facts]);
      for (const oldest of entries.keys()) {
        if (entries.size <= mostEntries) break;
        entries.delete(oldest);
      }
      timer ??= setTimeout(() => void save(), saveAfterMs).unref();
    },
    async close() {
      if (timer === null) return serial.run(async () => {});
      clearTimeout(timer);
      await save();
    },
  };
}

/** The first line vouches for the second: what has its hash is what this version of the reader once wrote. */
function serialise(entries: readonly Entry[]): string {
  const body = JSON.stringify(entries);
  return `${JSON.stringify({ readerVersion, sha256: hashOf(body) })}\n${body}`;
}

async function readEntries(file: string): Promise<readonly Entry[]> {
  try {
    await removeUnfinished(file);
    const text = await readFile(file, "utf8");
    const lineEnd = text.indexOf("\n");
    const body = text.slice(lineEnd + 1);
    const head = JSON.stringify({ readerVersion, sha256: hashOf(body) });
    // Checked by its hash just above: ten thousand entries are not looked at one by one.
    return text.slice(0, lineEnd) === head ? (JSON.parse(body) as readonly Entry[]) : [];
  } catch {
    return [];
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

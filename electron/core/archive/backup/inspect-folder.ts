import { join } from "node:path";
import { ChainChecker } from "../journal/chain.ts";
import type { ChainProblem } from "../journal/damage-log.ts";
import {
  type ChainPosition,
  conversationIdIn,
  erasedBodyHash,
  readRecord,
} from "../journal/record.ts";
import { readSegmentNames } from "../journal/segment-files.ts";
import type { ArchiveRecord } from "../../../shared/records.ts";
import { type OnTrusted, checkSegments } from "../verify/check-segments.ts";
import { hashFile } from "./copy-segments.ts";
import type { BackedUpFile } from "./manifest.ts";

/** What a folder of segments holds. */
export interface Inspection {
  /** Records that still have their content. */
  readonly records: number;
  readonly erased: number;
  /** Records that are known to have been there and cannot be read. */
  readonly lost: number;
  readonly messages: number;
  readonly conversationIds: readonly string[];
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly last: ChainPosition;
  readonly problems: readonly ChainProblem[];
  /** Files that are not what the manifest says, or are missing. */
  readonly changedFiles: readonly string[];
}

/**
 * Reads every byte: checks the chain, counts, and holds the files against a manifest's list. Calls back with the records that
 * can be trusted where that is asked for, which takes longer.
 */
export async function inspectFolder(
  dir: string,
  files: readonly BackedUpFile[] | null,
  onRead: (bytes: number) => void,
  onRecord?: (record: ArchiveRecord) => void,
): Promise<Inspection> {
  const names = await readSegmentNames(dir);
  const checker = new ChainChecker(names.strangers);
  const count = new Counter();
  const note: OnTrusted = (bytes, header, end) => {
    // What stands out of order is not given to readers either.
    if (header.hash !== checker.last.hash) return;
    count.add(bytes, header, end);
    const record = onRecord === undefined ? null : readRecord(bytes, header, end);
    if (record !== null) onRecord?.(record);
  };
  for await (const bytes of checkSegments(dir, names.files, checker, note)) onRead(bytes);
  const { firstAt, lastAt, messages } = count;
  return {
    records: checker.records - checker.erased,
    erased: checker.erased,
    lost: checker.lost,
    messages,
    conversationIds: [...count.conversationIds],
    firstAt,
    lastAt,
    problems: checker.finish(),
    last: checker.last,
    changedFiles: await changedFiles(dir, files ?? []),
  };
}

class Counter {
  readonly conversationIds = new Set<string>();
  messages = 0;
  firstAt: string | null = null;
  lastAt: string | null = null;

  add(
    bytes: Buffer,
    {
      kind,
      at,
      bodyStart,
    }: { readonly kind: string; readonly at: string; readonly bodyStart: number },
    end: number,
  ): void {
    if (kind === "erased" || erasedBodyHash(bytes, bodyStart, end) !== null) return;
    const conversationId = conversationIdIn(bytes, bodyStart, end);
    if (conversationId !== null) this.conversationIds.add(conversationId);
    if (kind !== "prompt" && kind !== "output") return;
    this.messages += 1;
    if (this.firstAt === null || at < this.firstAt) this.firstAt = at;
    if (this.lastAt === null || at > this.lastAt) this.lastAt = at;
  }
}

async function changedFiles(
  dir: string,
  files: readonly BackedUpFile[],
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { name, sizeBytes, sha256 } of files) {
    const found = await hashFile(join(dir, name), sizeBytes).catch(() => null);
    if (found !== sha256) changed.push(name);
  }
  return changed;
}

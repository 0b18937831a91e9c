import type { FileHandle } from "node:fs/promises";
import { FailureError } from "../../../../shared/result.ts";
import type { Batches } from "./batches.ts";
import { fetchPart } from "./fetch-part.ts";
import { type FileProgress, dropPart } from "./parts.ts";
import type { PartFile } from "./part-writer.ts";
import type { SavedDownload } from "../saved-download.ts";
import type { SourcePorts } from "./source.ts";
import type { Sources } from "./sources.ts";
import { AddressExpired } from "./trouble.ts";

/** Finds what is wrong in a file that was received without an error and yet has not the hash it must have. */
export interface Repair {
  /**
   * Resolves once one more piece that lies on the disk otherwise than the server sends it now was given up, to be fetched
   * again. Rejects as `fetchPart` does, and with "download-changed" when every piece was looked at and nothing helped.
   */
  dropWrong(file: number, signal: AbortSignal): Promise<void>;
}

export interface RepairPorts {
  readonly ports: SourcePorts & { readonly saved: SavedDownload };
  /** The data of each file. */
  readonly handles: readonly Pick<FileHandle, "read">[];
  readonly sources: Sources;
  readonly ledgerKey: string;
  readonly batches: Batches;
  readonly fetchAgain: (file: number, part: number) => void;
  readonly dropFile: (file: number) => void;
}

interface Comparing extends PartFile {
  readonly differs: () => boolean;
}

/** Takes bytes and keeps none: they are compared with the disk's, and no good piece is overwritten by a bad copy. */
function compareWith(handle: Pick<FileHandle, "read">): Comparing {
  let differs = false;
  return {
    differs: () => differs,
    async write(bytes, offset, length, position) {
      const there = Buffer.alloc(length);
      const { bytesRead } = await handle.read(there, 0, length, position);
      const isSame = Buffer.compare(bytes.subarray(offset, offset + length), there) === 0;
      differs ||= bytesRead < length || !isSame;
      return { bytesWritten: length };
    },
  };
}

export function createRepair({
  ports,
  handles,
  sources,
  ledgerKey,
  batches,
  fetchAgain,
  dropFile,
}: RepairPorts): Repair {
  const looked = new Set<string>();

  async function differsNow(file: number, part: number, signal: AbortSignal): Promise<boolean> {
    const [progress, handle] = [ports.saved.files[file], handles[file]];
    if (progress === undefined || handle === undefined) throw new RangeError(`no file ${file}`);
    for (;;) {
      const copy: FileProgress = { ...progress, parts: progress.parts.map((one) => ({ ...one })) };
      const target = copy.parts[part];
      if (target !== undefined) dropPart(target);
      const source = await sources.of(file, signal);
      const request = {
        source,
        file: copy,
        index: part,
        ledgerKey,
        signal,
        batches,
        countsCrc: false,
        onWritten: () => {},
        isFresh: true,
      };
      const comparing = compareWith(handle);
      try {
        await fetchPart(ports, comparing, request);
        return comparing.differs();
      } catch (error) {
        if (!(error instanceof AddressExpired)) throw error;
        sources.renew(file, source);
      }
    }
  }

  return {
    async dropWrong(file, signal) {
      const progress = ports.saved.files[file];
      if (progress === undefined) return;
      if (progress.hasNoRanges) {
        if (looked.has(`${file}/all`)) throw stillWrong(progress);
        looked.add(`${file}/all`);
        return dropFile(file);
      }
      for (const part of suspiciousFirst(progress)) {
        if (looked.has(`${file}/${part}`)) continue;
        const differs = await differsNow(file, part, signal);
        looked.add(`${file}/${part}`);
        if (differs) return fetchAgain(file, part);
      }
      throw stillWrong(progress);
    },
  };
}

function suspiciousFirst({ parts }: FileProgress): readonly number[] {
  const isSuspicious = (index: number): boolean => parts[index]?.isSuspicious === true;
  const all = parts.map((_, index) => index);
  return [...all.filter(isSuspicious), ...all.filter((index) => !isSuspicious(index))];
}

function stillWrong({ path }: FileProgress): FailureError {
  return new FailureError(
    "download-changed",
    `Every piece of ${path} was fetched twice and came out the same, yet the file has not the SHA-256 that the hub names: the hub's own copy is damaged or was replaced. It was not added to your models. Cancel this download and choose the model anew.`,
  );
}

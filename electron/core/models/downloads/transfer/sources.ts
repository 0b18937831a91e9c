import { FailureError } from "../../../../shared/result.ts";
import { markChanged } from "./changed.ts";
import type { FileProgress } from "./parts.ts";
import type { SavedDownload } from "../saved-download.ts";
import { type Source, type SourcePorts, findSource } from "./source.ts";

/** Where each file of a download comes from: asked of the hub once, and again when an address has run out. */
export interface Sources {
  /** Rejects as findSource does, and with "download-changed" when the hub has another file there now. */
  of(file: number, signal: AbortSignal): Promise<Source>;
  /** The storage refused this address. Throws "hub-refused" when it refuses the new ones too. */
  renew(file: number, refused: Source): void;
  /** The address works. */
  proved(file: number): void;
}

const mostRefusals = 3;

export function createSources(
  ports: SourcePorts & { readonly saved: SavedDownload },
  ledgerKey: string,
): Sources {
  const { files, order } = ports.saved;
  const known = new Map<number, Source>();
  const asking = new Map<number, Promise<Source>>();
  const refusals = new Map<number, number>();

  async function ask(index: number, signal: AbortSignal): Promise<Source> {
    const file = files[index];
    if (file === undefined) throw new RangeError(`no file ${index}`);
    const source = await findSource(ports, order, file.path, { ledgerKey, signal });
    mustBeTheSame(file, source);
    known.set(index, source);
    return source;
  }

  return {
    async of(index, signal) {
      const found = known.get(index);
      if (found !== undefined) return found;
      const asked = asking.get(index) ?? ask(index, signal);
      asking.set(index, asked);
      try {
        return await asked;
      } finally {
        asking.delete(index);
      }
    },
    renew(index, refused) {
      // Several connections meet the same refusal; the first one has seen to it.
      if (known.get(index) !== refused) return;
      known.delete(index);
      const count = (refusals.get(index) ?? 0) + 1;
      refusals.set(index, count);
      if (count >= mostRefusals) throw refusedStorage(refused, files[index]?.path ?? "");
    },
    proved: (index) => void refusals.delete(index),
  };
}

function mustBeTheSame(file: FileProgress, { sizeBytes, sha256 }: Source): void {
  if (sizeBytes !== null && sizeBytes !== file.sizeBytes) throw markChanged(file);
  if (sha256 === null) return;
  file.sha256 ??= sha256;
  if (file.sha256 !== sha256) throw markChanged(file);
}

function refusedStorage({ url }: Source, path: string): FailureError {
  return new FailureError(
    "hub-refused",
    `${new URL(url).host} refuses to give ${path}, although the hub sent Freehold there ${mostRefusals} times. What was fetched so far is kept; press Resume to try again later.`,
  );
}

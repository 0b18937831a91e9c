import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServedFile } from "./contents.ts";
import { type HubFaults, takeOnce } from "./faults.ts";

export interface BodyToSend {
  readonly response: ServerResponse;
  readonly file: ServedFile;
  readonly start: number;
  readonly end: number;
  /** Offsets in the file. */
  readonly flips: readonly number[];
  readonly faults: HubFaults;
  readonly onSent: (bytes: number) => void;
}

/** Small enough that a cut falls near where it was asked for. */
const pieceBytes = 16 * 1024;

export async function sendBody(body: BodyToSend): Promise<void> {
  const { response, file, start, end, flips, faults, onSent } = body;
  const length = end - start + 1;
  const cut = takeOnce(faults.cuts, ({ bytes }) => bytes < length);
  const stall = cut === null ? takeOnce(faults.stalls, ({ bytes }) => bytes < length) : null;
  const isPlain = cut === null && stall === null && flips.length === 0;
  if (isPlain && faults.bytesPerSecond === undefined && faults.line === undefined) {
    // The way of a server that is in order: as fast as it goes.
    await pipeline(file.read(start, end), response);
    return onSent(length);
  }
  const lastByte = cut?.bytes ?? stall?.bytes ?? length;
  for await (const piece of pieces(file, start, start + lastByte - 1)) {
    if (response.destroyed) return;
    for (const flip of flips) turnOver(piece.bytes, flip - piece.offset);
    if (!response.write(piece.bytes)) await drained(response);
    onSent(piece.bytes.length);
    await faults.line?.pass(piece.bytes.length);
    if (faults.bytesPerSecond !== undefined)
      await sleep((piece.bytes.length / faults.bytesPerSecond) * 1000);
  }
  if (stall !== null) return;
  if (cut === null) response.end();
  else response.destroy();
}

/** Resolves when more can be written, or nobody is there to read it any more. */
async function drained(response: ServerResponse): Promise<void> {
  // Ends the one that did not come, whose listener would stay.
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  settled.abort();
}

async function* pieces(
  file: ServedFile,
  start: number,
  end: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly offset: number }> {
  if (start > end) return;
  let offset = start;
  for await (const chunk of file.read(start, end)) {
    // Streams of files and of byte slices give buffers.
    const whole = chunk as Buffer;
    for (let at = 0; at < whole.length; at += pieceBytes) {
      // A copy: what is turned over on the way must stay as it is at the source.
      const bytes = Buffer.from(whole.subarray(at, at + pieceBytes));
      yield { bytes, offset };
      offset += bytes.length;
    }
  }
}

function turnOver(bytes: Buffer, index: number): void {
  const byte = bytes[index];
  if (index >= 0 && byte !== undefined) bytes[index] = byte ^ 0xff;
}

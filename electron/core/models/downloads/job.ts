import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FailureError } from "../../../shared/result.ts";
import type { DownloadedFile } from "./downloads.ts";
import { planFile, receivedBytes, totalBytes } from "./parts.ts";
import { choosePlace, placeFiles, placedName } from "./place.ts";
import { layReserve } from "./saved-download.ts";
import { marginBytes, requireRoom } from "./room.ts";
import { findSource } from "./source.ts";
import { retryDelayMs } from "./timing.ts";
import { type TransferPorts, dataFile, openTransfer } from "./transfer.ts";
import { troubleOf } from "./trouble.ts";
import type { Verified } from "./verifier.ts";

export interface JobPorts extends TransferPorts {
  readonly modelsDir: () => string;
  readonly signal: AbortSignal;
  /** Writes the state down now. Rejects with the file system's own error. */
  readonly save: () => Promise<void>;
  /** It waits until then, milliseconds since 1970; `null`: it goes on. */
  readonly onWaiting: (untilMs: number | null, message: string | null) => void;
}

/**
 * Brings one download from where it stands to its end: fetched, verified and in its place. Rejects with the signal's
 * reason when aborted, and with what `troubleOf` understands when it needs the person.
 */
export async function runJob(ports: JobPorts): Promise<DownloadedFile> {
  const { saved, dir, save } = ports;
  await mkdir(dir, { recursive: true });
  if (saved.placing === null) {
    await beginChangedFilesAnew(ports);
    const keptBytes = receivedBytes(saved.files);
    const neededBytes = totalBytes(saved.files) - keptBytes;
    await requireRoom(dir, { neededBytes, keptBytes, spareBytes: marginBytes(neededBytes) });
    await layReserve(dir);
    const { sha256 } = await fetchAndVerify(ports);
    saved.placing = { dir: await choosePlace(ports.modelsDir(), saved.order), sha256 };
    await save();
  }
  return place(ports, saved.placing);
}

async function place(
  { saved, dir }: JobPorts,
  { dir: target, sha256 }: { readonly dir: string; readonly sha256: string },
): Promise<DownloadedFile> {
  const moves = saved.files.map((file, index) => ({
    from: dataFile(dir, index),
    to: path.join(target, placedName(file.path)),
  }));
  const paths = await placeFiles(moves);
  const files = saved.files.map(({ path: name, sizeBytes, sha256: own }) => ({
    path: name,
    sizeBytes,
    sha256: own,
  }));
  return { paths, order: { ...saved.order, files }, sha256 };
}

async function fetchAndVerify(ports: JobPorts): Promise<Verified> {
  const transfer = await openTransfer(ports);
  try {
    const verified = await withRetries(ports, () => transfer.run(ports.signal));
    await transfer.sync();
    return verified;
  } finally {
    await transfer.close();
  }
}

/** What was fetched of a file that has changed since is worth nothing; the person has asked for the new one. */
async function beginChangedFilesAnew(ports: JobPorts): Promise<void> {
  const { saved, signal, notice } = ports;
  for (const [index, file] of saved.files.entries()) {
    if (!file.hasChanged) continue;
    const options = { ledgerKey: `download:${saved.id}`, signal };
    const source = await withRetries(ports, () =>
      findSource(ports, saved.order, file.path, options),
    );
    const chosen = saved.order.files[index]?.sha256 ?? null;
    // Without the hub's word for the new file, the old one's hash is what it must have.
    const sha256 = source.sha256 ?? chosen;
    saved.files[index] = planFile(file.path, source.sizeBytes ?? file.sizeBytes, sha256);
    if (chosen !== null && sha256 !== chosen)
      notice(
        `${file.path} on the hub is not the file that was chosen: its SHA-256 is another. The new one is being fetched.`,
      );
  }
}

/** Tries again while that may help, waiting longer each time; tries are counted from the last one that brought bytes. */
async function withRetries<T>(ports: JobPorts, attempt: () => Promise<T>): Promise<T> {
  const { saved, signal, timing, onWaiting } = ports;
  let mostBytes = receivedBytes(saved.files);
  for (let tries = 0; ;) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      const trouble = troubleOf(error);
      if (trouble.goesOn !== "later") throw error;
      const doneBytes = receivedBytes(saved.files);
      tries = doneBytes > mostBytes ? 1 : tries + 1;
      mostBytes = Math.max(mostBytes, doneBytes);
      if (tries > timing.mostTries) throw gaveUp(trouble.message, tries);
      const delayMs = retryDelayMs(tries, trouble.retryAfterMs, timing);
      onWaiting(
        Date.now() + delayMs,
        `${trouble.message} What was fetched is kept; it goes on by itself.`,
      );
      await sleep(delayMs, undefined, { signal });
      onWaiting(null, null);
    }
  }
}

function gaveUp(message: string, tries: number): FailureError {
  return new FailureError(
    "hub-refused",
    `${message} That was try ${tries} in a row. What was fetched is kept; press Resume to go on.`,
  );
}

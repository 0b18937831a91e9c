import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FailureError } from "../../../shared/result.ts";
import type { DownloadedFile } from "./downloads.ts";
import { planFile, receivedBytes, totalBytes } from "./transfer/parts.ts";
import { describe, findPlaced, place, planPlace, withdraw } from "./placing.ts";
import { layReserve } from "./saved-download.ts";
import { marginBytes, requireRoom } from "./room.ts";
import { findSource } from "./transfer/source.ts";
import { syncFolder } from "./sync-files.ts";
import { retryDelayMs } from "./timing.ts";
import { type TransferPorts, openTransfer } from "./transfer/transfer.ts";
import { troubleOf } from "./transfer/trouble.ts";
import type { Verified } from "./transfer/verifier.ts";

export interface JobPorts extends TransferPorts {
  readonly modelsDir: () => string;
  readonly signal: AbortSignal;
  /** Writes the state down now. Rejects with the file system's own error. */
  readonly save: () => Promise<void>;
  /** It waits until then, milliseconds since 1970; `null`: it goes on. */
  readonly onWaiting: (untilMs: number | null, message: string | null) => void;
}

/**
 * Brings one download from where it stands to its place, verified; it is not safe on the medium then. Resolves to `null`
 * when an earlier run had ended all of that and the person has taken the files away since. Rejects with the signal's
 * reason when aborted, and with what `troubleOf` understands when it needs the person.
 */
export async function runJob(ports: JobPorts): Promise<DownloadedFile | null> {
  const { saved, dir } = ports;
  // A download that is only gone on with has not been listed, but nothing on the disk tells it from one that has.
  const isAgain = saved.placing !== null;
  if (saved.placing?.isSafe === true) return findPlaced(saved);
  await mkdir(dir, { recursive: true });
  await withdraw(saved, dir);
  await beginChangedFilesAnew(ports);
  const keptBytes = receivedBytes(saved.files);
  const neededBytes = totalBytes(saved.files) - keptBytes;
  await requireRoom(dir, { neededBytes, keptBytes, spareBytes: marginBytes(neededBytes) });
  await layReserve(dir);
  const { sha256 } = await fetchAndVerify(ports);
  // Once more: something else may have come to lie there.
  await plan(ports);
  const paths = await place(saved, dir);
  return describe(saved, { paths, sha256, isAgain });
}

async function fetchAndVerify(ports: JobPorts): Promise<Verified> {
  const transfer = await openTransfer(ports);
  // Beside the fetching, so that nobody waits for it at the end. Not before the files of the transfer exist: without
  // them, what lies in the place would count as theirs.
  const planned = plan(ports);
  try {
    const verified = await withRetries(ports, () => transfer.run(ports.signal));
    await planned;
    return verified;
  } finally {
    // Once the job has ended, nothing of it may write into a folder that is moved then.
    await Promise.allSettled([planned]);
    await transfer.close();
  }
}

/** Resolves once it is on the medium where the files will go. */
async function plan({ saved, dir, modelsDir, save }: JobPorts): Promise<void> {
  const placing = await planPlace(saved, modelsDir());
  const isKnown = saved.placing === placing;
  saved.placing = placing;
  if (isKnown) return;
  await save();
  for (const folder of [dir, path.dirname(dir)]) await syncFolder(folder);
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

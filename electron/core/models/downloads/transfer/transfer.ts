import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { FailureError } from "../../../../shared/result.ts";
import { createBatches } from "./batches.ts";
import { createBell } from "./bell.ts";
import { fetchPart, fetchStream } from "./fetch-part.ts";
import { runLanes } from "./lanes.ts";
import type { Written } from "./part-writer.ts";
import { dropPart, isWhole, partStart, receivedBytes } from "./parts.ts";
import { createRepair } from "./repair.ts";
import { type SavedDownload, dataFile } from "../saved-download.ts";
import type { SourcePorts } from "./source.ts";
import { createSources } from "./sources.ts";
import { AddressExpired, DamagedOnTheWay, NoRanges, troubleOf } from "./trouble.ts";
import { type Verified, createVerifier } from "./verifier.ts";
import { writeInTurn } from "./write-in-turn.ts";

export interface TransferPorts extends SourcePorts {
  /** The download's own folder. */
  readonly dir: string;
  readonly saved: SavedDownload;
  /** What the person should know while it goes on. */
  readonly notice: (message: string) => void;
}

/** Brings the files of one download to the disk, whole and with the right hashes. */
export interface Transfer {
  /**
   * Resolves once everything is there and verified. Rejects with the first error that it cannot get around by itself;
   * what was fetched is kept, and it can be called again.
   */
  run(signal: AbortSignal): Promise<Verified>;
  close(): Promise<void>;
}

/** One file, or a part of it; `part` is `null` where the server sends whole files only. */
interface Task {
  readonly file: number;
  readonly part: number | null;
}

const mostWrongCopies = 3;

/** Rejects with the file system's own error. */
export async function openTransfer(ports: TransferPorts): Promise<Transfer> {
  const { dir, saved, timing } = ports;
  const { files } = saved;
  const ledgerKey = `download:${saved.id}`;
  const bell = createBell();
  const handles = await openAll(files.map((_, index) => dataFile(dir, index)));
  const partFiles = handles.map(writeInTurn);
  const batches = createBatches();
  const sources = createSources(ports, ledgerKey);
  const taken = new Map<string, Task>();
  /** Nobody has said what the hash of these must be: only CRCs can tell whether they are what was received. */
  const countsCrc = files.map(({ sha256 }) => sha256 === null);
  const wrongCopies = new Map<string, number>();
  let verified: Verified | null = null;
  let broken: { readonly error: unknown } | null = null;
  const breakWith = (error: unknown): void => {
    broken = { error };
    bell.ring();
  };

  const verifier = createVerifier(
    {
      files: files.map(({ sizeBytes, partBytes, seals }, index) => ({
        path: dataFile(dir, index),
        sizeBytes,
        partBytes,
        comparesParts: countsCrc[index] === true,
        seals,
      })),
    },
    {
      onWrong: missAgain,
      onSeal: (file, part, seal) => void files[file]?.seals.splice(part, Infinity, seal),
      onEnd: (result) => {
        verified = result;
        bell.ring();
      },
      onError: breakWith,
    },
  );
  files.forEach((progress, file) =>
    progress.parts.forEach((part, index) => {
      // Nothing tells whether it reached the disk as it was received.
      if (part.receivedBytes > 0 && index >= progress.seals.length) part.isSuspicious = true;
      if (isWhole(progress, index)) announce(file, index, null);
    }),
  );

  /** Tells the verifier what is there of a part. */
  function announce(file: number, part: number, written: Written | null): void {
    const progress = files[file];
    const { receivedBytes, crc } = progress?.parts[part] ?? {};
    if (progress === undefined || receivedBytes === undefined || crc === undefined) return;
    verified = null;
    const endBytes = partStart(progress, part) + receivedBytes;
    // What is compared is to be what the disk gives back.
    const isLent = written !== null && countsCrc[file] !== true;
    const lent = isLent ? batches.lend(written.batch, written.lengthBytes) : null;
    verifier.written({ file, part, endBytes, crc }, lent);
  }

  function countWrong(file: number, part: number): void {
    const key = `${file}/${part}`;
    const copies = (wrongCopies.get(key) ?? 0) + 1;
    wrongCopies.set(key, copies);
    if (copies > mostWrongCopies) breakWith(unreliable(files[file]?.path ?? ""));
  }

  function missAgain(file: number, part: number): void {
    const progress = files[file]?.parts[part];
    if (progress !== undefined) dropPart(progress);
    verified = null;
    countWrong(file, part);
    bell.ring();
  }

  function fetchAgain(file: number, part: number): void {
    files[file]?.seals.splice(part);
    verifier.dropped(file, part);
    missAgain(file, part);
  }

  function dropFile(file: number): void {
    for (const part of files[file]?.parts ?? []) dropPart(part);
    files[file]?.seals.splice(0);
    verified = null;
    verifier.dropped(file, null);
  }

  function nextTask(): Task | null {
    const held = [...taken.values()];
    for (const [file, progress] of files.entries()) {
      const missing = progress.parts.findIndex(
        (_, part) => !isWhole(progress, part) && !taken.has(`${file}/${part}`),
      );
      if (missing === -1) continue;
      if (!progress.hasNoRanges) return { file, part: missing };
      // A part that is still being fetched would be written by both.
      if (!held.some((task) => task.file === file)) return { file, part: null };
    }
    return null;
  }

  async function perform(task: Task, signal: AbortSignal): Promise<void> {
    const [progress, handle] = [files[task.file], partFiles[task.file]];
    if (progress === undefined || handle === undefined) return;
    const source = await sources.of(task.file, signal);
    const request = {
      source,
      file: progress,
      ledgerKey,
      signal,
      batches,
      countsCrc: countsCrc[task.file] === true,
      onWritten: (part: number, written: Written | null) => announce(task.file, part, written),
    };
    const part = task.part === null ? undefined : progress.parts[task.part];
    const doneBefore = part?.receivedBytes ?? 0;
    try {
      if (task.part === null) {
        dropFile(task.file);
        await fetchStream(ports, handle, request);
      } else await fetchPart(ports, handle, { ...request, index: task.part });
      sources.proved(task.file);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AddressExpired) return sources.renew(task.file, source);
      if (error instanceof DamagedOnTheWay) return countWrong(task.file, task.part ?? 0);
      if (error instanceof NoRanges) return goWithoutRanges(task.file);
      // A connection that brought something before it broke off is simply opened again.
      const hasMoved = (part?.receivedBytes ?? 0) > doneBefore;
      if (!hasMoved || troubleOf(error).goesOn !== "later") throw error;
      await sleep(timing.firstRetryMs / 4, undefined, { signal });
    }
  }

  function goWithoutRanges(file: number): void {
    const progress = files[file];
    if (progress === undefined) return;
    progress.hasNoRanges = true;
    ports.notice(
      "This server sends files in one piece only: a download that is paused or breaks off begins again.",
    );
  }

  const isVerified = (): boolean => verified !== null;

  async function connect(signal: AbortSignal): Promise<void> {
    while (!isVerified()) {
      signal.throwIfAborted();
      if (broken !== null) throw broken.error;
      const task = nextTask();
      if (task === null) {
        await bell.next();
        continue;
      }
      const key = `${task.file}/${task.part ?? "all"}`;
      taken.set(key, task);
      try {
        await perform(task, signal);
      } finally {
        taken.delete(key);
        bell.ring();
      }
    }
  }

  /** All connections; the first error ends them all. */
  async function fetchAll(signal: AbortSignal): Promise<Verified> {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    both.addEventListener("abort", bell.ring, { once: true });
    const errors: unknown[] = [];
    const guarded = async (): Promise<void> => {
      try {
        await connect(both);
      } catch (error) {
        errors.push(error);
        stop.abort(error);
      }
    };
    await runLanes({
      lane: guarded,
      receivedBytes: () => receivedBytes(files),
      lookEveryMs: timing.lookEveryMs,
    });
    if (verified === null) throw errors[0];
    return verified;
  }

  const repair = createRepair({
    ports,
    handles,
    sources,
    ledgerKey,
    batches,
    fetchAgain,
    dropFile,
  });

  return {
    async run(signal) {
      broken = null;
      wrongCopies.clear();
      for (;;) {
        const { sha256s, sha256 } = await fetchAll(signal);
        const wrong = files.findIndex(
          (file, index) => file.sha256 !== null && file.sha256 !== sha256s[index],
        );
        if (wrong === -1) return { sha256s, sha256 };
        ports.notice(repairNotice);
        await repair.dropWrong(wrong, signal);
      }
    },
    async close() {
      await verifier.close();
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

const repairNotice =
  "What arrived does not have the SHA-256 that the hub names. Pieces are fetched again to find the wrong one; the good ones are kept.";

async function openAll(paths: readonly string[]): Promise<readonly FileHandle[]> {
  return Promise.all(paths.map((path) => open(path, constants.O_RDWR | constants.O_CREAT, 0o644)));
}

function unreliable(path: string): FailureError {
  return new FailureError(
    "disk-error",
    `A piece of ${path} was wrong every time it was fetched (${mostWrongCopies + 1} times): the connection or the disk that holds the models damages what goes through it. The other pieces are kept; check the disk and press Resume.`,
  );
}

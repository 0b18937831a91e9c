import * as v from "valibot";
import type { Draft } from "../shared/state.ts";
import {
  readJsonFile,
  removeCopies,
  removeUnfinished,
  writeFileAtomically,
} from "./atomic-file.ts";
import { diskFailure } from "./disk-failure.ts";
import { createSerial } from "./serial.ts";

const draftsFileSchema = v.record(v.string(), v.string());

/** Text that was typed but not sent. Its methods reject with FailureError "archive-full" or "disk-error". */
export interface Drafts {
  list(): readonly Draft[];
  /** Resolves once it is on disk; an empty text takes the draft away. */
  save(draft: Draft): Promise<void>;
  /**
   * Takes the drafts off the disk, with every copy of the file that an accident left: they may be in there too. After a
   * failure the next call takes those of the one before as well.
   */
  forget(keys: readonly string[]): Promise<void>;
  /** Resolves once everything asked for so far is on disk or was refused. */
  settled(): Promise<void>;
}

/**
 * Opens `drafts.json`, one small file so that a crash does not lose a draft. What cannot be understood is set aside.
 * Rejects with FailureError "disk-error" when the file cannot be read.
 */
export async function openDrafts(file: string): Promise<Drafts> {
  const drafts = new Map(Object.entries(await readDrafts(file)));
  const serial = createSerial();
  /** Forgotten drafts are still in the file. */
  let isOwed = false;

  const write = async (): Promise<void> => {
    await writeFileAtomically(file, JSON.stringify(Object.fromEntries(drafts)));
    isOwed = false;
  };

  return {
    list: () => [...drafts].map(([key, text]) => ({ key, text })),
    save: ({ key, text }) => {
      if (text === "") drafts.delete(key);
      else drafts.set(key, text);
      return serial.run(write).catch((error: unknown) => {
        throw saveFailure(error);
      });
    },
    forget: (keys) => {
      const had = keys.filter((key) => drafts.delete(key));
      return serial
        .run(async () => {
          isOwed ||= had.length > 0;
          if (isOwed) await write();
          await removeCopies(file);
        })
        .catch((error: unknown) => {
          throw forgetFailure(error);
        });
    },
    settled: () => serial.run(async () => {}),
  };
}

async function readDrafts(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    await removeUnfinished(file);
    const saved = await readJsonFile(file, (value) => {
      const parsed = v.safeParse(draftsFileSchema, value);
      // To valibot an array is a record too.
      return parsed.success && !Array.isArray(value) ? parsed.output : undefined;
    });
    return saved ?? {};
  } catch (error) {
    throw diskFailure(error, {
      holds: "the drafts",
      consequence: "They could not be read; nothing in them was changed.",
      remedy: "start Freehold again",
    });
  }
}

function saveFailure(error: unknown): Error {
  return diskFailure(error, {
    holds: "the drafts",
    consequence: "What you are writing is not saved yet; it stays in the window.",
    remedy: "go on writing",
  });
}

function forgetFailure(error: unknown): Error {
  return diskFailure(error, {
    holds: "the drafts",
    consequence: "What was written there and not sent may still be in drafts.json or a copy of it.",
    remedy: "try again",
  });
}

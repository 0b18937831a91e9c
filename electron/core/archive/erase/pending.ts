import { rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import * as v from "valibot";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "../../atomic-file.ts";
import { createSerial } from "../../serial.ts";
import { syncDirectory } from "../journal/segment-files.ts";
import type { EraseTarget } from "./target.ts";

const ids = v.array(v.string());
const fileSchema = v.strictObject({
  pending: v.array(
    v.strictObject({
      target: v.variant("kind", [
        v.strictObject({ kind: v.literal("conversations"), conversationIds: ids }),
        v.strictObject({
          kind: v.literal("messages"),
          conversationId: v.string(),
          messageIds: ids,
        }),
        v.strictObject({ kind: v.literal("everything") }),
      ]),
      afterSeq: v.number(),
      isRecorded: v.boolean(),
      setAside: v.nullable(ids),
      draftKeys: ids,
    }),
  ),
});

/** An erasure that may not be finished everywhere: what it is to take, by ids, and where it is still to look. No content. */
export interface PendingErasure {
  readonly target: EraseTarget;
  /** The archive's last record when it was asked for. */
  readonly afterSeq: number;
  /** The archive knows of it and finishes its own part: only the other places are left. */
  readonly isRecorded: boolean;
  /** Names of archives set aside that are still to be gone through; `null`: all there are. */
  readonly setAside: readonly string[] | null;
  readonly draftKeys: readonly string[];
}

/** Erasures that are not finished, in a small file, so that the next start finds them however this run ends. */
export interface PendingErasures {
  list(): readonly PendingErasure[];
  /** Resolves once it is on disk, synced. Rejects with the file system's own error; then it is not in the list. */
  add(erasure: PendingErasure): Promise<void>;
  /** Puts what is left of one in its place, `null` when it is done. The list follows even when the file cannot. */
  change(erasure: PendingErasure, left: PendingErasure | null): Promise<void>;
}

/** What cannot be understood is moved beside the file, told to `onDamaged`, and counts as none. */
export async function openPending(
  file: string,
  onDamaged: (error: unknown) => void,
): Promise<PendingErasures> {
  let list: readonly PendingErasure[] = await read(file, onDamaged);
  const serial = createSerial();

  const write = async (): Promise<void> => {
    if (list.length === 0) await rm(file, { force: true });
    else await writeFileAtomically(file, JSON.stringify({ pending: list }));
    await syncDirectory(dirname(file));
  };

  return {
    list: () => list,
    add: (erasure) =>
      serial.run(async () => {
        list = [...list, erasure];
        try {
          await write();
        } catch (error) {
          list = list.filter((other) => other !== erasure);
          throw error;
        }
      }),
    change: (erasure, left) =>
      serial.run(async () => {
        list = list.flatMap((other) => (other === erasure ? (left ?? []) : other));
        await write();
      }),
  };
}

async function read(
  file: string,
  onDamaged: (error: unknown) => void,
): Promise<readonly PendingErasure[]> {
  try {
    await removeUnfinished(file);
    if (!(await isThere(file))) return [];
    const saved = await readJsonFile(file, (value) => {
      const parsed = v.safeParse(fileSchema, value);
      return parsed.success ? parsed.output.pending : undefined;
    });
    if (saved === undefined) onDamaged(new Error(`${file} was damaged and is set aside.`));
    return saved ?? [];
  } catch (error) {
    onDamaged(error);
    return [];
  }
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

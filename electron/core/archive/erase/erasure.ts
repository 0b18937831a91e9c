import { diskFailure } from "../../disk-failure.ts";
import { createSerial } from "../../serial.ts";
import type { Archive } from "../archive.ts";
import type { AgeLimit, SetAside } from "../backup/set-aside.ts";
import { eraseRefusal } from "../journal/disk.ts";
import { type FinishPorts, asideFailure, finishErasure } from "./finish-erasure.ts";
import type { PendingErasure } from "./pending.ts";
import { type EraseTarget, withAllBelow } from "./target.ts";

/** A turn, as far as erasing must know it. */
export interface ErasableTurn {
  readonly conversationId: string;
  readonly promptId: string;
  readonly outputId: string;
}

export interface ErasurePorts extends FinishPorts {
  readonly setAside: Pick<SetAside, "erase" | "holdsOlder" | "eraseOlder">;
  /** Lets go of turns; their answers are not kept. */
  readonly discardTurns: (isErased: (turn: ErasableTurn) => boolean) => void;
  /** Copies that the program keeps must go too, by its end at the latest. */
  readonly noteErasure: () => Promise<void>;
}

/** Erases wherever the profile holds something: turns, archive, archives set aside, drafts. */
export interface Erasure {
  /** Resolves with how many records lost their content. Rejects with a FailureError that says how far it came. */
  erase(target: EraseTarget): Promise<number>;
  /** The same for conversations that are old, but not in archives set aside: there they may be pinned, and have gone on. */
  eraseOld(conversationIds: readonly string[]): Promise<number>;
  /**
   * From the moment one is asked for; of everything, until it is on record. A copy that was made ready to be restored
   * meanwhile would take the archive's place at the next start, and what is left to erase would be looked for in it.
   */
  isUnderWay(): boolean;
  /** Whether an archive set aside holds conversations that are older by its own ages and pins. */
  holdsOlderAside(limit: AgeLimit): Promise<boolean>;
  /** Erases those in archives set aside. Rejects with a FailureError that names the ones where it failed. */
  eraseOlderAside(limit: AgeLimit): Promise<void>;
}

const editPrefix = "edit-";

export function createErasure(ports: ErasurePorts): Erasure {
  const { archive, pending, discardTurns } = ports;
  const serial = createSerial();
  let underWay = 0;

  async function erase(target: EraseTarget, setAside: PendingErasure["setAside"]): Promise<number> {
    await ports.noteErasure();
    // The next start puts such a copy in the archive's place before it looks for what was being erased there.
    await ports.cancelRestore().catch((error: unknown) => {
      throw copyRefusal(error);
    });
    await finishEarlier();
    // Which drafts belong to it can only be told while it is still there.
    const asked: PendingErasure = {
      target,
      afterSeq: archive.state().lastSeq,
      isRecorded: false,
      setAside,
      draftKeys: await draftsOf(ports, target),
    };
    const below = await messagesOf(archive, target);
    await pending.add(asked).catch((error: unknown) => {
      throw eraseRefusal(error);
    });
    discardTurns((turn) => isHit(turn, target, below));
    const { records, isRecorded, failure } = await finishErasure(ports, asked);
    // The person hears that nothing was erased: then the next start must not do it.
    if (!isRecorded) await pending.change(asked, null).catch(ports.report);
    if (failure !== null) throw failure;
    return records;
  }

  /** What an earlier one left in the archives set aside. Its drafts are out of the list; a new one may go by the same name. */
  async function finishEarlier(): Promise<void> {
    for (const earlier of pending.list()) {
      if (earlier.setAside === null) continue;
      const { failure } = await finishErasure(ports, { ...earlier, draftKeys: [] }, earlier);
      if (failure !== null) ports.report(failure);
    }
  }

  async function eraseOlderAside(limit: AgeLimit): Promise<void> {
    const notErased = await ports.setAside.eraseOlder(limit, ports.noteErasure);
    if (notErased.length > 0) throw asideFailure(notErased, "What is older than your rule keeps");
  }

  async function run<T>(task: () => Promise<T>): Promise<T> {
    underWay += 1;
    try {
      return await serial.run(task);
    } finally {
      underWay -= 1;
    }
  }

  return {
    erase: (target) => run(() => erase(target, null)),
    eraseOld: (conversationIds) => run(() => erase({ kind: "conversations", conversationIds }, [])),
    isUnderWay: () =>
      underWay > 0 ||
      pending.list().some(({ target, isRecorded }) => target.kind === "everything" && !isRecorded),
    holdsOlderAside: (limit) => serial.run(() => ports.setAside.holdsOlder(limit)),
    eraseOlderAside: (limit) => run(() => eraseOlderAside(limit)),
  };
}

/** Why nothing was erased while a copy waits to be restored, for a person. */
function copyRefusal(error: unknown): Error {
  return diskFailure(error, {
    holds: "the copy that waits to be restored",
    consequence: "Nothing was erased: that copy could not be removed, and may hold it too.",
    remedy: "try again",
  });
}

async function messagesOf(archive: Archive, target: EraseTarget): Promise<ReadonlySet<string>> {
  if (target.kind !== "messages") return new Set();
  const log = await archive.conversation(target.conversationId);
  return log === null ? new Set() : withAllBelow(log, target.messageIds);
}

function isHit(turn: ErasableTurn, target: EraseTarget, below: ReadonlySet<string>): boolean {
  switch (target.kind) {
    case "conversations":
      return target.conversationIds.includes(turn.conversationId);
    case "messages":
      return below.has(turn.promptId) || below.has(turn.outputId);
    case "everything":
      return true;
  }
}

async function draftsOf(
  { archive, drafts }: Pick<ErasurePorts, "archive" | "drafts">,
  target: EraseTarget,
): Promise<readonly string[]> {
  const keys = drafts.list().map(({ key }) => key);
  if (target.kind === "everything") return keys;
  const editing = new Set(keys.filter((key) => key.startsWith(editPrefix)));
  if (target.kind === "messages")
    return [...(await messagesOf(archive, target))].map((id) => editPrefix + id);
  const wholes = new Set(target.conversationIds);
  // Also of those without one yet: it may be on its way.
  const found = [...wholes];
  // Looking into thousands of conversations is worth it only when something is being edited at all.
  for (const id of editing.size === 0 ? [] : wholes) {
    const log = await archive.conversation(id);
    for (const messageId of log?.messages.keys() ?? [])
      if (editing.has(editPrefix + messageId)) found.push(editPrefix + messageId);
  }
  return found;
}

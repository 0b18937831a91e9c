import type { Drafts } from "../../drafts.ts";
import type { Archive } from "../archive.ts";
import { type EraseTarget, withAllBelow } from "./target.ts";

/** A turn, as far as erasing must know it. */
export interface ErasableTurn {
  readonly conversationId: string;
  readonly promptId: string;
  readonly outputId: string;
}

export interface ErasurePorts {
  readonly archive: Archive;
  readonly drafts: Drafts;
  /** Lets go of turns; their answers are not kept. */
  readonly discardTurns: (isErased: (turn: ErasableTurn) => boolean) => void;
  /** Copies that the program keeps must go too, by its end at the latest. */
  readonly noteErasure: () => Promise<void>;
  /** Erases the same from archives that a restoring set aside in the profile. */
  readonly eraseAside: (target: EraseTarget) => Promise<void>;
}

/** Erases wherever the profile holds something: turns, archive, archives set aside, drafts. */
export interface Erasure {
  /** Resolves with how many records lost their content. Rejects with a FailureError that says how far it came. */
  erase(target: EraseTarget): Promise<number>;
}

const editPrefix = "edit-";

export function createErasure(ports: ErasurePorts): Erasure {
  const { archive, drafts, discardTurns } = ports;
  return {
    async erase(target) {
      await ports.noteErasure();
      // Which drafts belong to it can only be told while it is still there.
      const keys = await draftsOf(ports, target);
      const below = await messagesOf(archive, target);
      discardTurns((turn) => isHit(turn, target, below));
      const records = await archive.erase(target);
      const isWhole =
        target.kind === "messages" && (await archive.conversation(target.conversationId)) === null;
      // Each is tried, whatever comes of the other.
      const parts = await Promise.allSettled([
        ports.eraseAside(target),
        drafts.forget(isWhole ? [...keys, target.conversationId] : keys),
      ]);
      for (const part of parts) if (part.status === "rejected") throw part.reason;
      return records;
    },
  };
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
  { archive, drafts }: ErasurePorts,
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

import type { ConversationCache } from "../conversation-cache.ts";
import { type OpenDiskFile, eraseFailure, eraseRefusal } from "../journal/disk.ts";
import { removeIndex } from "../journal/index-file.ts";
import type { JournalIndex } from "../journal/journal-index.ts";
import type { JournalReader } from "../journal/journal-reader.ts";
import type { JournalWriter } from "../journal/journal-writer.ts";
import { segmentsAway } from "./away.ts";
import { coveredIn } from "./covered.ts";
import type { MarkedMessages } from "./marks.ts";
import { type ErasePlan, planConversations, planEverything, planMessages } from "./plan.ts";
import { removeTornLines, rewriteSegment } from "./rewrite.ts";
import { type EraseTarget, holdsBeginning, withAllBelow } from "./target.ts";
import type { UnfinishedNote } from "./unfinished-note.ts";

export interface EraserPorts {
  readonly dir: string;
  readonly indexFile: string;
  readonly index: JournalIndex;
  readonly writer: JournalWriter;
  readonly reader: JournalReader;
  readonly conversations: ConversationCache;
  readonly note: UnfinishedNote;
  readonly openFile: OpenDiskFile;
  /** The index changed in a way that is to be saved. */
  readonly saveIndex: () => Promise<void>;
}

/**
 * Takes content off the disk. First `erased` records that name what goes, then the content, each segment rewritten once
 * however much goes: whenever the app is killed, the next opening finds the records, and the note of an unfinished
 * erasure, and carries on. What fails in one segment keeps nothing in the others. From the first moment on nothing more
 * of it is taken or given out. The archive lets one erasure run at a time.
 */
export class Eraser {
  readonly #ports: EraserPorts;
  /** Segments that hold something of what is on record as erased. */
  readonly #pending = new Set<number>();
  #away: readonly string[] = [];

  constructor(ports: EraserPorts) {
    this.#ports = ports;
  }

  /** Resolves with how many records lost their body. Rejects with a FailureError that says how far it came. */
  async erase(wanted: EraseTarget): Promise<number> {
    const { messages } = this.#ports.index.marks;
    // Of an earlier erasure in the same conversation, whose content is not off the disk yet.
    const marked = wanted.kind === "messages" ? messages.get(wanted.conversationId) : undefined;
    const target = await this.#narrowed(wanted);
    const unmark = await this.#mark(target, marked);
    let plan: ErasePlan;
    try {
      plan = await this.#record(target);
    } catch (error) {
      unmark();
      throw eraseRefusal(error);
    } finally {
      this.#ports.index.marks.refusesAll = false;
    }
    if (plan.records.length > 0) await this.#removeContent(plan.segments);
    return plan.count;
  }

  /** Something that is on record as erased may still be on the disk. */
  get isUnfinished(): boolean {
    return this.#ports.note.isThere || this.#ports.index.hasUnfinishedErasure;
  }

  /** Names of the segments that the unfinished erasure waits for; without them it is as good as finished. */
  get away(): readonly string[] {
    return this.#away;
  }

  /** Carries on with what was being erased when the app ended, or when the disk refused. */
  async finish(): Promise<void> {
    const { index } = this.#ports;
    if (!this.isUnfinished) return;
    const { conversations, messages, everythingBefore } = index.marks;
    const ids = [...conversations, ...messages.keys()].filter((id) => index.mayHold(id));
    const segments = new Set<number>();
    for (const id of ids) {
      for (const segment of await this.#segmentsWith(id)) segments.add(segment);
      if (index.astray.has(id)) for (const segment of index.damagedSegments) segments.add(segment);
    }
    for (const [seq, segment] of index.names) if (seq < everythingBefore) segments.add(segment);
    await this.#removeContent(segments);
  }

  /** Segments with something of a conversation that is to go. */
  async #segmentsWith(id: string): Promise<Iterable<number>> {
    const { dir, index } = this.#ports;
    try {
      return (await coveredIn(dir, index, id)).segments;
    } catch {
      // Where it cannot all be read, each of its segments may hold some.
      return index.ranges.of(id).map(({ segment }) => segment);
    }
  }

  /** Messages with all that follows them; the conversation as a whole when nothing would be left of it. */
  async #narrowed(target: EraseTarget): Promise<EraseTarget> {
    if (target.kind !== "messages") return target;
    const { conversationId } = target;
    const log = await this.#ports.conversations.get(conversationId);
    const messageIds = log === null ? new Set<string>() : withAllBelow(log, target.messageIds);
    if (log === null || messageIds.size === 0)
      return { kind: "conversations", conversationIds: [] };
    if ([...log.messages.keys()].every((id) => messageIds.has(id)))
      return { kind: "conversations", conversationIds: [conversationId] };
    const { marks } = this.#ports.index;
    const { importedAt } = log;
    const titles = holdsBeginning(log, messageIds);
    marks.markMessages(conversationId, messageIds, { titles, importedAt });
    return { kind: "messages", conversationId, messageIds: [...messageIds] };
  }

  /** Marks what is to go; then what was accepted before is in the index. Returns what takes the marks back. */
  async #mark(target: EraseTarget, marked: MarkedMessages | undefined): Promise<() => void> {
    const { index, conversations, writer } = this.#ports;
    const settleWrites = (): Promise<void> => writer.exclusive(() => Promise.resolve());
    const { marks } = index;
    if (target.kind === "messages") {
      conversations.forget(target.conversationId);
      await settleWrites();
      return () => {
        if (marked === undefined) marks.messages.delete(target.conversationId);
        else marks.messages.set(target.conversationId, marked);
        conversations.forget(target.conversationId);
      };
    }
    if (target.kind === "everything") {
      marks.refusesAll = true;
      await settleWrites();
    }
    const ids =
      target.kind === "everything"
        ? [...new Set(index.erasableIds())]
        : target.conversationIds.filter((id) => index.ranges.has(id));
    const fresh = ids.filter((id) => !marks.conversations.has(id));
    for (const id of fresh) {
      marks.conversations.add(id);
      conversations.forget(id);
    }
    await settleWrites();
    return () => {
      for (const id of fresh) marks.conversations.delete(id);
    };
  }

  /** Puts the erasure on record. When that fails, everything is as it was. */
  async #record(target: EraseTarget): Promise<ErasePlan> {
    const { writer, note, index } = this.#ports;
    const plan = await this.#plan(target);
    if (plan.records.length > 0) {
      const takeBack = await note.begin(index.through.seq);
      try {
        await writer.append(plan.records);
      } catch (error) {
        // One that stays makes the next opening look for what it does not find.
        await takeBack().catch(() => undefined);
        throw error;
      }
    }
    plan.onRecorded?.();
    return plan;
  }

  async #plan(target: EraseTarget): Promise<ErasePlan> {
    const { dir, index } = this.#ports;
    switch (target.kind) {
      case "conversations":
        return await planConversations(dir, index, target.conversationIds);
      case "messages":
        return await planMessages(dir, index, target.conversationId);
      case "everything":
        return await planEverything(dir, index);
    }
  }

  async #removeContent(segments: Iterable<number>): Promise<void> {
    const { dir, indexFile, index, note, saveIndex } = this.#ports;
    for (const segment of segments) this.#pending.add(segment);
    // Lines that cannot be read, or that stand out of order, may hold some of it too.
    const damaged = note.isThere ? index.damagedSegments : new Set<number>();
    const concerned = index.segments
      .map(({ number }) => number)
      .filter((number) => this.#pending.has(number) || damaged.has(number));
    const failures: unknown[] = [];
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      await work().catch((error: unknown) => failures.push(error));
    };
    const { everythingBefore } = index.marks;
    if (everythingBefore > note.after) index.marks.takesUnreadableBefore = everythingBefore;
    if (concerned.length > 0) await attempt(() => removeIndex(indexFile));
    for (const number of concerned)
      await attempt(async () => {
        await this.#rewrite(number);
        this.#pending.delete(number);
      });
    if (note.isThere) await attempt(() => removeTornLines(dir, index.marks));
    index.marks.takesUnreadableBefore = 0;
    if (failures.length === 0) this.#forgetErased();
    // Whatever failed: without an index the next start would have to read what the disk may not give out.
    if (concerned.length > 0) await saveIndex();
    if (failures.length === 0) await attempt(() => this.#end());
    if (failures.length > 0) throw eraseFailure(failures[0]);
  }

  /** All that is within reach is off the disk. */
  async #end(): Promise<void> {
    const { dir, index, note } = this.#ports;
    this.#away = note.isThere ? await segmentsAway(dir, index.takenNumbers) : [];
    if (this.#away.length === 0) await note.end();
  }

  #forgetErased(): void {
    const { index } = this.#ports;
    for (const id of index.erasableIds()) if (index.marks.conversations.has(id)) index.forget(id);
    index.marks.settleMessages();
    for (const seq of index.names.keys())
      if (seq < index.marks.everythingBefore) index.names.delete(seq);
  }

  /** Appends go on meanwhile, except when it is the segment they go to. */
  async #rewrite(number: number): Promise<void> {
    const { dir, index, reader, writer, openFile } = this.#ports;
    const replace = async (): Promise<void> => {
      const { sizeBytes } = index.segment(number);
      const original = { number, sizeBytes, afterSeq: index.seqBefore(number) };
      const rewrite = await rewriteSegment(dir, original, index.marks, openFile);
      if (rewrite === null) return;
      await rewrite.commit(() => {
        index.moveSegment(number, rewrite.sizeBytes, rewrite.moved);
        reader.forgetPlaces();
        reader.noteEnd();
      });
    };
    await (number === index.segments.at(-1)?.number ? writer.exclusive(replace) : replace());
  }
}

import type { ArchivePage } from "../../../electron/shared/calls/archive.ts";
import type { CallInput } from "../../../electron/shared/contract.ts";
import type {
  ArchiveRecord,
  NewRecord,
  OutputBody,
  PromptBody,
} from "../../../electron/shared/records.ts";
import { type Result, succeed } from "../../../electron/shared/result.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

/** An archive in memory that answers `archive.read` by the contract's rules. */
export interface FakeArchive {
  readonly records: readonly ArchiveRecord[];
  readonly append: (...records: readonly NewRecord[]) => void;
  /** Erases the bodies of a conversation and appends the `erased` record, as the eraser does. */
  readonly erase: (conversationId: string) => void;
  readonly read: (input: CallInput<"archive.read">) => Promise<Result<ArchivePage>>;
}

export function createFakeArchive(name = "a"): FakeArchive {
  let records: ArchiveRecord[] = [];
  const hashOf = (seq: number): string => `${name}${seq}`.padStart(64, "0");
  const append = (...added: readonly NewRecord[]): void => {
    for (const { kind, body, at: past } of added) {
      const seq = records.length + 1;
      const at = past ?? new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString();
      // The kind and its body come as one pair, which the compiler cannot see through the spread.
      records.push({
        v: 1,
        seq,
        at,
        id: `r${seq}`,
        kind,
        prev: hashOf(seq - 1),
        hash: hashOf(seq),
        body,
      } as ArchiveRecord);
    }
  };
  return {
    get records() {
      return records;
    },
    append,
    erase: (conversationId) => {
      const isOurs = (record: ArchiveRecord): boolean =>
        "conversationId" in record.body && record.body.conversationId === conversationId;
      records = records.map((record) =>
        isOurs(record) ? { ...record, body: { erased: true, sha256: hashOf(record.seq) } } : record,
      );
      append({ kind: "erased", body: { conversationId, records: 1 } });
    },
    read: async ({ afterSeq, afterHash, limit }) => {
      const isOurs = afterSeq === 0 || records[afterSeq - 1]?.hash === afterHash;
      if (!isOurs) return succeed({ reset: true, records: [], lastSeq: records.length });
      return succeed({
        reset: false,
        records: records.slice(afterSeq, afterSeq + limit),
        lastSeq: records.length,
      });
    },
  };
}

export function created(conversationId: string): NewRecord {
  return {
    kind: "conversation",
    body: { conversationId, change: { type: "created", settings: defaultConversationSettings } },
  };
}

export function prompt(
  conversationId: string,
  messageId: string,
  parentId: string | null,
  text = `prompt ${messageId}`,
): NewRecord {
  const body: PromptBody = {
    conversationId,
    messageId,
    parentId,
    text,
    attachments: [],
    replyId: `${messageId}-reply`,
  };
  return { kind: "prompt", body };
}

export function output(
  conversationId: string,
  messageId: string,
  parentId: string,
  text = `answer ${messageId}`,
  made: Pick<OutputBody, "provenance" | "imported"> = { provenance: null },
): NewRecord {
  return {
    kind: "output",
    body: {
      conversationId,
      messageId,
      parentId,
      status: "complete",
      text,
      reasoning: "",
      failure: null,
      ...made,
    },
  };
}

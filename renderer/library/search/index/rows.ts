/** Who made an answer; prompts have none. */
export interface Origin {
  /** As the window names it; `null` when it is not known. */
  readonly model: string | null;
  readonly zone: "device" | "own" | "third-party" | "elsewhere";
  /** Of the endpoint that was asked; `null` on this device. */
  readonly endpointId: string | null;
  readonly endpointName: string | null;
}

/** What is known of the messages of one part of the index, a column each; a message is its place in them. */
export interface DocumentColumns {
  readonly count: number;
  /** Ascending; the archive record each one came from. */
  readonly seqs: ArrayLike<number>;
  /** Seconds since 1970. */
  readonly seconds: ArrayLike<number>;
  /** In tokens; 65,535 stands for more. */
  readonly lengths: ArrayLike<number>;
  /** The bits of `documentFlags`. */
  readonly flags: ArrayLike<number>;
  /** Place in `conversations`. */
  readonly conversationOf: ArrayLike<number>;
  readonly conversations: readonly string[];
  /** Place in `origins`. */
  readonly originOf: ArrayLike<number>;
  readonly origins: readonly (Origin | null)[];
}

export const documentFlags = { answer: 1, code: 2, attachment: 4 } as const;

/** A part of the index that never changes: the messages of one range of seqs. Keyed by `fromSeq`. */
export interface SegmentRow {
  readonly fromSeq: number;
  /** The last seq it answers for, whether or not a message has it. */
  readonly toSeq: number;
  readonly tokens: number;
  readonly documents: DocumentColumns;
  /** The first term of each block, ascending: where to look for a term. */
  readonly blockTerms: readonly string[];
}

/** Some neighbouring terms of a segment and where they occur; `block-format.ts` has the bytes. */
export interface BlockRow {
  readonly fromSeq: number;
  /** Place in `blockTerms`. */
  readonly block: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Changes whenever something is erased, so that what was read before it is not written after it. */
export interface SearchEpochRow {
  readonly key: "epoch";
  readonly value: string;
}

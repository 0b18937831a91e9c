import { type IndexedMessage, originKey } from "./describe.ts";
import { GrowingNumbers } from "./growing-numbers.ts";
import type { DocumentColumns, Origin } from "./rows.ts";
import { type TokenSink, tokenise } from "../words/tokenise.ts";

/** Stands between two texts of a message, so that no phrase reaches across. */
export const gap = 0;
/** Added to the id of a term that stands at the same place as the token before. */
export const samePlace = 2 ** 31;

/** The id of a token's term, wherever it stands. */
export function termIdOf(token: number): number {
  return token & (samePlace - 1);
}
const longestLength = 0xffff;

/**
 * A part of the index in the making: the messages taken in so far, as one stream of tokens. It can be searched as it
 * is, by reading the whole stream, and sealed into a segment.
 */
export interface PartBuilder {
  readonly fromSeq: number;
  readonly documents: DocumentColumns;
  /** Ids of terms, some with `samePlace`, message after message; `gap` is no term. */
  readonly tokens: Uint32Array;
  /** Where each message's tokens begin. */
  readonly starts: Uint32Array;
  /** Ids by term, from 1. */
  readonly termIds: ReadonlyMap<string, number>;
  /** Takes in a message whose seq is above all before. */
  readonly add: (message: IndexedMessage) => void;
}

export function createPartBuilder(fromSeq: number): PartBuilder {
  const tokens = new GrowingNumbers();
  const starts = new GrowingNumbers();
  const termIds = new Map<string, number>();
  const documents = createColumns();
  const addToken: TokenSink = (term, _start, _end, kind) => {
    let id = termIds.get(term);
    if (id === undefined) {
      id = termIds.size + 1;
      termIds.set(term, id);
    }
    tokens.push(kind === "part" ? id + samePlace : id);
  };
  return {
    fromSeq,
    documents: documents.columns,
    get tokens() {
      return tokens.values;
    },
    get starts() {
      return starts.values;
    },
    termIds,
    add: (message) => {
      starts.push(tokens.length);
      const start = tokens.length;
      for (const [index, text] of message.texts.entries()) {
        if (index > 0) tokens.push(gap);
        tokenise(text, addToken);
      }
      documents.add(message, tokens.length - start);
    },
  };
}

function createColumns(): {
  readonly columns: DocumentColumns;
  readonly add: (message: IndexedMessage, length: number) => void;
} {
  const [seqs, seconds, lengths] = [[], [], []] as [number[], number[], number[]];
  const [flags, conversationOf, originOf] = [[], [], []] as [number[], number[], number[]];
  const conversations = createNumbering<string>((id) => id);
  const origins = createNumbering<Origin | null>(originKey);
  return {
    columns: {
      get count() {
        return seqs.length;
      },
      seqs,
      seconds,
      lengths,
      flags,
      conversationOf,
      conversations: conversations.values,
      originOf,
      origins: origins.values,
    },
    add: (message, length) => {
      seqs.push(message.seq);
      seconds.push(message.seconds);
      lengths.push(Math.min(length, longestLength));
      flags.push(message.flags);
      conversationOf.push(conversations.numberOf(message.conversationId));
      originOf.push(origins.numberOf(message.origin));
    },
  };
}

/** Numbers values in the order in which they are first seen. */
function createNumbering<Value>(keyOf: (value: Value) => string): {
  readonly values: readonly Value[];
  readonly numberOf: (value: Value) => number;
} {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf: (value) => {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.push(value) - 1);
      return values.length - 1;
    },
  };
}

import { expect, test } from "vitest";
import type { BlockView } from "../../../../renderer/library/search/index/blocks.ts";
import { readTerms } from "../../../../renderer/library/search/index/block-format.ts";
import { matchInSegment } from "../../../../renderer/library/search/find/match.ts";
import { matchInTail } from "../../../../renderer/library/search/find/match-tail.ts";
import {
  type PartBuilder,
  createPartBuilder,
} from "../../../../renderer/library/search/index/part-builder.ts";
import { parseQuery } from "../../../../renderer/library/search/find/query.ts";
import { type SealedSegment, sealPart } from "../../../../renderer/library/search/index/seal.ts";
import { createRandom } from "../../../bench/support/random.ts";

function buildPart(texts: readonly string[]): PartBuilder {
  const part = createPartBuilder(1);
  for (const [index, text] of texts.entries())
    part.add({
      seq: index * 2 + 1,
      seconds: index,
      conversationId: `c${index % 3}`,
      flags: 0,
      origin: null,
      texts: [text],
    });
  return part;
}

function seal(part: PartBuilder, toSeq: number): SealedSegment {
  const steps = sealPart(part, toSeq);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function viewOf({ postings, positions }: SealedSegment): BlockView {
  return {
    get: (kind, _segment, block) => {
      const bytes = (kind === "postings" ? postings : positions)[block]?.bytes ?? new Uint8Array();
      return { bytes, terms: kind === "postings" ? readTerms(bytes) : [] };
    },
  };
}

/** Texts over a few hundred words of which some are far more common, so that blocks end for either reason. */
function makeTexts(count: number): readonly string[] {
  const random = createRandom(7);
  const word = (): string => `w${Math.floor(400 ** random.next())}`;
  return Array.from({ length: count }, () =>
    Array.from({ length: random.between(0, 60) }, word).join(" "),
  );
}

test("a sealed segment finds exactly what reading every text finds", () => {
  const texts = makeTexts(3_000);
  const part = buildPart(texts);
  const sealed = seal(part, 6_000);
  expect(sealed.postings.length).toBeGreaterThan(4);
  const view = viewOf(sealed);
  const queries = ["w1 ", "w399 ", "w2", "w39", '"w1 w2" ', '"w1 w1 w2" ', '"w3 w1', "w999 "];
  for (const query of queries) {
    const [clause] = parseQuery(query).clauses;
    if (clause === undefined) throw new Error(`${query} asks for nothing`);
    const packed = matchInSegment(sealed.segment, clause, view);
    const expected = texts.flatMap((text, index) => {
      const words = text.split(" ");
      const isThere = words.some((_, start) =>
        clause.parts.every(({ term, isPrefix, offset }) => {
          const word = words[start + offset] ?? "";
          return isPrefix ? word.startsWith(term) : word === term;
        }),
      );
      return isThere ? [index] : [];
    });
    expect([...packed.documents], query).toEqual(expected);
    expect(matchInTail(part, clause), query).toEqual(packed);
  }
});

test("what stands at the place of another word is found there, sealed or not", () => {
  const texts = ["I write C++ code", "write 👩\u200d💻 code", "C code", "write C++ and code"];
  const part = buildPart(texts);
  const sealed = seal(part, 10);
  const found = (query: string): readonly number[] => {
    const [clause] = parseQuery(query).clauses;
    if (clause === undefined) throw new Error(`${query} asks for nothing`);
    const packed = matchInSegment(sealed.segment, clause, viewOf(sealed));
    expect([...matchInTail(part, clause).documents], query).toEqual([...packed.documents]);
    return [...packed.documents];
  };
  expect(found('"write C++ code"')).toEqual([0]);
  expect(found('"write c code"')).toEqual([0]);
  expect(found('"c code"')).toEqual([0, 2]);
  expect(found('"C++ code"')).toEqual([0]);
  expect(found('"write 💻 code"')).toEqual([1]);
  expect(found('"write 👩 code"')).toEqual([1]);
  expect(found("c ")).toEqual([0, 2, 3]);
  expect(found("C++ ")).toEqual([0, 3]);
  expect(found("C+")).toEqual([0, 3]);
});

test("a segment keeps who said what when, and answers for seqs without a message", () => {
  const { segment } = seal(buildPart(["one", "", "three"]), 9);
  expect(segment).toMatchObject({ fromSeq: 1, toSeq: 9, tokens: 2 });
  expect(Array.from(segment.documents.seqs)).toEqual([1, 3, 5]);
  expect(segment.documents.conversations).toEqual(["c0", "c1", "c2"]);
});

test("a block that is cut short is noticed", () => {
  const { postings } = seal(buildPart(["some words here"]), 1);
  const bytes = postings[0]?.bytes ?? new Uint8Array();
  expect(() => readTerms(bytes.slice(0, 6))).toThrow(RangeError);
});

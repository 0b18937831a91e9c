import fc from "fast-check";
import { expect, test } from "vitest";
import { markSpans } from "../../../renderer/views/chat/route/mark-spans.ts";

const span = (start: number, end: number) => ({ span: { start, end } });

test("the words that decided it are underlined, and only those", () => {
  const text = "My doctor is Dr. Ada.";
  expect(markSpans(text, [span(13, 20), span(3, 9)])).toEqual([
    { text: "My ", isMarked: false },
    { text: "doctor", isMarked: true },
    { text: " is ", isMarked: false },
    { text: "Dr. Ada", isMarked: true },
    { text: ".", isMarked: false },
  ]);
});

test("spans that overlap are one underline", () => {
  const marked = markSpans("0123456789", [span(2, 6), span(4, 8), span(3, 5)]);
  expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(["2345", "67"]);
});

test("a finding that points at the whole of a long text underlines nothing", () => {
  const text = "word ".repeat(100);
  expect(markSpans(text, [span(0, text.length)])).toEqual([{ text, isMarked: false }]);
});

test("the pieces are always the text, whatever the spans", () => {
  const anySpan = fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(anySpan), (text, spans) => {
      const pieces = markSpans(
        text,
        spans.map((one) => ({ span: one })),
      );
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});

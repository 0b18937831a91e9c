import fc from "fast-check";
import { expect, test } from "vitest";
import type { ForeignMessage } from "../../../electron/core/archive/import/foreign.ts";
import { asTurns } from "../../../electron/core/archive/import/foreign-turns.ts";
import { repairTree } from "../../../electron/core/archive/import/formats/tree.ts";

const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const messages: fc.Arbitrary<readonly ForeignMessage[]> = fc.array(
  fc.record({
    originalId: ids,
    parentId: fc.option(ids),
    role: fc.constantFrom("user" as const, "assistant" as const),
    text: fc.string({ minLength: 1 }),
    reasoning: fc.constant(""),
    attachments: fc.constant([]),
    model: fc.constant(null),
    at: fc.constant(null),
    rating: fc.constant(0 as const),
  }),
);

test("messages, however they hang, become a tree of all of them with parents first", () => {
  fc.assert(
    fc.property(messages, fc.option(ids), (found, currentId) => {
      const tree = repairTree(found, currentId);
      const seen = new Set<string>();
      for (const { originalId, parentId } of tree) {
        expect(parentId === null || seen.has(parentId)).toBe(true);
        expect(seen.has(originalId)).toBe(false);
        seen.add(originalId);
      }
      expect(tree.map(({ text }) => text).toSorted()).toEqual(
        found.map(({ text }) => text).toSorted(),
      );
    }),
  );
});

test("any tree becomes turns: prompts and answers in turn, every prompt answered, no word lost", () => {
  fc.assert(
    fc.property(messages, (found) => {
      const turns = asTurns(repairTree(found));
      const byId = new Map(turns.map((turn) => [turn.originalId, turn]));
      expect(byId.size).toBe(turns.length);
      const before = new Set<string>();
      for (const turn of turns) {
        const parent = turn.parentId === null ? undefined : byId.get(turn.parentId);
        expect(turn.parentId === null || before.has(turn.parentId)).toBe(true);
        expect(parent?.role).not.toBe(turn.role);
        if (turn.role === "user") expect(byId.get(turn.replyId)?.parentId).toBe(turn.originalId);
        before.add(turn.originalId);
      }
      const words = turns.map(({ text }) => text).join("\n\n");
      for (const { text } of found) expect(words).toContain(text);
    }),
  );
});

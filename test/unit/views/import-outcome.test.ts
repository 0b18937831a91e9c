import { expect, test } from "vitest";
import type { ImportReport } from "../../../electron/shared/imports.ts";
import { outcomeLines } from "../../../renderer/views/archive/import/outcome-lines.ts";

const nothing: ImportReport = {
  source: "chatgpt",
  conversations: 0,
  messages: 0,
  grown: 0,
  alreadyHere: 0,
  copies: 0,
  erasedHere: 0,
  erasedMessages: 0,
  unreadable: [],
  losses: [],
};
const allHere = "Everything in it was here already.";
const nothingNew = "Nothing new was brought.";

test("says that everything was here only of a whole file of which nothing was left out", () => {
  const known = { ...nothing, alreadyHere: 3 };
  expect(outcomeLines(known, true)).toEqual([allHere]);
  expect(outcomeLines({ ...known, copies: 1 }, true)[0]).toBe(allHere);
  const broken = [{ what: "It has no messages.", count: 40, names: [] }];
  for (const [report, isWhole] of [
    [{ ...known, erasedHere: 2 }, true],
    [{ ...known, erasedMessages: 1 }, true],
    [{ ...known, unreadable: broken }, true],
    [known, false],
  ] as const)
    expect(outcomeLines(report, isWhole).slice(0, 2)).toEqual([nothingNew, "3 were here already."]);
  expect(outcomeLines({ ...known, erasedHere: 2 }, true)[2]).toMatch(/^2 conversations were left/);
});

test("counts what was brought, a conversation that has no messages too", () => {
  expect(outcomeLines({ ...nothing, conversations: 1 }, true)).toEqual([
    "1 conversation and 0 messages were brought.",
  ]);
  const grown = { ...nothing, messages: 2, grown: 1, alreadyHere: 1 };
  expect(outcomeLines(grown, true)).toEqual([
    "0 conversations and 2 messages were brought.",
    "1 conversation that was here got what was new in it.",
    "1 was here already.",
  ]);
});

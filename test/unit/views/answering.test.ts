import { expect, test } from "vitest";
import type { ActiveTurn } from "../../../electron/shared/state.ts";
import { describeAnswering } from "../../../renderer/views/sidebar/answering.ts";

const turn = {
  conversationId: "a",
  promptId: "p",
  outputId: "o",
  modelId: null,
  position: 0,
  phase: "generating",
  destination: null,
  problem: null,
} as const satisfies ActiveTurn;

test("says how many answers are ahead of one that waits", () => {
  const said = describeAnswering([
    turn,
    { ...turn, conversationId: "b", position: 1, phase: "waiting" },
    { ...turn, conversationId: "c", position: 2, phase: "waiting" },
  ]);
  expect([...said]).toEqual([
    ["c", "Waiting: 2 answers ahead"],
    ["b", "Waiting: 1 answer ahead"],
    ["a", "An answer is being written"],
  ]);
});

test("says what holds an answer up", () => {
  const said = describeAnswering([{ ...turn, phase: "saving", problem: "The disk is full." }]);
  expect(said.get("a")).toBe("The disk is full.");
});

test("speaks of the answer that comes first in a conversation with several", () => {
  const waiting = { ...turn, position: 2, phase: "waiting" } as const;
  expect(describeAnswering([turn, waiting]).get("a")).toBe("An answer is being written");
  expect(describeAnswering([waiting, turn]).get("a")).toBe("An answer is being written");
});

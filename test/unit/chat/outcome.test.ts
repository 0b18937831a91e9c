import { expect, test } from "vitest";
import type { AssistantMessage } from "../../../renderer/library/rows.ts";
import type { LiveTurn } from "../../../renderer/stores/turns.ts";
import { describeOutcome, describePhase } from "../../../renderer/views/chat/outcome.ts";

const answer: AssistantMessage = {
  role: "assistant",
  id: "a",
  conversationId: "c",
  seq: 1,
  at: "2026-01-01T00:00:00.000Z",
  parentId: "p",
  text: "Half an ans",
  reasoning: "",
  status: "complete",
  failure: null,
  provenance: null,
  imported: null,
  rating: 0,
};

const turn: LiveTurn = {
  conversationId: "c",
  promptId: "p",
  outputId: "a",
  modelId: null,
  position: 0,
  phase: "waiting",
  destination: null,
  problem: null,
  isFinished: false,
};

test("says nothing of an answer that simply ended", () => {
  expect(describeOutcome(answer)).toBeNull();
});

test("says what happened and what was kept", () => {
  expect(describeOutcome({ ...answer, status: "stopped" })?.words).toContain(
    "What was written is kept",
  );
  expect(describeOutcome({ ...answer, status: "stopped", text: "" })?.words).toContain(
    "before the first word",
  );
  expect(describeOutcome({ ...answer, status: "interrupted" })?.canTryAgain).toBe(true);
  const failure = { code: "engine-crashed", message: "The engine ended." } as const;
  expect(describeOutcome({ ...answer, status: "failed", failure })?.words).toBe(
    "The engine ended. What was written until then is kept.",
  );
  expect(describeOutcome({ ...answer, status: "failed", failure, text: "" })?.words).toBe(
    "The engine ended.",
  );
  expect(describeOutcome({ ...answer, status: "interrupted", failure })?.words).toBe(
    "The engine ended. What was written until then is kept.",
  );
});

test("says what a turn waits for", () => {
  expect(describePhase({ ...turn, position: 1 })).toBe("Waiting: 1 answer ahead");
  expect(describePhase({ ...turn, position: 3 })).toBe("Waiting: 3 answers ahead");
  expect(describePhase({ ...turn, phase: "saving", problem: "The disk is full." })).toBe(
    "The disk is full.",
  );
});

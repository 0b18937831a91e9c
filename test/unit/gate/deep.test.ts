import { expect, test } from "vitest";
import type { DeepPorts } from "../../../electron/core/gate/gate.ts";
import type { DeepHead } from "../../../electron/core/gate/host/deep-stages.ts";
import { noDeepStages, openGate, requestOf } from "./support/faulty-gate.ts";

const harmless = "Explain how a bicycle stays upright.";

/** A head that knows one number of the vector only. */
const head: DeepHead = {
  pieces: (text) => [text],
  judge: ([vector]) => vector?.[0] ?? 0,
};

function embedding(score: number): DeepPorts {
  return {
    ...noDeepStages,
    embed: () => (texts) => Promise.resolve(texts.map(() => [score, 1 - score])),
  };
}

async function rulesWith(deep: DeepPorts, stage: "fast" | "full" = "full"): Promise<string[]> {
  const gate = openGate({ deep, head, limits: { deepTimeoutMs: 100 } });
  const { findings } = await gate.classify(requestOf(harmless), { stage });
  return findings.map(({ rule }) => rule);
}

test("what the embedding model finds keeps a prompt here that the fast stage would let go", async () => {
  expect(await rulesWith(embedding(0.9))).toEqual(["deep.meaning"]);
  expect(await rulesWith(embedding(0.1))).toEqual([]);
  expect(await rulesWith(embedding(0.9), "fast")).toEqual([]);
});

test("what the chat model votes keeps a prompt here, and a vote for it never frees one", async () => {
  expect(await rulesWith({ ...noDeepStages, vote: () => () => Promise.resolve(0.8) })).toEqual([
    "vote.private",
  ]);
  expect(await rulesWith({ ...embedding(0.9), vote: () => () => Promise.resolve(0) })).toEqual([
    "deep.meaning",
  ]);
});

test("a prompt stays here when a deep stage breaks or answers nonsense", async () => {
  const broken = (): Promise<never> => Promise.reject(new Error("out of memory"));
  expect(await rulesWith({ ...noDeepStages, embed: () => broken })).toEqual(["fault.deep"]);
  expect(await rulesWith({ ...noDeepStages, vote: () => broken })).toEqual(["fault.vote"]);
  for (const nonsense of [Number.NaN, -1, 7])
    expect(
      await rulesWith({ ...noDeepStages, vote: () => () => Promise.resolve(nonsense) }),
    ).toEqual(["fault.vote"]);
  expect(await rulesWith({ ...noDeepStages, embed: () => () => Promise.resolve([]) })).toEqual([
    "fault.deep",
  ]);
});

test("a prompt stays here when a deep stage does not answer in time", async () => {
  const never = (): Promise<never> => new Promise(() => {});
  expect(await rulesWith({ ...noDeepStages, embed: () => never })).toEqual(["fault.deep-deadline"]);
  expect(await rulesWith({ ...noDeepStages, vote: () => never })).toEqual(["fault.vote-deadline"]);
});

test("what a deep stage found stays found when its model is gone, also while typing", async () => {
  let score: number | null = 0.9;
  const gate = openGate({
    head,
    deep: {
      ...noDeepStages,
      embed: () => (score === null ? null : (texts) => Promise.resolve(texts.map(() => [0.9]))),
    },
  });
  expect((await gate.classify(requestOf(harmless), { stage: "full" })).verdict).toBe("local");
  score = null;
  expect(gate.deepStages()).toEqual([]);
  for (const stage of ["fast", "full"] as const)
    expect((await gate.classify(requestOf(harmless), { stage })).verdict).toBe("local");
});

test("a long conversation costs the embedding model its new text only", async () => {
  const asked: string[] = [];
  const gate = openGate({
    head,
    deep: {
      ...noDeepStages,
      embed: () => (texts) => {
        asked.push(...texts);
        return Promise.resolve(texts.map(() => [0]));
      },
    },
  });
  const boat = "Explain how a boat floats.";
  await gate.classify(requestOf(harmless), { stage: "full" });
  await gate.classify(requestOf(harmless, boat), { stage: "full" });
  expect(asked).toEqual([harmless, boat]);
});

import { expect, test } from "vitest";
import { leastVoterParameters } from "../../../electron/shared/gate.ts";
import { votingWords } from "../../../renderer/views/privacy/policy/voting-words.ts";

const able = { name: "Qwen", parameters: leastVoterParameters };
const small = { name: "SmolLM2", parameters: leastVoterParameters - 1 };
const here = { zone: "device" } as const;
const elsewhere = {
  zone: "third-party",
  endpointId: "e",
  endpointName: "Far",
  provider: "openai",
  modelId: "m",
} as const;

test("says that nobody judges, and why, before the switch is turned and after", () => {
  for (const isOn of [true, false]) {
    expect(votingWords(null, [], isOn)).toContain("No model is loaded");
    expect(votingWords(small, [], isOn)).toMatch(/^SmolLM2.* too small to judge/);
    expect(votingWords({ ...small, parameters: null }, [], isOn)).toContain("too small");
  }
});

test("says who judges while it is on, and that an answer on this device holds it up", () => {
  expect(votingWords(able, [], false)).toBeNull();
  expect(votingWords(able, [], true)).toBe("Qwen judges.");
  const answering = { phase: "generating", destination: here } as const;
  expect(votingWords(able, [answering], true)).toContain("busy with an answer");
  expect(votingWords(able, [{ ...answering, phase: "reading" }], true)).toContain("busy");
  for (const idle of [
    { phase: "generating", destination: elsewhere },
    { phase: "judging", destination: null },
  ] as const)
    expect(votingWords(able, [idle], true)).toBe("Qwen judges.");
});

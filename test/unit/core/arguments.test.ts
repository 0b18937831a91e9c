import { expect, test } from "vitest";
import { readArguments } from "../../../electron/core/terminal/arguments.ts";

test("words without an option are the prompt", () => {
  expect(readArguments(["Why", "is the sky blue?"])).toMatchObject({
    ok: true,
    value: { prompt: "Why is the sky blue?", model: null },
  });
});

test("options set what the answer is made with", () => {
  expect(readArguments(["-m", "smollm", "-t", "0", "--seed", "7", "-n", "20", "Hi"])).toMatchObject(
    {
      ok: true,
      value: {
        prompt: "Hi",
        model: "smollm",
        sampling: { temperature: 0, seed: 7, maxTokens: 20 },
      },
    },
  );
});

test.each([
  [["--nonsense"], /nonsense/],
  [["-t", "hot", "Hi"], /temperature/],
  [["-t", "9", "Hi"], /temperature/],
  [["--seed", "-1", "Hi"], /seed|ambiguous/],
  [["--threads", "0", "Hi"], /threads/],
])("%j is refused in a sentence", (args, words) => {
  const result = readArguments(args);
  expect(result.ok).toBe(false);
  expect(result.ok ? "" : result.failure.message).toMatch(words);
});

import { expect, test } from "vitest";
import { readArguments } from "../../../electron/core/terminal/arguments.ts";
import { composePrompt } from "../../../electron/core/terminal/prompt.ts";

test("words without an option are the prompt", () => {
  expect(readArguments(["Why", "is the sky blue?"])).toMatchObject({
    ok: true,
    value: { words: ["Why", "is the sky blue?"], readsInput: false, model: null },
  });
});

test("options set what the answer is made with", () => {
  expect(readArguments(["-m", "smollm", "-t", "0", "--seed", "7", "-n", "20", "Hi"])).toMatchObject(
    {
      ok: true,
      value: {
        words: ["Hi"],
        model: "smollm",
        sampling: { temperature: 0, seed: 7, maxTokens: 20 },
      },
    },
  );
});

test.each([
  [[], true],
  [["-"], true],
  [["Explain:", "-"], true],
  [["-q", "Explain"], false],
])("whether %j reads standard input: %s", (args, readsInput) => {
  expect(readArguments(args)).toMatchObject({ ok: true, value: { readsInput } });
});

test("standard input stands where its - does, apart from the words", () => {
  expect(composePrompt(["Explain", "this:", "-", "Briefly."], "  a\n\n")).toBe(
    "Explain this:\n\n  a\n\nBriefly.",
  );
  expect(composePrompt([], "a\n")).toBe("a");
  expect(composePrompt(["a", "b"], "")).toBe("a b");
  expect(composePrompt(["-"], "\n")).toBe("");
});

test.each([
  [["--nonsense"], /nonsense/],
  [["-t", "hot", "Hi"], /temperature/],
  [["-t", "9", "Hi"], /temperature/],
  [["--seed", "-1", "Hi"], /seed|ambiguous/],
  [["--threads", "0", "Hi"], /threads/],
  [["-c", "some", "-s", "Be kind.", "Hi"], /--system is for a new conversation/],
  [["-c", "some", "-n", "9", "Hi"], /--max-tokens is for a new conversation/],
  [["-", "-"], /only once/],
])("%j is refused in a sentence", (args, words) => {
  const result = readArguments(args);
  expect(result.ok).toBe(false);
  expect(result.ok ? "" : result.failure.message).toMatch(words);
});

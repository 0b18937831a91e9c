import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Placeholders,
  addPlaceholders,
  redact,
} from "../../../electron/core/routing/redaction.ts";
import { createRestorer, restoreText } from "../../../electron/core/routing/restoring.ts";
import type { PartFinding } from "../../../electron/shared/gate.ts";
import type { RemoteRequest } from "../../../electron/core/remote/providers/providers.ts";

const endpoint: RemoteRequest["endpoint"] = {
  id: "e1",
  name: "E",
  provider: "compatible",
  baseUrl: null,
  models: [],
  isOn: true,
  ownSince: null,
};
const sampling: RemoteRequest["sampling"] = {
  temperature: 0,
  topP: 1,
  topK: 0,
  minP: 0,
  repeatPenalty: 1,
  seed: null,
  maxTokens: null,
};

function requestOf(...texts: readonly string[]): RemoteRequest {
  const messages = texts.map((text) => ({ role: "user" as const, text }));
  return { endpoint, modelId: "m", systemPrompt: "", messages, sampling };
}

function finding(
  part: number,
  texts: readonly string[],
  words: string,
  more: Partial<PartFinding> = {},
): PartFinding {
  const start = texts[part]?.indexOf(words) ?? 0;
  return {
    rule: "name.full",
    category: "name",
    layer: "names",
    score: 1,
    part,
    start,
    end: start + words.length,
    ...more,
  };
}

const people: Placeholders = [
  { placeholder: "[PERSON_1]", category: "name", original: "Ada Kowalska" },
  { placeholder: "[EMAIL_1]", category: "contact", original: "ada@kow.pl" },
  { placeholder: "[PERSON_10]", category: "name", original: "Jan Nowak" },
];

test("the same words have the same placeholder in every message, and different ones their own", () => {
  const texts = [
    "Ask Ada Kowalska and Jan.",
    "Mail ada@kow.pl: Ada Kowalska said Jan is in January.",
  ];
  const parts = texts.map((text) => ({ kind: "prompt" as const, text }));
  const placeholders = addPlaceholders(
    [],
    [
      finding(1, texts, "ada@kow.pl", { category: "contact", rule: "contact.email" }),
      finding(0, texts, "Jan"),
      finding(0, texts, "Ada Kowalska"),
      finding(1, texts, "January", { category: "health", rule: "health.words" }),
    ],
    parts,
  );
  expect(redact(requestOf(...texts), placeholders).messages.map(({ text }) => text)).toEqual([
    "Ask [PERSON_1] and [PERSON_2].",
    "Mail [EMAIL_1]: [PERSON_1] said [PERSON_2] is in January.",
  ]);
});

test("a placeholder that the person wrote themselves is not used again", () => {
  const texts = ["[PERSON_1] is my friend Ada."];
  const parts = texts.map((text) => ({ kind: "prompt" as const, text }));
  const placeholders = addPlaceholders([], [finding(0, texts, "Ada")], parts);
  expect(placeholders).toEqual([{ placeholder: "[PERSON_2]", category: "name", original: "Ada" }]);
});

test.each(["SELECT PERSON_1 FROM names -- Ada", "rows[person_1] is Ada", "(Person 1) is Ada"])(
  "what the person wrote is not taken for a placeholder when an answer repeats it: %j",
  (text) => {
    const placeholders = addPlaceholders(
      [],
      [finding(0, [text], "Ada")],
      [{ kind: "prompt", text }],
    );
    const [sent] = redact(requestOf(text), placeholders).messages;
    expect(sent?.text).toBe(text.replace("Ada", "[PERSON_2]"));
    expect(restoreText(sent?.text ?? "", placeholders)).toBe(text);
  },
);

test.each([
  ["Dear [PERSON_1], your mail [EMAIL_1] works.", "Dear Ada Kowalska, your mail ada@kow.pl works."],
  [
    "**[Person_1]** and (PERSON 1) and {person-1} and <PERSON_1>",
    "**Ada Kowalska** and Ada Kowalska and Ada Kowalska and Ada Kowalska",
  ],
  [String.raw`\[PERSON\_1\] wrote`, "Ada Kowalska wrote"],
  ["[PERSON1], PERSON_1 and PERSON_10", "Ada Kowalska, Ada Kowalska and Jan Nowak"],
  ["[PERSON_10] is not [PERSON_1]", "Jan Nowak is not Ada Kowalska"],
  [
    "Every person 1 of 10, a [link](https://x), [PERSON_3] and [P",
    "Every person 1 of 10, a [link](https://x), [PERSON_3] and [P",
  ],
])("%j is restored however it is cut up", (text, restored) => {
  expect(restoreText(text, people)).toBe(restored);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (sizes) => {
      const restorer = createRestorer(people);
      let out = "";
      for (let at = 0, turn = 0; at < text.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        out += restorer.push(text.slice(at, at + size));
        at += size;
      }
      expect(out + restorer.end()).toBe(restored);
    }),
  );
});

test("text without placeholders is not held back", () => {
  const restorer = createRestorer(people);
  expect(restorer.push("The sky is blue. ")).toBe("The sky is blue. ");
  expect(restorer.push("See [")).toBe("See ");
  expect(restorer.push("1] there")).toBe("[1] there");
});

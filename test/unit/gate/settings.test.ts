import { expect, test } from "vitest";
import { gateCategories, type PartFinding } from "../../../electron/shared/gate.ts";
import type { GateSettings } from "../../../electron/core/gate/gate.ts";
import { clearingKeyOf, isClearable } from "../../../electron/core/gate/verdict/clearing.ts";
import { judge } from "../../../electron/core/gate/verdict/judge.ts";
import { openGate, requestOf, usualSettings } from "./support/faulty-gate.ts";

const telling = "Please answer to joanna.kowalczyk@poczta-firmowa.pl by Monday.";
const secret = "My password is Tr0ub4dor&3xylophone, please remember it.";

/** A gate whose settings can be changed under it. */
function openChanging(): {
  readonly change: (to: Partial<GateSettings>) => void;
  readonly ask: (text: string) => Promise<readonly string[]>;
} {
  let settings = usualSettings;
  const gate = openGate({ settings: () => settings });
  return {
    change: (to) => {
      settings = { ...usualSettings, ...to };
    },
    ask: async (text) => {
      const { findings, verdict } = await gate.classify(requestOf(text), { stage: "full" });
      expect(verdict).toBe(findings.length > 0 ? "local" : "eligible");
      return findings.map(({ rule }) => rule);
    },
  };
}

const neverCounting = Object.fromEntries(gateCategories.map((category) => [category, 1.1]));

test("a changed setting changes the verdict on a text that was judged before", async () => {
  const { change, ask } = openChanging();
  expect(await ask(telling)).not.toEqual([]);
  change({ preset: "own", thresholds: neverCounting });
  expect(await ask(telling)).toEqual([]);
  change({});
  expect(await ask(telling)).not.toEqual([]);
});

test("a word that the person adds keeps texts here that were judged before it", async () => {
  const { change, ask } = openChanging();
  const text = "Explain what a bluebird eats.";
  expect(await ask(text)).toEqual([]);
  change({ ownTerms: [{ term: "bluebird", kind: "project" }] });
  expect(await ask(text)).not.toEqual([]);
  change({});
  expect(await ask(text)).toEqual([]);
});

test("no setting lets a password through", async () => {
  const { change, ask } = openChanging();
  change({ preset: "own", thresholds: { secret: 2, unjudged: 2 } });
  expect(await ask(secret)).not.toEqual([]);
  expect(await ask("half a character: \ud83d")).toEqual(["fault.undecodable"]);
});

test("a password is found behind any number of things that the person lets pass", async () => {
  const { change, ask } = openChanging();
  const list = Array.from({ length: 500 }, (_, index) => `reader${index}@paper${index}.net`);
  change({ preset: "own", thresholds: { ...neverCounting, secret: 0.5 } });
  expect(await ask(list.join("\n"))).toEqual([]);
  expect(await ask([...list, secret].join("\n"))).toContain("secret.password");
});

test("what the person clears is cleared in this text alone", async () => {
  const { change, ask } = openChanging();
  const gate = openGate();
  const { findings } = await gate.classify(requestOf(telling), { stage: "full" });
  const cleared = findings.map((finding) => clearingKeyOf(telling, finding));
  change({ cleared });
  expect(await ask(telling)).toEqual([]);
  expect(await ask(`${telling} Thanks.`)).not.toEqual([]);
});

/** Too weak to count alone; two kinds near each other do. */
function weakPair(text: string, first: string, second: string): readonly PartFinding[] {
  const at = (words: string, category: PartFinding["category"]): PartFinding => ({
    rule: `test.${category}`,
    category,
    layer: "phrases",
    part: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    score: 0.49,
  });
  return [at(first, "name"), at(second, "health")];
}

test("of two places where things come together, clearing the one leaves the other", () => {
  const text = `Anna has a cough. ${"The sky is blue. ".repeat(200)} Jakub feels sick.`;
  const findings = [...weakPair(text, "Anna", "cough"), ...weakPair(text, "Jakub", "sick")];
  const parts = [{ kind: "prompt" as const, text, findings, harmless: null }];
  const clear = (cleared: readonly string[]): readonly PartFinding[] =>
    judge(parts, [], { ...usualSettings, cleared }).findings;
  const [first] = clear([]);
  if (first === undefined) throw new Error("They did not come together.");
  const [second] = clear([clearingKeyOf(text, first)]);
  if (second === undefined) throw new Error("Both were cleared at once.");
  expect(text.slice(first.start, first.end)).toBe("Anna has a cough");
  expect(text.slice(second.start, second.end)).toBe("Jakub feels sick");
  expect(clear([first, second].map((one) => clearingKeyOf(text, one)))).toEqual([]);
});

test("what only comes together over several messages is not offered to be cleared, for clearing it would do nothing", () => {
  const texts = ["Anna", "cough"];
  const [name, health] = weakPair("Anna cough", "Anna", "cough");
  if (name === undefined || health === undefined) throw new Error("There is no pair.");
  const found = [name, { ...health, part: 1, start: 0, end: 5 }];
  const parts = texts.map((text, part) => ({
    kind: "earlier-prompt" as const,
    text,
    findings: found.filter((one) => one.part === part),
    harmless: null,
  }));
  const { findings } = judge(parts, [], usualSettings);
  expect(findings.map(({ rule }) => rule)).toEqual(["combined.conversation"]);
  expect(findings.filter(isClearable)).toEqual([]);
});

test("a password cannot be cleared, and neither can what was not judged", async () => {
  const { change, ask } = openChanging();
  const gate = openGate();
  for (const text of [secret, "half a character: \ud83d"]) {
    const { findings } = await gate.classify(requestOf(text), { stage: "full" });
    change({ cleared: findings.map((finding) => clearingKeyOf(text, finding)) });
    expect(await ask(text)).not.toEqual([]);
  }
});

test("the strict preset wants a request to show that it is of a harmless kind", async () => {
  const { change, ask } = openChanging();
  change({ preset: "strict" });
  for (const text of [
    "Explain how a bicycle stays upright.",
    "Write a Python function that reverses a list.",
    "Translate this sentence into French: the boat floats.",
  ])
    expect(await ask(text)).toEqual([]);
  for (const text of ["I am not sure what to do about it.", "Rain again, and nobody came."])
    expect(await ask(text)).toContain("preset.unproven");
});

import { expect, test } from "vitest";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import {
  Talk,
  archiveOf,
  eligible,
  exportFrom,
  jsonLines,
  localProvenance,
  remoteProvenance,
  training,
} from "./exporting.ts";
import { told } from "./training-lines.ts";

/** a1 is answered twice: by A1, which goes on to b1 and then two ways, and by A2. */
function branched(): Talk {
  const talk = new Talk("T", { systemPrompt: "S" });
  const first = talk.turn(null, "a", "A1");
  const second = talk.turn(first, "b", "B");
  talk.turn(second, "c", "C");
  talk.turn(second, "d", "D");
  talk.answer(talk.promptId("a"), "A2");
  return talk;
}

test("the newest branch alone is one example a conversation", async () => {
  const archive = await archiveOf([branched().records]);
  const { text, report } = await exportFrom(archive, training({ branches: "newest" }));
  expect(told(text("train.jsonl"))).toEqual(["S a A2"]);
  expect(report).toMatchObject({ examples: { train: 1 }, conversations: 1, messages: 2 });
});

test("of all branches each answer is learned once, and no example is the beginning of another", async () => {
  const talk = branched();
  // A branch that ends early because its last answer was stopped is the beginning of the others.
  talk.turn(null, "z", "half", { status: "stopped" });
  const archive = await archiveOf([talk.records]);
  const { text, report } = await exportFrom(archive, training({ branches: "all" }));
  expect(told(text("train.jsonl"))).toEqual(["S a A1 b B c C", "S a (A1) b (B) d D", "S a A2"]);
  expect(report.leftOut).toEqual([{ reason: "unfinished", count: 1 }]);
  expect(text("axolotl.yaml")).toContain("message_field_training: weight");
  expect(text("README.md")).toContain("mask_history: true");
});

test("a branch cut before a failed answer does not repeat what the other one says", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "a", "A");
  talk.turn(first, "b", "B");
  talk.turn(first, "c", "broken", {
    status: "failed",
    failure: { code: "engine-crashed", message: "It ended." },
  });
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, training({ branches: "all" }));
  expect(told(text("train.jsonl"))).toEqual(["a A b B"]);
});

test("what follows a failed, stopped, empty or badly rated answer is left out with it", async () => {
  const talks = ["failed", "stopped", "interrupted"].map((status) => {
    const talk = new Talk(status);
    const first = talk.turn(null, `${status}-a`, "A");
    const second = talk.turn(first, "b", "B", { status: status as "failed" });
    talk.turn(second, "c", "C");
    return talk;
  });
  const rated = new Talk("rated");
  const bad = rated.turn(rated.turn(null, "rated-a", "A"), "b", "B");
  rated.rate(bad, 1).rate(bad, -1).turn(bad, "c", "C");
  const empty = new Talk("empty");
  empty.turn(null, "empty-a", "  ");
  const archive = await archiveOf([...talks, rated, empty].map(({ records }) => records));
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual([
    "failed-a A",
    "stopped-a A",
    "interrupted-a A",
    "rated-a A",
  ]);
  expect(report.leftOut).toEqual([
    { reason: "unfinished", count: 4 },
    { reason: "rated-bad", count: 1 },
  ]);
  const any = await exportFrom(archive, training({ rating: "any" }));
  expect(told(any.text("train.jsonl"))).toContain("rated-a A b B c C");
});

test("only good answers are learned when asked for; those before are there to be read", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "a", "A");
  const second = talk.turn(first, "b", "B");
  talk.turn(second, "c", "C");
  talk.rate(second, 1);
  const archive = await archiveOf([talk.records, new Talk("U").records]);
  const { text } = await exportFrom(archive, training({ rating: "good" }));
  expect(told(text("train.jsonl"))).toEqual(["a (A) b B"]);
});

test("the same example stands in it once, wherever it was said", async () => {
  const talks = ["1", "2", "3"].map((title) => new Talk(title));
  for (const talk of talks) talk.turn(null, "Hello", "Hi");
  talks[2]?.turn(null, "Hello", "Hi!");
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual(["Hello Hi", "Hello Hi!"]);
  expect(report.leftOut).toEqual([{ reason: "duplicate", count: 1 }]);
});

test("the split is the same every time, about as large as asked for, and keeps branches together", async () => {
  const talks = Array.from({ length: 400 }, (_, at) => new Talk("", { id: `c-${at}` }));
  for (const [at, talk] of talks.entries()) {
    talk.turn(null, `prompt ${at} one`, "A");
    talk.turn(null, `prompt ${at} two`, "B");
  }
  const archive = await archiveOf(talks.map(({ records }) => records));
  const target = training({ branches: "all", validationShare: 0.2 });
  const [one, two] = [await exportFrom(archive, target), await exportFrom(archive, target)];
  expect(one.text("train.jsonl")).toBe(two.text("train.jsonl"));
  const conversationsIn = (text: string): ReadonlySet<string> => new Set(text.match(/prompt \d+/g));
  const train = conversationsIn(one.text("train.jsonl"));
  const validation = conversationsIn(one.text("validation.jsonl"));
  expect(train.size + validation.size).toBe(400);
  expect([...train].filter((id) => validation.has(id))).toEqual([]);
  expect(validation.size).toBeGreaterThan(50);
  expect(validation.size).toBeLessThan(110);
  const none = await exportFrom(archive, training({ branches: "all", validationShare: 0 }));
  expect(none.names).not.toContain("validation.jsonl");
});

test("remote answers stay out unless they are included; then the note names whose terms they come under", async () => {
  const talks = {
    openai: { provenance: remoteProvenance("openai", "gpt-5") },
    anthropic: { provenance: remoteProvenance("anthropic", "claude-x") },
    google: { provenance: remoteProvenance("google", "gemini-x") },
    compatible: { provenance: remoteProvenance("compatible", "mistral-large") },
    chatgpt: { imported: { source: "chatgpt", model: null } },
    "open-webui": { imported: { source: "open-webui", model: "claude-3-opus" } },
    "lm-studio": { imported: { source: "lm-studio", model: "openai/gpt-oss-20b" } },
  } as const;
  const all = Object.entries(talks).map(([name, more]) => {
    const talk = new Talk(name);
    talk.turn(null, name, "A", more);
    return talk;
  });
  const archive = await archiveOf(all.map(({ records }) => records));
  const without = await exportFrom(archive, training());
  expect(told(without.text("train.jsonl"))).toEqual(["lm-studio A"]);
  expect(without.report.leftOut).toEqual([{ reason: "remote", count: 6 }]);
  expect(without.text("SOURCES.md")).not.toContain("# Terms of providers");
  const included = await exportFrom(archive, training({ includesRemote: true }));
  expect(included.report.examples).toEqual({ train: 7, validation: 0 });
  const note = included.text("SOURCES.md");
  for (const words of [
    "develop models that compete with OpenAI",
    "https://openai.com/policies/terms-of-use/",
    "https://www.anthropic.com/legal/commercial-terms",
    "https://ai.google.dev/gemini-api/terms",
    "gpt-5 at api.example",
    "mistral-large at api.example",
  ])
    expect(note).toContain(words);
});

test("the note says each model's licence: as this machine knows it, else as the catalogue does, else unknown", async () => {
  const talks = [
    ["here.gguf", "Here"],
    ["SmolLM2-360M-Instruct-Q8_0.gguf", "Smol"],
    ["nobody-knows.gguf", "Stranger"],
  ].map(([fileName = "", name = ""]) => {
    const talk = new Talk(name);
    talk.turn(null, name, "A", { provenance: localProvenance(fileName, name) });
    return talk;
  });
  const archive = await archiveOf(talks.map(({ records }) => records));
  const licence = {
    id: "x-1.0",
    name: "The X Licence",
    kind: "restricted",
    restrictions: ["Name it."],
    link: "https://x.example/licence",
    namedBy: "file",
  } as const;
  const { text } = await exportFrom(archive, training(), {
    models: [{ sha256: null, fileName: "here.gguf", licence }],
  });
  const [, here, smol, stranger] = text("SOURCES.md").split("\n## ");
  expect(here).toContain("The X Licence (with restrictions), <https://x.example/licence>");
  expect(here).toContain("Name it.");
  expect(smol).toContain("Apache License 2.0 (open source)");
  expect(stranger).toContain("Licence: unknown");
});

/** A gate that finds the name Zofia, which can be taken out, and the word illness, which cannot. */
async function judge(parts: readonly { readonly text: string }[]): Promise<GateVerdict> {
  const findings = parts.flatMap(({ text }, part) =>
    [
      { words: "Zofia", rule: "name.person", category: "name" },
      { words: "illness", rule: "health.topic", category: "health" },
    ].flatMap(({ words, rule, category }) => {
      const start = text.indexOf(words);
      const place = { part, start, end: start + words.length };
      const kind = { rule, category: category as "name", layer: "names" as const, score: 1 };
      return start === -1 ? [] : [{ ...kind, ...place }];
    }),
  );
  return findings.length === 0 ? eligible : { ...eligible, verdict: "local", score: 1, findings };
}

function privateTalk(): Talk {
  const talk = new Talk("T");
  const first = talk.turn(null, "Hello", "Hi");
  const second = talk.turn(first, "Write to Zofia.", "Dear Zofia, and Zofia again.");
  const third = talk.turn(second, "Her illness is bad.", "Sorry.");
  talk.turn(third, "Bye", "Bye");
  return talk;
}

test("an example ends before its first private turn", async () => {
  const archive = await archiveOf([privateTalk().records]);
  const { text, report } = await exportFrom(archive, training({ sensitive: "leave-out" }), {
    ports: { judge },
  });
  expect(told(text("train.jsonl"))).toEqual(["Hello Hi"]);
  expect(report.leftOut).toEqual([{ reason: "sensitive", count: 1 }]);
});

test("private words are replaced where that is enough, the same ones by the same placeholder", async () => {
  const archive = await archiveOf([privateTalk().records]);
  const { text } = await exportFrom(archive, training({ sensitive: "redact" }), {
    ports: { judge },
  });
  expect(told(text("train.jsonl"))).toEqual([
    "Hello Hi Write to [PERSON_1]. Dear [PERSON_1], and [PERSON_1] again.",
  ]);
  expect(text("train.jsonl")).not.toMatch(/Zofia|illness/);
});

test("a private system prompt leaves nothing, and what the gate cannot judge is private", async () => {
  const talk = new Talk("T", { systemPrompt: "My illness." });
  talk.turn(null, "Hello", "Hi");
  const archive = await archiveOf([talk.records]);
  const { report } = await exportFrom(archive, training({ sensitive: "redact" }), {
    ports: { judge },
  });
  expect(report).toMatchObject({
    examples: { train: 0, validation: 0 },
    leftOut: [{ reason: "sensitive", count: 1 }],
  });
});

test.each(["openai", "sharegpt", "alpaca"] as const)(
  "%s: half a character in one example does not make the set unreadable",
  async (shape) => {
    const talk = new Talk("T", { systemPrompt: "S \ud83e" });
    talk.turn(talk.turn(null, "cut \ud83e", "A \udd8a"), "b \u{1f98a}", "B");
    const archive = await archiveOf([talk.records]);
    const { text } = await exportFrom(archive, training({ shape }));
    expect(text("train.jsonl")).not.toMatch(/\\ud[89a-f]/i);
    expect(text("train.jsonl")).toContain("b \u{1f98a}");
  },
);

test("where answers can be there only to be read, the first line already has the column that says so", async () => {
  const plain = new Talk("P");
  plain.turn(null, "a", "A");
  const talk = new Talk("T");
  const shared = talk.turn(null, "b", "B");
  talk.turn(shared, "c", "C");
  talk.turn(shared, "d", "D");
  const archive = await archiveOf([plain.records, talk.records]);
  const weights = async (branches: "all" | "newest") =>
    jsonLines((await exportFrom(archive, training({ branches }))).text("train.jsonl")).map((line) =>
      (line as { messages: readonly { role: string; weight?: number }[] }).messages.flatMap(
        ({ role, weight }) => (role === "assistant" ? [weight] : []),
      ),
    );
  expect(await weights("all")).toEqual([[1], [1, 1], [0, 1]]);
  expect(await weights("newest")).toEqual([[undefined], [undefined, undefined]]);
});

test("without a system prompt no example has an empty one, of which Axolotl would make a turn", async () => {
  const talk = new Talk("T");
  talk.turn(null, "a", "A");
  const archive = await archiveOf([talk.records]);
  for (const shape of ["openai", "sharegpt"] as const) {
    const { text } = await exportFrom(archive, training({ shape }));
    expect(text("train.jsonl")).not.toContain("system");
    expect(text("axolotl.yaml")).not.toContain("field_system");
  }
});

import { expect, test } from "vitest";
import type { ExportProgress } from "../../../electron/shared/export.ts";
import { Talk, archiveOf, eligible, exportFrom, jsonLines, training } from "./exporting.ts";
import { told } from "./training-lines.ts";

/** Conversations of one turn each. */
function talksOf(turns: readonly (readonly [prompt: string, answer: string])[]): readonly Talk[] {
  return turns.map(([prompt, answer]) => {
    const talk = new Talk("");
    talk.turn(null, prompt, answer);
    return talk;
  });
}

test("conversations that begin with the same prompt stand in one part, however it is spaced and spelled", async () => {
  // Several, for one that is spelled in two ways may fall into one part by chance.
  const spelled = (at: number) => [`Write poem${at}`, ` write \n poem${at} `, `WRITE POEM${at}`];
  const alike = Array.from({ length: 20 }, (_, at) => spelled(at)).flat();
  const talks = talksOf(alike.map((prompt, at) => [prompt, `P${at}`]));
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { text } = await exportFrom(archive, training({ validationShare: 0.5 }));
  const [train, validation] = [text("train.jsonl"), text("validation.jsonl")];
  const promptsIn = (part: string) =>
    new Set(part.match(/poem\d+/gi)?.map((found) => found.toLowerCase()));
  const inBoth = [...promptsIn(train)].filter((prompt) => promptsIn(validation).has(prompt));
  expect(inBoth).toEqual([]);
  expect(told(train).length + told(validation).length).toBe(60);
  expect(told(train).length).toBeGreaterThan(5);
  expect(told(validation).length).toBeGreaterThan(5);
});

test("what the gate makes alike stands in one part too", async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Name${at}x`);
  const talks = talksOf(names.map((name, at) => [`Write to ${name}`, `Dear you ${at}`]));
  const archive = await archiveOf(talks.map(({ records }) => records));
  const judge = async (parts: readonly { readonly text: string }[]) => {
    const found = parts.flatMap(({ text }, part) => {
      const match = /Name\d+x/.exec(text);
      if (match === null) return [];
      const place = { part, start: match.index, end: match.index + match[0].length };
      const kind = { rule: "name.person", category: "name" as const, layer: "names" as const };
      return [{ ...kind, ...place, score: 1 }];
    });
    return {
      ...eligible,
      verdict: found.length > 0 ? ("local" as const) : ("eligible" as const),
      findings: found,
    };
  };
  const target = training({ validationShare: 0.5, sensitive: "redact" });
  const { names: files, text } = await exportFrom(archive, target, { ports: { judge } });
  const examples = files.flatMap((file) => (file.endsWith(".jsonl") ? [text(file)] : []));
  expect(examples.filter((file) => file.includes("Write to [PERSON_1]"))).toHaveLength(1);
});

test("branches that begin differently stand with their conversation, and later ones that begin so with them", async () => {
  const talks = Array.from({ length: 40 }, (_, at) => {
    const branched = new Talk("");
    branched.turn(null, `one ${at}`, "A");
    branched.turn(null, `two ${at}`, "B");
    return [branched, ...talksOf([[`two ${at}`, "C"]])];
  });
  const archive = await archiveOf(talks.flat().map(({ records }) => records));
  const target = training({ branches: "all", validationShare: 0.5 });
  const { text } = await exportFrom(archive, target);
  const numbersIn = (part: string) => new Set(text(part).match(/(?<=one |two )\d+/g));
  const [train, validation] = [numbersIn("train.jsonl"), numbersIn("validation.jsonl")];
  expect([...train].filter((number) => validation.has(number))).toEqual([]);
  expect(train.size + validation.size).toBe(40);
});

test("branches that begin differently stand with their conversation even where others began like each of them before", async () => {
  const talks = Array.from({ length: 40 }, (_, at) => {
    const branched = new Talk("");
    branched.turn(null, `one ${at}`, "A");
    branched.turn(null, `two ${at}`, "B");
    return [...talksOf([`one ${at}`, `two ${at}`].map((prompt) => [prompt, "C"])), branched];
  });
  const archive = await archiveOf(talks.flat().map(({ records }) => records));
  const target = training({ branches: "all", validationShare: 0.5 });
  const progress: ExportProgress[] = [];
  const { text, report } = await exportFrom(archive, target, {
    ports: { onProgress: (now) => void progress.push(now) },
  });
  const numbersIn = (part: string) => new Set(text(part).match(/(?<=one |two )\d+/g));
  const [train, validation] = [numbersIn("train.jsonl"), numbersIn("validation.jsonl")];
  expect([...train].filter((number) => validation.has(number))).toEqual([]);
  expect(validation.size).toBeGreaterThan(8);
  expect(validation.size).toBeLessThan(32);
  expect(report).toMatchObject({ conversations: 120, damagedRecords: 0 });
  for (const { doneBytes, totalBytes } of progress)
    expect(doneBytes).toBeLessThanOrEqual(totalBytes);
});

test("an example that is only the beginning of one before it is left out", async () => {
  const [long, short] = [new Talk("Long"), new Talk("Short")];
  const first = long.turn(null, "a", "A");
  long.turn(long.turn(first, "b", "B"), "c", "C");
  short.turn(short.turn(null, "a", "A"), "b", "B");
  const other = new Talk("Another answer");
  other.turn(other.turn(null, "a", "A"), "b", "X");
  const archive = await archiveOf([long, short, other].map(({ records }) => records));
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual(["a A b B c C", "a A b X"]);
  expect(report.leftOut).toEqual([{ reason: "duplicate", count: 1 }]);
});

test("a beginning that another example is only to read is still learned", async () => {
  const [read, learned] = [new Talk("Read"), new Talk("Learned")];
  const first = read.turn(null, "a", "A");
  read.rate(read.turn(first, "b", "B"), 1);
  learned.rate(learned.turn(null, "a", "A"), 1);
  const archive = await archiveOf([read.records, learned.records]);
  const { text } = await exportFrom(archive, training({ rating: "good" }));
  expect(told(text("train.jsonl"))).toEqual(["a (A) b B", "a A"]);
});

test("what comes first is there to train on, and where nothing is left to validate with the outcome says so", async () => {
  for (let at = 0; at < 10; at += 1) {
    const [talk] = talksOf([[`alone ${at}`, "A"]]);
    const archive = await archiveOf([talk?.records ?? []]);
    const { text, names, report } = await exportFrom(archive, training({ validationShare: 0.5 }));
    expect(told(text("train.jsonl"))).toEqual([`alone ${at} A`]);
    expect(names).not.toContain("validation.jsonl");
    expect(report.examples).toEqual({ train: 1, validation: 0 });
    expect(text("README.md")).toContain("There is no validation part");
  }
});

test("all that begins as the first example does is there to train on with it", async () => {
  const talks = talksOf(Array.from({ length: 20 }, (_, at) => ["Hello", `A${at}`]));
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { report } = await exportFrom(archive, training({ validationShare: 0.5 }));
  expect(report.examples).toEqual({ train: 20, validation: 0 });
});

test("Alpaca examples with a history come first, for programs take the type of that column from there", async () => {
  const talks = Array.from({ length: 60 }, (_, at) => {
    const talk = new Talk("");
    const first = talk.turn(null, `q${at}`, "A");
    if (at % 10 === 9) talk.turn(first, "and?", "B");
    return talk;
  });
  const archive = await archiveOf(talks.map(({ records }) => records));
  const target = training({ shape: "alpaca", validationShare: 0.5 });
  const { text, names, report } = await exportFrom(archive, target);
  const parts = ["train.jsonl", "validation.jsonl"].map((name) =>
    jsonLines(text(name)).map(
      (line) => (line as { readonly history: readonly unknown[] }).history.length,
    ),
  );
  for (const lengths of parts) {
    expect(lengths[0]).toBe(1);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  }
  expect(parts.flat()).toHaveLength(60);
  expect(report.files).toBe(names.length);
  expect(names).toHaveLength(6);
  expect(report.sizeBytes).toBe(
    names.reduce((sum, name) => sum + Buffer.byteLength(text(name)), 0),
  );
});

test("an only Alpaca example with a history trains: loaded in one call, the first file says the types of both", async () => {
  for (const prompt of ["q9", "q19", "q29", "q39", "q49", "q59"]) {
    const talk = new Talk("");
    talk.turn(talk.turn(null, prompt, "A"), "and?", "B");
    const others = talksOf(Array.from({ length: 9 }, (_, at) => [`p${at}`, "C"]));
    const archive = await archiveOf([...others, talk].map(({ records }) => records));
    const target = training({ shape: "alpaca", validationShare: 0.5 });
    const { text, report } = await exportFrom(archive, target);
    expect(jsonLines(text("train.jsonl"))[0]).toMatchObject({ history: [[prompt, "A"]] });
    expect(report.examples?.validation).toBeGreaterThan(0);
  }
});

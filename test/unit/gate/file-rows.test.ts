import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Finding } from "../../../electron/shared/gate.ts";
import { classifyFile } from "../../../scripts/gate/file/classify-file.ts";
import { CommandFailure } from "../../../scripts/command.ts";
import { openGate } from "./support/faulty-gate.ts";

const telling = "Please answer to joanna.kowalczyk@poczta-firmowa.pl by Monday.";

interface Answer {
  readonly id: string | number;
  readonly verdict: string;
  readonly score: number;
  readonly findings: readonly (Finding & { readonly part?: number })[];
}

async function judged(content: string | Buffer): Promise<readonly Answer[]> {
  const dir = await mkdtemp(join(tmpdir(), "freehold-gate-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const [input, output] = [join(dir, "in.jsonl"), join(dir, "out.jsonl")];
  await writeFile(input, content);
  await classifyFile(openGate(), input, output);
  const lines = (await readFile(output, "utf8")).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Answer);
}

test("every row gets its verdict in order, and findings name their places in UTF-16", async () => {
  const rows = [
    { id: "a", text: "Explain how a bicycle stays upright." },
    { id: 2, text: `😀 ${telling}` },
  ];
  const [harmless, private_] = await judged(rows.map((row) => JSON.stringify(row)).join("\n"));
  expect(harmless).toEqual({ id: "a", verdict: "eligible", score: 0, findings: [] });
  expect(private_).toMatchObject({ id: 2, verdict: "local" });
  const found = private_?.findings.find(({ category }) => category === "contact");
  expect(`😀 ${telling}`.slice(found?.start, found?.end)).toContain("joanna.kowalczyk@");
  expect(found).not.toHaveProperty("part");
});

test("of a row with messages each one is a part, and one private message keeps it here", async () => {
  const messages = [
    { role: "system", content: "Be brief." },
    { role: "user", content: [{ type: "text", text: telling }] },
    { role: "assistant", content: "The boat leaves on Monday." },
    { role: "user", content: "Explain how a boat floats." },
  ];
  const [answer] = await judged(JSON.stringify({ id: "m", messages }));
  expect(answer).toMatchObject({ id: "m", verdict: "local" });
  expect(new Set(answer?.findings.map(({ part }) => part))).toEqual(new Set([1]));
});

test("a message with an image keeps its row here", async () => {
  const content = [
    { type: "text", text: "What is this?" },
    { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } },
  ];
  const [answer] = await judged(JSON.stringify({ id: "i", messages: [{ role: "user", content }] }));
  expect(answer?.findings[0]?.rule).toBe("fault.unreadable");
});

test.each<readonly [string, object]>([
  [
    "the arguments of a tool",
    {
      messages: [
        { role: "assistant", content: null, tool_calls: [{ function: { arguments: telling } }] },
      ],
    },
  ],
  ["the name of who speaks", { messages: [{ role: "user", name: telling, content: "Hello" }] }],
  ["messages beside a text", { text: "Hello", messages: [{ role: "user", content: telling }] }],
  [
    "an image that has a text beside it",
    {
      messages: [{ role: "user", content: [{ type: "image_url", text: "Hello", image_url: "a" }] }],
    },
  ],
])("a row is kept here for %s", async (_, row) => {
  const [answer] = await judged(JSON.stringify({ id: "a", ...row }));
  expect(answer?.verdict).toBe("local");
});

test("a file is never judged into itself, and one that cannot be read or written says so", async () => {
  const dir = await mkdtemp(join(tmpdir(), "freehold-gate-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const input = join(dir, "in.jsonl");
  const [output, link] = [join(dir, "out.jsonl"), join(dir, "link.jsonl")];
  const rows = '{"id":1,"text":"Why do boats float?"}\n';
  await writeFile(input, rows);
  await writeFile(output, "of an earlier run");
  await symlink(input, link);
  const failure = (from: string, to: string): Promise<unknown> =>
    classifyFile(openGate(), from, to).catch((error: unknown) => error);
  const wrong = [
    [input, input],
    [input, link],
    [link, input],
    [join(dir, "gone"), output],
    [dir, output],
    [input, dir],
  ] as const;
  for (const [from, to] of wrong) expect(await failure(from, to)).toBeInstanceOf(CommandFailure);
  expect(await readFile(input, "utf8")).toBe(rows);
  expect(await readFile(output, "utf8")).toBe("of an earlier run");
});

test("rows that cannot be read are local with a reason, and the others are judged", async () => {
  const content = Buffer.concat([
    Buffer.from('no json\n{"id": "x"}\n\n{"id": "bytes", "text": "'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(
      '"}\n{"id": "half", "text": "\\ud83d"}\n{"id": "y", "text": "Why do boats float?"}',
    ),
  ]);
  const answers = await judged(content);
  expect(answers.map(({ id, verdict, findings }) => [id, verdict, findings[0]?.rule])).toEqual([
    ["line-1", "local", "fault.row"],
    ["x", "local", "fault.row"],
    ["line-4", "local", "fault.row"],
    ["half", "local", "fault.undecodable"],
    ["y", "eligible", undefined],
  ]);
});

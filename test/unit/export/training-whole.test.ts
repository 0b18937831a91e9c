import { expect, test } from "vitest";
import type { GatePart } from "../../../electron/core/gate/gate.ts";
import { judge } from "../../../electron/core/gate/verdict/judge.ts";
import type { GateCategory, GateVerdict, PartFinding } from "../../../electron/shared/gate.ts";
import { openGate, usualSettings } from "../gate/support/faulty-gate.ts";
import { Talk, archiveOf, eligible, exportFrom, training } from "./exporting.ts";
import { told } from "./training-lines.ts";

/** Words that are little by themselves. */
const weakWords: readonly (readonly [word: string, category: GateCategory, score: number])[] = [
  ["Zofia", "name", 0.45],
  ["cough", "health", 0.5],
];

/** The gate's verdict of a request, with these words for what its rules find. */
async function judgeWeak(parts: readonly GatePart[]): Promise<GateVerdict> {
  const known = parts.map(({ kind, text }, part) => ({
    kind,
    text,
    harmless: null,
    findings: weakWords.flatMap(([word, category, score]): readonly PartFinding[] => {
      const start = text.indexOf(word);
      const place = { part, start, end: start + word.length };
      return start === -1 ? [] : [{ rule: category, category, layer: "names", ...place, score }];
    }),
  }));
  return { ...eligible, ...judge(known, [], usualSettings) };
}

/** One turn for each prompt, each after the one before it. */
function talkOf(prompts: readonly string[], systemPrompt = ""): Talk {
  const talk = new Talk("T", { systemPrompt });
  let last: string | null = null;
  for (const prompt of prompts) last = talk.turn(last, prompt, "ok");
  return talk;
}

test.each([
  ["the turn before it", ["Zofia", "cough", "c"], "", "Zofia ok"],
  [
    "one long before it",
    ["a", "Zofia", "c", "d", "e", "cough", "g"],
    "",
    "a ok Zofia ok c ok d ok e ok",
  ],
  ["the system prompt", ["a", "b", "c", "cough", "e"], "Zofia", "Zofia a ok b ok c ok"],
])(
  "a turn that is private only with %s ends the example before it",
  async (_, prompts, system, kept) => {
    const archive = await archiveOf([talkOf(prompts, system).records]);
    for (const sensitive of ["leave-out", "redact"] as const) {
      const { text, report } = await exportFrom(archive, training({ sensitive }), {
        ports: { judge: judgeWeak },
      });
      expect(told(text("train.jsonl"))).toEqual([kept]);
      expect(report.leftOut).toEqual([{ reason: "sensitive", count: 1 }]);
    }
  },
);

test("a card number over two prompts does not get out, and can be redacted in both", async () => {
  const gate = openGate();
  const ports = {
    judge: (parts: readonly GatePart[]) =>
      gate.classify({ parts, unreadable: [] }, { stage: "full" }),
  };
  const talk = talkOf(["Add up the digits of 4929 3258", "2713 6822 too"]);
  const archive = await archiveOf([talk.records]);
  const left = await exportFrom(archive, training({ sensitive: "leave-out" }), { ports });
  expect(told(left.text("train.jsonl"))).toEqual(["Add up the digits of 4929 3258 ok"]);
  const redacted = await exportFrom(archive, training({ sensitive: "redact" }), { ports });
  expect(told(redacted.text("train.jsonl"))).toEqual([
    "Add up the digits of [ID_1] ok [ID_2] too ok",
  ]);
});

test("a conversation of thousands of turns is judged in a few times its length", async () => {
  const turns = 2_000;
  const prompts = Array.from({ length: turns }, (_, at) => `Question ${at}`);
  const harmless = talkOf(prompts);
  const hurt = talkOf(["Zofia", ...prompts.slice(0, -200), "cough", ...prompts.slice(-200)]);
  for (const [talk, mostParts] of [
    [harmless, 6 * turns],
    // By halving: what is judged as a whole is as long as the conversation each time.
    [hurt, 6 * turns + Math.log2(turns) * 2 * turns],
  ] as const) {
    const archive = await archiveOf([talk.records]);
    let judged = 0;
    const { report } = await exportFrom(archive, training({ sensitive: "leave-out" }), {
      ports: {
        judge: (parts) => {
          judged += parts.length;
          return judgeWeak(parts);
        },
      },
    });
    expect(judged).toBeLessThan(mostParts + 100);
    expect(report.messages).toBe(talk === harmless ? 2 * turns : 2 * (turns - 199));
  }
});

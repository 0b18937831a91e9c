import { expect, test } from "vitest";
import { gatePartKinds } from "../../../electron/shared/gate.ts";
import type { GatePart } from "../../../electron/core/gate/gate.ts";
import { openGate, prompt } from "./support/faulty-gate.ts";

const harmless = "Shorten this to three sentences.";
const telling = "Please answer to joanna.kowalczyk@poczta-firmowa.pl by Monday.";

test.each(gatePartKinds)(
  "a private text keeps the request here from its place as %s",
  async (kind) => {
    const parts: readonly GatePart[] = [
      prompt("Explain how a boat floats."),
      { kind, text: telling },
      prompt(harmless),
    ];
    const verdict = await openGate().classify({ parts, unreadable: [] }, { stage: "full" });
    expect(verdict.verdict).toBe("local");
    const [found] = verdict.findings;
    expect(found?.part).toBe(1);
    expect(telling.slice(found?.start, found?.end)).toContain("joanna");
  },
);

test("a private text in the middle of a hundred harmless ones keeps them all here", async () => {
  const gate = openGate();
  const parts = Array.from({ length: 100 }, (_, index) =>
    prompt(`Explain how a boat of ${index} metres floats.`),
  );
  const harmlessVerdict = await gate.classify({ parts, unreadable: [] }, { stage: "full" });
  expect(harmlessVerdict).toMatchObject({ verdict: "eligible", findings: [] });
  const tainted = parts.with(50, { kind: "answer", text: telling });
  const verdict = await gate.classify({ parts: tainted, unreadable: [] }, { stage: "full" });
  expect(verdict.findings[0]?.part).toBe(50);
});

test("a summary does not wash away what an earlier message said", async () => {
  const gate = openGate();
  const parts: readonly GatePart[] = [
    { kind: "earlier-prompt", text: telling },
    { kind: "answer", text: "The message asks for an answer by Monday." },
    prompt("Translate the summary into French."),
  ];
  for (let round = 0; round < 3; round += 1) {
    const verdict = await gate.classify({ parts, unreadable: [] }, { stage: "fast" });
    expect(verdict.verdict).toBe("local");
  }
});

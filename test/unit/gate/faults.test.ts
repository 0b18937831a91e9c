import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import { type GateHalf, gateHalves } from "../../../electron/core/gate/worker/protocol.ts";
import { openFaultyGate, openGate, requestOf } from "./support/faulty-gate.ts";

const harmless = "Explain how a bicycle stays upright.";

function rulesOf(verdict: GateVerdict): readonly string[] {
  expect(verdict.verdict).toBe("local");
  return verdict.findings.map(({ rule }) => rule);
}

test("a harmless prompt may leave, and nothing was found in it", async () => {
  const verdict = await openGate().classify(requestOf(harmless), { stage: "fast" });
  expect(verdict).toMatchObject({ verdict: "eligible", score: 0, findings: [], stage: "fast" });
});

test.each(["identifiers", "secrets", "own-terms", "names", "phrases", "classifier"] as const)(
  "a prompt stays here when the recogniser of %s breaks",
  async (layer) => {
    const gate = openFaultyGate({ kind: "throw", layer, word: "bicycle" });
    expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "fast" }))).toEqual([
      "fault.layer",
    ]);
    const other = await gate.classify(requestOf("Explain how a boat floats."), { stage: "fast" });
    expect(other.verdict).toBe("eligible");
  },
);

test("a prompt stays here when the worker hangs, and the next one is judged by a new worker", async () => {
  const gate = openFaultyGate(
    { kind: "hang", word: "bicycle" },
    { limits: { scanTimeoutMs: 1_500 } },
  );
  for (const stage of ["fast", "full"] as const)
    expect(rulesOf(await gate.classify(requestOf(harmless), { stage }))).toEqual([
      "fault.deadline",
    ]);
  const next = await gate.classify(requestOf("Explain how a boat floats."), { stage: "full" });
  expect(next.verdict).toBe("eligible");
});

test("a prompt stays here when the worker dies under it, and the next one is judged by a new worker", async () => {
  const gate = openFaultyGate({ kind: "exit", word: "bicycle" });
  expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "full" }))).toEqual([
    "fault.worker",
  ]);
  const next = await gate.classify(requestOf("Explain how a boat floats."), { stage: "full" });
  expect(next.verdict).toBe("eligible");
});

test.each(gateHalves)(
  "a prompt stays here when the worker for %s was killed between two prompts and cannot be started again",
  async (killed) => {
    const workers = new Map<GateHalf, Worker>();
    const gate = openGate({
      startWorker: (half) => {
        if (workers.has(half)) throw new Error("no more threads");
        const file = `../../../electron/core/gate/gate-${half}-worker.ts`;
        const worker = new Worker(new URL(file, import.meta.url));
        workers.set(half, worker);
        return worker;
      },
    });
    const first = await gate.classify(requestOf(harmless), { stage: "fast" });
    expect(first.verdict).toBe("eligible");
    await workers.get(killed)?.terminate();
    const second = await gate.classify(requestOf("Explain how a boat floats."), { stage: "fast" });
    expect(rulesOf(second)).toEqual(["fault.worker"]);
  },
);

test("a prompt stays here when the worker's program is not there", async () => {
  const gate = openGate({ startWorker: () => new Worker("/nowhere/gate-worker.js") });
  expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "fast" }))).toEqual([
    "fault.worker",
  ]);
});

test.each(["no-rules", "half-rules"] as const)(
  "a prompt stays here while the rules are missing or damaged (%s)",
  async (kind) => {
    const gate = openFaultyGate({ kind });
    expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "fast" }))).toEqual([
      "fault.rules",
    ]);
  },
);

test("a prompt of five megabytes stays here", async () => {
  const gate = openGate();
  const huge = "Explain how a bicycle stays upright. ".repeat(140_000);
  expect(rulesOf(await gate.classify(requestOf(huge), { stage: "full" }))).toEqual([
    "fault.too-large",
  ]);
  const document = "A bicycle stays upright. ".repeat(9_000);
  expect(rulesOf(await gate.classify(requestOf(harmless, document), { stage: "full" }))).toEqual([
    "fault.too-large",
  ]);
});

test("text that is half a character, or bytes, stays here", async () => {
  const gate = openGate();
  const bytes = Buffer.from(Uint8Array.from({ length: 400 }, (_, index) => (index * 83) % 256));
  for (const text of [`${harmless}\ud83d`, "\udc00", bytes.toString("utf8")])
    expect(rulesOf(await gate.classify(requestOf(text), { stage: "full" }))).toEqual([
      "fault.undecodable",
    ]);
});

test("a request with an image stays here, whatever its words are", async () => {
  const request = { ...requestOf(harmless), unreadable: ["an image"] };
  expect(rulesOf(await openGate().classify(request, { stage: "full" }))).toEqual([
    "fault.unreadable",
  ]);
});

test("a prompt stays here when the settings cannot be read", async () => {
  const gate = openGate({
    settings: () => {
      throw new Error("The settings are gone.");
    },
  });
  expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "fast" }))).toEqual([
    "fault.gate",
  ]);
});

test("a prompt stays here once the gate is closed", async () => {
  const gate = openGate();
  await gate.close();
  expect(rulesOf(await gate.classify(requestOf(harmless), { stage: "fast" }))).toEqual([
    "fault.closed",
  ]);
});

test("of prompts that come faster than they are judged only the newest is waited for", async () => {
  const gate = openGate();
  const typed = Array.from({ length: 30 }, (_, end) => harmless.slice(0, end + 6));
  const verdicts = await Promise.all(
    typed.map((text) => gate.classify(requestOf(text), { stage: "fast" })),
  );
  expect(verdicts.at(-1)?.verdict).toBe("eligible");
  const superseded = verdicts.filter(({ findings }) => findings[0]?.rule === "fault.superseded");
  expect(superseded.length).toBeGreaterThan(20);
});

test("a prompt that is being sent is judged however many others come", async () => {
  const gate = openGate();
  const sent = gate.classify(requestOf(harmless), { stage: "full" });
  const other = gate.classify(requestOf("Explain how a boat floats."), { stage: "full" });
  void gate.classify(requestOf("Explain"), { stage: "fast" });
  expect(await sent).toMatchObject({ verdict: "eligible", stage: "full" });
  expect(await other).toMatchObject({ verdict: "eligible" });
});

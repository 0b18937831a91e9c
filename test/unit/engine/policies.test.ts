import { expect, test } from "vitest";
import { createBinaryTester } from "../../../electron/core/engine/binary-tester.ts";
import type { BinaryTestMessage } from "../../../electron/core/engine/binary-test-message.ts";
import { explainExit } from "../../../electron/core/engine/exit-words.ts";
import { parseAvailableBytes, parseVmStat } from "../../../electron/core/engine/free-memory.ts";
import { planLoad } from "../../../electron/core/engine/load-plan.ts";
import { trackOwnLoad } from "../../../electron/core/engine/own-load.ts";
import { chooseStopGraceMs } from "../../../electron/core/engine/stop-grace.ts";
import { type Slot, takeSlot } from "../../../electron/core/engine/llama/conversation-slots.ts";
import { splitReasoning } from "../../../electron/core/engine/llama/reasoning-split.ts";
import { chooseThreads, countLinuxCores } from "../../../electron/core/engine/threads.ts";
import { loadShapeOf } from "../../../electron/core/models/fit/fit.ts";
import { chooseBatchTokens, estimateMemory } from "../../../electron/core/models/fit/memory.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";

test("threads follow the cores, leave busy ones alone and never exceed what may be used", () => {
  expect(chooseThreads(null, { cores: 8, available: 16, busy: 0.4 })).toBe(8);
  expect(chooseThreads(null, { cores: 8, available: 8, busy: 5.7 })).toBe(3);
  expect(chooseThreads(null, { cores: 8, available: 2, busy: 0 })).toBe(2);
  expect(chooseThreads(null, { cores: 4, available: 4, busy: 90 })).toBe(1);
  expect(chooseThreads(6, { cores: 4, available: 8, busy: 8 })).toBe(6);
  expect(chooseThreads(64, { cores: 4, available: 8, busy: 0 })).toBe(8);
});

test("the engine's own work is told from that of others the way the system averages it", () => {
  let nowMs = 0;
  const own = trackOwnLoad(() => nowMs);
  own.began(4);
  expect(own.now()).toBe(0);
  nowMs += 60_000;
  expect(own.now()).toBeCloseTo(4 * (1 - Math.exp(-1)));
  nowMs += 600_000;
  expect(own.now()).toBeCloseTo(4, 2);
  own.ended();
  nowMs += 60_000;
  expect(own.now()).toBeCloseTo(4 * Math.exp(-1), 2);
});

test("a stop is waited for as long as one step of a large model may take on a slow machine", () => {
  const grace = (parameters: number, isReading: boolean, isOnGpu = false): number =>
    chooseStopGraceMs(
      { parameters, readStepTokens: chooseBatchTokens(parameters, isOnGpu), isOnGpu },
      isReading,
      10_000,
    );
  expect(grace(135e6, true)).toBeLessThan(15_000);
  expect(grace(8e9, true)).toBeCloseTo(34_000, -3);
  expect(grace(70e9, true)).toBeCloseTo(220_000, -3);
  expect(grace(70e9, false)).toBeLessThan(20_000);
  expect(grace(70e9, true, true)).toBeLessThan(120_000);
});

test("two hardware threads of one core count once", () => {
  const processor = (socket: number, core: number): string =>
    `processor\t: 0\nphysical id\t: ${socket}\ncore id\t\t: ${core}\n`;
  expect(
    countLinuxCores(
      [processor(0, 0), processor(0, 1), processor(0, 0), processor(1, 0)].join("\n"),
    ),
  ).toBe(3);
  expect(countLinuxCores("processor\t: 0\nBogoMIPS\t: 108.00\n")).toBeNull();
});

test("memory that caches would give back counts as free", () => {
  expect(
    parseAvailableBytes("MemTotal: 8000 kB\nMemFree: 100 kB\nMemAvailable:    4000 kB\n"),
  ).toBe(4_096_000);
  expect(
    parseVmStat(
      "Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free: 100.\nPages active: 7.\nPages inactive: 50.\nPages speculative: 5.\nPages purgeable: 1.\n",
    ),
  ).toBe(156 * 16_384);
});

const shape = {
  weightsBytes: 4e9,
  inputBytes: 0.3e9,
  outputBytes: 0.3e9,
  activeBytes: 3.7e9,
  parameters: 8e9,
  // 131,072 bytes for each token in 16 bits.
  attention: [{ blocks: 32, keyLength: 1_024, valueLength: 1_024, windowTokens: null }],
  recurrentBytes: 0,
  heads: 32,
  embeddingLength: 4_096,
  feedForwardLength: 14_336,
  vocabularySize: 128_256,
  merges: 0,
};
const wish = {
  name: "Big",
  shape,
  trainedContextTokens: 131_072,
  settings: defaultRunSettings,
};

/** What one conversation of this length takes. */
function needBytes(contextTokens: number): number {
  return estimateMemory(shape, loadShapeOf(shape, defaultRunSettings, contextTokens, false))
    .totalBytes;
}

test("a model is loaded as comfortably as the free memory allows", () => {
  expect(planLoad(wish, 20e9, false)).toMatchObject({ contextTokens: 8_192, sequences: 2 });
  expect(planLoad(wish, needBytes(8_192), false)).toMatchObject({
    contextTokens: 8_192,
    sequences: 1,
  });
  expect(planLoad(wish, needBytes(4_096), false)).toMatchObject({
    contextTokens: 4_096,
    sequences: 1,
  });
});

test("a context length that the person chose is kept, and refused with numbers when it cannot be", () => {
  const withContext = (contextTokens: number) => ({
    ...wish,
    settings: { ...defaultRunSettings, contextTokens },
  });
  const long = withContext(131_072);
  expect(planLoad(long, 60e9, false).contextTokens).toBe(131_072);
  expect(() => planLoad(long, 20e9, false)).toThrow(
    /needs about 2\d GB of memory; this machine has 20 GB free/,
  );
  expect(
    planLoad({ ...withContext(8_192), trainedContextTokens: 2_048 }, 60e9, false).contextTokens,
  ).toBe(2_048);
});

test("a prompt is read in steps that a slow processor does in about a second", () => {
  expect(chooseBatchTokens(135e6, false)).toBe(256);
  expect(chooseBatchTokens(8e9, false)).toBe(32);
  expect(chooseBatchTokens(8e9, true)).toBe(512);
});

test("the end of the engine is told in plain words on every platform", () => {
  expect(explainExit(null, "SIGKILL", "")).toMatch(/memory ran out/);
  expect(explainExit(9, null, "")).toMatch(/memory ran out/);
  expect(explainExit(139, null, "")).toMatch(/model file or the graphics driver/);
  expect(explainExit(-1073741819, null, "")).toMatch(/model file or the graphics driver/);
  expect(explainExit(1, null, "warming up\nno space left\n")).toMatch(/exit code 1.*no space left/);
});

test("two conversations stay hot, and a title gives its place back first", () => {
  const slots: Slot<string>[] = ["one", "two"].map((sequence) => ({
    sequence,
    conversationId: null,
    lastUsed: 0,
  }));
  expect(takeSlot(slots, "a").sequence).toBe("one");
  expect(takeSlot(slots, "b").sequence).toBe("two");
  expect(takeSlot(slots, "side:title:b").sequence).toBe("one");
  expect(takeSlot(slots, "c").sequence).toBe("one");
  expect(takeSlot(slots, "b").sequence).toBe("two");
  expect(takeSlot(slots, "d").sequence).toBe("one");
});

function splitAll(pieces: readonly string[]): {
  readonly text: string;
  readonly reasoning: string;
} {
  const split = splitReasoning();
  return [...pieces.map((piece) => split.add(piece)), split.end()].reduce((all, one) => ({
    text: all.text + one.text,
    reasoning: all.reasoning + one.reasoning,
  }));
}

test("reasoning is told from the answer however the text is cut", () => {
  const whole = "<think>It is 2 < 3.</think>\n\nYes, and <think> stays.";
  for (let cut = 0; cut <= whole.length; cut += 1) {
    expect(splitAll([whole.slice(0, cut), whole.slice(cut)])).toEqual({
      reasoning: "It is 2 < 3.",
      text: "Yes, and <think> stays.",
    });
  }
  expect(splitAll([..."Plain <think>text</think>"])).toEqual({
    text: "Plain <think>text</think>",
    reasoning: "",
  });
  expect(splitAll(["<think>never ", "ends</thi"])).toEqual({
    text: "",
    reasoning: "never ends</thi",
  });
  expect(splitAll(["<thi"])).toEqual({ text: "<thi", reasoning: "" });
});

test("the engine process can have its binary tried, and nothing else started", () => {
  const started: string[] = [];
  const sent: BinaryTestMessage[] = [];
  const fork = (file: string) => {
    started.push(file);
    return { post: () => {}, onMessage: () => {}, onExit: () => {}, kill: () => {} };
  };
  const tester = createBinaryTester(fork, (message) => sent.push(message));
  const file = "/app/node_modules/node-llama-cpp/dist/bindings/utils/testBindingBinary.js";
  for (const asked of [
    "/tmp/evil.js",
    "/tmp/testBindingBinary.js",
    `${file}/../../../../../../evil.js`,
    "node_modules/node-llama-cpp/dist/bindings/utils/testBindingBinary.js",
  ]) {
    tester.receive({ type: "binary-test", child: 1, event: "fork", file: asked });
  }
  expect(started).toEqual([]);
  expect(sent.length).toBe(4);
  tester.receive({ type: "binary-test", child: 2, event: "fork", file });
  expect(started).toEqual([file]);
});

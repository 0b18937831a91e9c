import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createSpeed } from "../../electron/core/models/speed/measure.ts";
import { openSpeedRuns } from "../../electron/core/models/speed/runs.ts";
import type { Speed } from "../../electron/core/models/speed/speed.ts";
import { createSerial } from "../../electron/core/serial.ts";
import { defaultRunSettings } from "../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../electron/shared/state.ts";
import {
  ask,
  chatModelPath,
  conversation,
  greedy,
  loadRequest,
  makeTinyModel,
  openEngine,
  type TestEngine,
} from "./support/engine.ts";

let opened: TestEngine | null = null;

afterEach(async () => {
  await opened?.engine.close();
  opened = null;
});

const summary = { id: "m-1", name: "Test", fileName: "test.gguf", quantisation: "Q4_1" };

/** Measuring over the real engine, with one model that `path` leads to. */
async function openSpeed(
  path: string,
  contextTokens: number,
  role: ModelSummary["role"] = "chat",
): Promise<{ readonly speed: Speed; readonly engine: TestEngine["engine"] }> {
  opened = openEngine();
  const { engine } = opened;
  const serial = createSerial();
  const runs = await openSpeedRuns(
    join(await mkdtemp(join(tmpdir(), "freehold-speed-")), "speed.json"),
  );
  const speed = createSpeed({
    engine,
    // Measuring reads nothing else of a model.
    models: {
      find: async () =>
        ({
          summary: { ...summary, role } as ModelSummary,
          facts: { layers: 2, shape: { activeBytes: 1e6 } },
        }) as never,
    },
    runs,
    withModel: (_, work, signal) =>
      serial.run(async () => {
        signal.throwIfAborted();
        return work(engine.loaded() ?? (await engine.load(loadRequest(path, { contextTokens }))));
      }),
    settingsOf: () => defaultRunSettings,
  });
  return { speed, engine };
}

test("real weights read and write at a speed of their own", async () => {
  const { engine } = await openSpeed(await chatModelPath(), 512);
  await engine.load(loadRequest(await chatModelPath(), { contextTokens: 512 }));
  const result = await engine.probe(
    { round: 1, promptTokens: 100, outputTokens: 16 },
    new AbortController().signal,
  );
  expect(result).toMatchObject({ promptTokens: 100, outputTokens: 16 });
});

test("a model is measured, with every step of it shown, and the measurement is kept", async () => {
  const { speed } = await openSpeed(await makeTinyModel(), 1_024);
  const shown: (number | null)[] = [];
  speed.onChanged(() => shown.push(speed.progress()?.done ?? null));
  const run = await speed.measure("m-1");
  expect(shown).toEqual([0, 1, 2, 3, 4, null]);
  expect(run).toMatchObject({
    modelId: "m-1",
    backend: "cpu",
    contextTokens: 1_024,
    gpuBytesPerS: null,
    repetitions: 3,
  });
  // 512 tokens of prompt in the time to the first token.
  expect((run.promptTokensPerSecond * run.timeToFirstTokenMs) / 1_000).toBeGreaterThan(400);
  expect(run.generationTokensPerSecond).toBeGreaterThan(0);
  expect(run.memoryBytes).toBeGreaterThan(0);
  expect(speed.list()).toEqual([run]);
});

test("a model that ends its answer at once writes as much as any other", async () => {
  const { engine } = await openSpeed(await makeTinyModel({ says: [] }), 512);
  await engine.load(loadRequest(await makeTinyModel({ says: ["a"] }), { contextTokens: 512 }));
  const result = await engine.probe(
    { round: 1, promptTokens: 100, outputTokens: 40 },
    new AbortController().signal,
  );
  expect(result).toMatchObject({ promptTokens: 100, outputTokens: 40 });
});

test("a prompt that is longer than the context is cut", async () => {
  const { engine } = await openSpeed(await makeTinyModel(), 256);
  await engine.load(loadRequest(await makeTinyModel(), { contextTokens: 256 }));
  const result = await engine.probe(
    { round: 1, promptTokens: 512, outputTokens: 64 },
    new AbortController().signal,
  );
  expect(result).toMatchObject({ promptTokens: 256 - 64 - 8, outputTokens: 64 });
});

test("a conversation does not notice that there was a measurement", async () => {
  const { speed, engine } = await openSpeed(await makeTinyModel(), 1_024);
  await engine.load(loadRequest(await makeTinyModel(), { contextTokens: 1_024 }));
  const messages = conversation("Hello! ".repeat(20));
  const sampling = { ...greedy, maxTokens: 4 };
  await ask(engine, { conversationId: "c-1", messages, sampling });
  await speed.measure("m-1");
  const again = await ask(engine, { conversationId: "c-1", messages, sampling });
  expect(again.tokens.reused).toBe(again.tokens.prompt - 1);
});

test("a measurement that is cancelled ends at once, keeps nothing, and the engine goes on", async () => {
  const { speed, engine } = await openSpeed(await makeTinyModel(), 1_024);
  const measuring = speed.measure("m-1");
  await new Promise<void>((resolve) =>
    speed.onChanged(() => {
      if (speed.progress()?.done === 1) resolve();
    }),
  );
  speed.cancel();
  await expect(measuring).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(speed.progress()).toBeNull();
  expect(speed.list()).toEqual([]);
  const answer = await ask(engine, { messages: conversation("Hello!") });
  expect(answer.text).not.toBe("");
});

test("two measurements at once are refused, and so is an embedding model, in words", async () => {
  const { speed } = await openSpeed(await makeTinyModel(), 1_024);
  const first = speed.measure("m-1");
  await expect(speed.measure("m-1")).rejects.toMatchObject({ failure: { code: "busy" } });
  await first;
  await opened?.engine.close();
  const embedding = await openSpeed(await makeTinyModel(), 1_024, "embedding");
  await expect(embedding.speed.measure("m-1")).rejects.toMatchObject({
    failure: { code: "model-unsupported", message: expect.stringContaining("vectors") },
  });
});

import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { EngineProcess, SpawnEngine } from "../../electron/core/engine/engine.ts";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import {
  ask,
  builtEngine,
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

const long = {
  messages: conversation("Go on for ever."),
  sampling: { ...greedy, maxTokens: 100_000 },
};

test("when the engine is killed in the middle of an answer, the answer fails in plain words and the next one works", async () => {
  opened = openEngine();
  const { engine, processes } = opened;
  await engine.load(
    loadRequest(await makeTinyModel({ trainedContextTokens: 100_000 }), { contextTokens: 16_384 }),
  );
  let streamed = "";
  const broken = ask(engine, long, undefined, (delta) => {
    streamed = delta.text;
    process.kill(processes[0]?.pid ?? 0, "SIGKILL");
  });
  await expect(broken).rejects.toMatchObject({
    failure: { code: "engine-crashed", message: expect.stringContaining("memory") },
  });
  expect(streamed).not.toBe("");
  expect(engine.state().status).toBe("restarting");
  expect(engine.loaded()).toBeNull();
  const next = await ask(engine, { messages: conversation("Hello!") });
  expect(next.text).not.toBe("");
  expect(engine.state()).toMatchObject({ status: "ready", message: null });
  expect(processes.length).toBe(2);
});

test("an engine that keeps dying is given up, and a load tries again", async () => {
  const dying: SpawnEngine = (): EngineProcess =>
    forkEngine(new URL("support/dies.mjs", import.meta.url))();
  let isSound = false;
  opened = openEngine({ spawn: () => (isSound ? forkEngine(builtEngine)() : dying()) });
  const { engine, processes } = opened;
  const model = await makeTinyModel();
  await expect(engine.load(loadRequest(model))).rejects.toMatchObject({
    failure: { code: "engine-crashed" },
  });
  while (engine.state().status !== "failed") await sleep(20);
  expect(processes.length).toBe(4);
  expect(engine.state().message).toMatch(/engine stopped/);
  isSound = true;
  await engine.load(loadRequest(model));
  expect(engine.state()).toMatchObject({ status: "ready", message: null });
});

test.each(["before it restarts", "while a restart is about to die"])(
  "a question asked while the engine restarts again and again (%s) is answered once it runs, by one process",
  async (moment) => {
    let deaths = 0;
    const sound = forkEngine(builtEngine);
    const dying = forkEngine(new URL("support/dies.mjs", import.meta.url));
    let dies = false;
    let tellDying: () => void = () => {};
    const startsDying = new Promise<void>((resolve) => (tellDying = resolve));
    opened = openEngine({
      spawn: () => {
        if (!dies || deaths >= 2) return sound();
        deaths += 1;
        tellDying();
        return dying();
      },
    });
    const { engine, processes } = opened;
    await engine.load(loadRequest(await makeTinyModel()));
    dies = true;
    const crashed = new Promise<void>((resolve) =>
      engine.onChanged((state) => state.status === "restarting" && resolve()),
    );
    process.kill(processes[0]?.pid ?? 0, "SIGKILL");
    await (moment === "before it restarts" ? crashed : startsDying);
    const answer = await ask(engine, { messages: conversation("Hello!") });
    expect(answer.text).not.toBe("");
    expect(processes.length).toBe(4);
  },
);

test("an engine that does not answer a stop is ended: the answer is what was streamed, and the next one works", async () => {
  opened = openEngine({ stopGraceMs: 300 });
  const { engine, processes } = opened;
  await engine.load(
    loadRequest(await makeTinyModel({ trainedContextTokens: 100_000 }), { contextTokens: 16_384 }),
  );
  const stop = new AbortController();
  let streamed = "";
  const stopped = await engine.generate(
    { conversationId: "c-1", systemPrompt: "", ...long },
    {
      onDelta: ({ text }) => {
        streamed += text;
        if (stop.signal.aborted) return;
        process.kill(processes[0]?.pid ?? 0, "SIGSTOP");
        stop.abort();
      },
    },
    stop.signal,
  );
  expect(streamed).not.toBe("");
  expect(stopped).toMatchObject({ stopReason: "stopped", text: streamed, seed: 1, threads: 1 });
  // What only the process could have counted is not made up.
  expect(stopped).toMatchObject({ context: null, tokens: null, timing: { tokensPerSecond: null } });
  expect(stopped.timing.timeToFirstTokenMs).toBeLessThan(stopped.timing.totalMs);
  expect(engine.state()).toMatchObject({ status: "stopped", loaded: null, message: null });
  const next = await ask(engine, { messages: conversation("Hello!") });
  expect(next.text).not.toBe("");
  expect(processes.length).toBe(2);
  expect(isRunning(processes[0]?.pid ?? 0)).toBe(false);
});

/** Stops the process, as a hanging driver or disk would, as soon as it is at the load. */
function hangWhileLoading({ engine, processes }: TestEngine, hungs = Infinity): Promise<void> {
  return new Promise((resolve) => {
    let hung = 0;
    engine.onChanged((state) => {
      const pid = processes.at(-1)?.pid;
      if (state.status !== "ready" || state.loading === null || pid === undefined || hung >= hungs)
        return;
      hung += 1;
      process.kill(pid, "SIGSTOP");
      resolve();
    });
  });
}

test("a load that hangs can be cancelled: it ends at once, nothing is said of a crash, and the next load works", async () => {
  opened = openEngine();
  const { engine, processes } = opened;
  const model = await makeTinyModel();
  // More often than an engine that crashes would be started again.
  for (let round = 0; round < 5; round += 1) {
    const hung = hangWhileLoading(opened, 1);
    const loading = engine.load(loadRequest(model));
    const unloading = engine.unload();
    await hung;
    engine.cancelLoad();
    await expect(loading).rejects.toMatchObject({ failure: { code: "cancelled" } });
    await unloading;
    expect(engine.state()).toMatchObject({
      status: "stopped",
      loading: null,
      loaded: null,
      message: null,
    });
  }
  await engine.load(loadRequest(model));
  expect((await ask(engine, { messages: conversation("Hello!") })).text).not.toBe("");
  expect(processes.length).toBe(6);
});

test("a cancel while the engine starts ends the load, and one without a load changes nothing", async () => {
  opened = openEngine();
  const { engine, processes } = opened;
  const model = await makeTinyModel();
  const loading = engine.load(loadRequest(model));
  while (engine.state().status !== "starting") await sleep(1);
  engine.cancelLoad();
  await expect(loading).rejects.toMatchObject({ failure: { code: "cancelled" } });
  await engine.load(loadRequest(model));
  engine.cancelLoad();
  expect(engine.loaded()).not.toBeNull();
  expect((await ask(engine, { messages: conversation("Hello!") })).text).not.toBe("");
  expect(processes.length).toBe(2);
});

test("a load in which nothing moves is ended in plain words, not taken for a lack of memory", async () => {
  opened = openEngine({ loadStallMs: 1_500 });
  void hangWhileLoading(opened);
  const { engine } = opened;
  await expect(engine.load(loadRequest(await makeTinyModel()))).rejects.toMatchObject({
    failure: { code: "engine-unavailable", message: expect.stringContaining("nothing moved") },
  });
  expect(engine.state()).toMatchObject({ status: "stopped", loading: null });
  expect(engine.state().message).toMatch(/nothing moved/);
});

test("an engine that never says it has started is ended in plain words", async () => {
  const silent = forkEngine(new URL("support/silent.mjs", import.meta.url));
  opened = openEngine({ spawn: silent, startTimeoutMs: 300 });
  await expect(opened.engine.load(loadRequest(await makeTinyModel()))).rejects.toMatchObject({
    failure: { code: "engine-unavailable", message: expect.stringContaining("not answer in time") },
  });
  expect(opened.processes.length).toBe(1);
});

test("an answer stopped while its model is loaded again is empty, and the next one loads it", async () => {
  opened = openEngine();
  const { engine, processes } = opened;
  await engine.load(loadRequest(await makeTinyModel()));
  process.kill(processes[0]?.pid ?? 0, "SIGKILL");
  while (engine.loaded() !== null) await sleep(5);
  const stop = new AbortController();
  const hung = hangWhileLoading(opened, 1);
  const stopped = engine.generate(
    { conversationId: "c-1", systemPrompt: "", ...long },
    { onDelta: () => {} },
    stop.signal,
  );
  await hung;
  stop.abort();
  expect(await stopped).toMatchObject({ stopReason: "stopped", text: "", tokens: null });
  expect((await ask(engine, { messages: conversation("Hello!") })).text).not.toBe("");
});

test("a model whose load kills the engine is not loaded again by itself", async () => {
  opened = openEngine();
  const { engine, processes } = opened;
  const model = await makeTinyModel();
  engine.onChanged((state) => {
    const pid = processes.at(-1)?.pid;
    if (state.status === "ready" && state.loading !== null && pid !== undefined) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It is dead already.
      }
    }
  });
  await expect(engine.load(loadRequest(model))).rejects.toMatchObject({
    failure: { code: "engine-crashed" },
  });
  await expect(ask(engine, { messages: conversation("Hello!") })).rejects.toMatchObject({
    failure: { code: "model-missing" },
  });
});

test("the engine process ends with its parent, even when that is killed", async () => {
  const parent = spawn(
    process.execPath,
    [new URL("support/parent.mjs", import.meta.url).pathname, builtEngine],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.on("data", (chunk: Buffer) => resolve(Number(chunk.toString()))),
  );
  expect(isRunning(pid)).toBe(true);
  parent.kill("SIGKILL");
  while (isRunning(pid)) await sleep(50);
  expect(isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

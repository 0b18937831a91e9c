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

test("a question asked while the engine restarts again and again is answered once it runs, by one process", async () => {
  let deaths = 0;
  const sound = forkEngine(builtEngine);
  const dying = forkEngine(new URL("support/dies.mjs", import.meta.url));
  let dies = false;
  opened = openEngine({
    spawn: () => {
      if (!dies || deaths >= 2) return sound();
      deaths += 1;
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
  await crashed;
  const answer = await ask(engine, { messages: conversation("Hello!") });
  expect(answer.text).not.toBe("");
  expect(processes.length).toBe(4);
});

test("an engine that does not answer a stop is ended, and the next answer works", async () => {
  opened = openEngine({ stopGraceMs: 300 });
  const { engine, processes } = opened;
  await engine.load(
    loadRequest(await makeTinyModel({ trainedContextTokens: 100_000 }), { contextTokens: 16_384 }),
  );
  const stop = new AbortController();
  const hung = ask(engine, long, stop.signal, () => {
    if (stop.signal.aborted) return;
    process.kill(processes[0]?.pid ?? 0, "SIGSTOP");
    stop.abort();
  });
  await expect(hung).rejects.toMatchObject({ failure: { code: "engine-crashed" } });
  const next = await ask(engine, { messages: conversation("Hello!") });
  expect(next.text).not.toBe("");
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

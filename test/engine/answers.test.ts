import { afterAll, beforeAll, expect, test } from "vitest";
import type { EngineState } from "../../electron/shared/state.ts";
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

let opened: TestEngine;
let states: EngineState[];

beforeAll(async () => {
  opened = openEngine();
  states = [];
  opened.engine.onChanged((state) => states.push(state));
  await opened.engine.load(loadRequest(await chatModelPath()));
});

afterAll(() => opened.engine.close());

test("a load shows its progress, what runs it and what memory it took", () => {
  expect(states.some((state) => state.status === "starting")).toBe(true);
  expect(states.some((state) => state.loading?.modelId === "m-1")).toBe(true);
  const state = opened.engine.state();
  expect(state).toMatchObject({ status: "ready", loading: null, message: null });
  expect(state.backend).toMatchObject({ kind: "cpu", fallbackReason: null });
  expect(state.loaded).toMatchObject({ contextTokens: 512, threads: 1, gpuLayers: 0 });
  expect(state.loaded?.memoryBytes).toBeGreaterThan(1_000_000);
  expect(opened.engine.loaded()).toMatchObject({ chatTemplate: "ChatML", engineVersion: "3.22.1" });
  expect(opened.engine.loaded()?.chatTemplateSha256).toMatch(/^[0-9a-f]{64}$/);
});

test("an answer is streamed and comes with where it came from", async () => {
  const answer = await ask(opened.engine, { messages: conversation("Hello!") });
  expect(answer.text.length).toBeGreaterThan(0);
  expect(answer.streamed.text).toBe(answer.text);
  expect(answer.seed).toBe(1);
  expect(answer.tokens.output).toBeGreaterThan(0);
  expect(answer.context).toMatchObject({ contextTokens: 512, keptMessages: 1, droppedTokens: 0 });
  expect(answer.context.usedTokens).toBe(answer.tokens.prompt);
  expect(answer.threads).toBe(1);
  expect(answer.timing.timeToFirstTokenMs).toBeLessThanOrEqual(answer.timing.totalMs);
});

test("the same seed gives the same answer, and another seed another one", async () => {
  const sampling = { ...greedy, temperature: 1.5, seed: 42, maxTokens: 16 };
  const messages = conversation("Tell me something surprising.");
  // Each in a conversation of its own: what is read in one batch may differ in its last digits from what is not.
  const [first, second, other] = [
    await ask(opened.engine, { conversationId: "s-1", messages, sampling }),
    await ask(opened.engine, { conversationId: "s-2", messages, sampling }),
    await ask(opened.engine, {
      conversationId: "s-3",
      messages,
      sampling: { ...sampling, seed: 7 },
    }),
  ];
  expect(second.text).toBe(first.text);
  expect(other.text).not.toBe(first.text);
});

test("without a seed one is drawn and reported, and gives the same answer again", async () => {
  const sampling = { ...greedy, temperature: 1.5, seed: null, maxTokens: 16 };
  const messages = conversation("Tell me something surprising.");
  const drawn = await ask(opened.engine, { conversationId: "d-1", messages, sampling });
  const again = await ask(opened.engine, {
    conversationId: "d-2",
    messages,
    sampling: { ...sampling, seed: drawn.seed },
  });
  expect(again.text).toBe(drawn.text);
});

test("an answer ends where it was told to", async () => {
  const answer = await ask(opened.engine, {
    messages: conversation("Count on."),
    sampling: { ...greedy, maxTokens: 5 },
  });
  expect(answer.stopReason).toBe("max-tokens");
  expect(answer.tokens.output).toBeLessThanOrEqual(5);
});

test("a stopped answer keeps what was written until then", async () => {
  const stop = new AbortController();
  const answer = await ask(
    opened.engine,
    { messages: conversation("Write a long story."), sampling: { ...greedy, maxTokens: 400 } },
    stop.signal,
    (streamed) => {
      if (streamed.text.length > 10) stop.abort();
    },
  );
  expect(answer.stopReason).toBe("stopped");
  expect(answer.text.length).toBeGreaterThan(10);
  expect(answer.streamed.text).toBe(answer.text);
});

test("stopping before the first word gives an empty answer, not an error", async () => {
  const stop = new AbortController();
  stop.abort();
  const answer = await ask(opened.engine, { messages: conversation("Hello!") }, stop.signal);
  expect(answer).toMatchObject({
    stopReason: "stopped",
    text: "",
    timing: { timeToFirstTokenMs: null },
  });
  const next = await ask(opened.engine, { messages: conversation("Hello!") });
  expect(next.text).not.toBe("");
});

test("the second turn reads only what is new", async () => {
  const first = await ask(opened.engine, {
    conversationId: "r-1",
    messages: conversation("Name a colour."),
  });
  const second = await ask(opened.engine, {
    conversationId: "r-1",
    messages: conversation("Name a colour.", first.text, "And another one."),
  });
  expect(second.tokens.reused).toBeGreaterThanOrEqual(first.tokens.prompt - 1);
});

test("going to and fro between two conversations reads neither of them again, with a title written in between", async () => {
  const [one, two] = [conversation("What is rain?"), conversation("What is snow?")];
  await ask(opened.engine, { conversationId: "h-1", messages: one });
  await ask(opened.engine, { conversationId: "h-2", messages: two });
  await ask(opened.engine, {
    conversationId: "side:title:h-2",
    messages: conversation("Give it a title."),
  });
  const back = await ask(opened.engine, { conversationId: "h-2", messages: two });
  expect(back.tokens.reused).toBe(back.tokens.prompt - 1);
  // The title took the other place, and is the first to lose it.
  await ask(opened.engine, { conversationId: "h-1", messages: one });
  const still = await ask(opened.engine, { conversationId: "h-2", messages: two });
  expect(still.tokens.reused).toBe(still.tokens.prompt - 1);
});

test("text is split into tokens the way the model reads it", async () => {
  expect((await opened.engine.tokenize("hello world")).length).toBeGreaterThan(0);
});

test("a question while an answer is being written is answered without ending it", async () => {
  const measured: Promise<unknown>[] = [];
  const answer = await ask(opened.engine, { messages: conversation("Go on.") }, undefined, () => {
    if (measured.length === 0)
      measured.push(
        opened.engine.measure({
          systemPrompt: "",
          messages: conversation("Hi"),
          sampling: greedy,
        }),
      );
  });
  expect(await Promise.all(measured)).toMatchObject([{ fits: true, keptMessages: 1 }]);
  expect(answer.text).not.toBe("");
});

test("reasoning comes apart from the answer", async () => {
  const model = await makeTinyModel({ says: ["<think>", "h", "m", "</think>", "y", "e", "s"] });
  await opened.engine.load(loadRequest(model));
  const answer = await ask(opened.engine, { messages: conversation("Well?") });
  expect(answer).toMatchObject({ text: "yes", reasoning: "hm", stopReason: "end" });
  expect(answer.streamed).toEqual({ text: "yes", reasoning: "hm" });
});

test("after an unload there is no model until the next load", async () => {
  await opened.engine.unload();
  expect(opened.engine.state().loaded).toBeNull();
  await expect(ask(opened.engine, { messages: conversation("Hello!") })).rejects.toMatchObject({
    failure: { code: "model-missing" },
  });
});

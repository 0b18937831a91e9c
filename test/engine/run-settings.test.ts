import { createHash } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { createModelLoader } from "../../electron/core/turns/model-loader.ts";
import type { Models } from "../../electron/core/models/models.ts";
import { defaultRunSettings, type RunSettings } from "../../electron/shared/run-settings.ts";
import { defaultSettings, type Settings } from "../../electron/shared/settings.ts";
import {
  ask,
  conversation,
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

const plainTemplate =
  "{% for message in messages %}[{{ message['role'] }}] {{ message['content'] }}\n{% endfor %}" +
  "{% if add_generation_prompt %}[assistant] {% endif %}";

test("a model runs with every setting at something else than its default", async () => {
  opened = openEngine();
  const { engine } = opened;
  const facts = await engine.load(
    loadRequest(await makeTinyModel(), {
      contextTokens: 1_024,
      batchTokens: 64,
      flashAttention: "on",
      usesMemoryMap: false,
      locksMemory: true,
    }),
  );
  expect(facts.contextTokens).toBe(1_024);
  const answer = await ask(engine, { messages: conversation("a long prompt ".repeat(20)) });
  expect(answer.tokens.prompt).toBeGreaterThan(128);
  expect(answer.text).not.toBe("");
  // Whether so little memory may be locked depends on the system; when not, it is said.
  const said = engine.state().message ?? facts.notes.join(" ");
  expect(["", "The weights could not be locked"]).toContain(said.slice(0, 31).trim());
});

test("a KV cache that flash attention would have to read is refused without it, before anything is unloaded", async () => {
  opened = openEngine();
  const { engine } = opened;
  const path = await makeTinyModel();
  await engine.load(loadRequest(path));
  const refused = engine.load(loadRequest(path, { kvCacheType: "Q8_0", flashAttention: "off" }));
  await expect(refused).rejects.toMatchObject({
    failure: { code: "invalid-input", message: expect.stringContaining("flash attention") },
  });
  expect(engine.loaded()).not.toBeNull();
});

test("a KV cache type that does not suit the model's heads is refused in words", async () => {
  opened = openEngine();
  const { engine } = opened;
  // Keys of the tiny model are 16 numbers long, and quantised ones come in blocks of 32.
  const refused = engine.load(loadRequest(await makeTinyModel(), { kvCacheType: "Q8_0" }));
  await expect(refused).rejects.toMatchObject({
    failure: { code: "invalid-input", message: expect.stringContaining("KV cache to F16") },
  });
});

test("an own chat template is used and named", async () => {
  opened = openEngine();
  const { engine } = opened;
  const facts = await engine.load(
    loadRequest(await makeTinyModel(), { chatTemplate: plainTemplate }),
  );
  expect(facts.chatTemplate).toBe("JinjaTemplate");
  expect(facts.chatTemplateSha256).toBe(createHash("sha256").update(plainTemplate).digest("hex"));
  const answer = await ask(engine, { messages: conversation("Hello!") });
  expect(answer.text).not.toBe("");
});

test("a chat template that does not compile is refused in words, and the loaded model stays", async () => {
  opened = openEngine();
  const { engine } = opened;
  const path = await makeTinyModel();
  await engine.load(loadRequest(path, { modelId: "before" }));
  for (const chatTemplate of ["{% for message in", "{{ raise_exception('no') }}"]) {
    const refused = engine.load(loadRequest(path, { modelId: "after", chatTemplate }));
    await expect(refused).rejects.toMatchObject({
      failure: { code: "invalid-input", message: expect.stringContaining("chat template") },
    });
    expect(engine.loaded()?.modelId).toBe("before");
  }
  const answer = await ask(engine, { messages: conversation("Hello!") });
  expect(answer.text).not.toBe("");
});

test("a chat template is looked at without a model, in the words that its load would be refused with", async () => {
  opened = openEngine();
  const { engine } = opened;
  await engine.checkTemplate(plainTemplate);
  for (const template of ["{% for message in", "{{ raise_exception('no') }}"]) {
    await expect(engine.checkTemplate(template)).rejects.toMatchObject({
      failure: { code: "invalid-input", message: expect.stringContaining("chat template") },
    });
  }
  expect(engine.loaded()).toBeNull();
});

test("a context that cannot be as long as was asked for is never cut in silence", async () => {
  opened = openEngine();
  const { engine } = opened;
  const path = await makeTinyModel({ trainedContextTokens: 1_024 });
  const facts = await engine.load(loadRequest(path, { contextTokens: 4_096 }));
  expect(facts.contextTokens).toBe(1_024);
  expect(engine.state().message).toMatch(/1,024.*4,096/);
});

/** One model at `path`, and settings that a test can change. */
function openLoader(path: string, summary: { readonly hasChanged: boolean }) {
  opened = openEngine();
  const { engine } = opened;
  let settings: Settings = { ...defaultSettings, gpu: "cpu", threads: 1, contextTokens: 512 };
  const found = { summary: { id: "m-1", name: "Test", role: "chat", ...summary }, path };
  // The loader reads nothing else of a model.
  const models = { find: async () => found } as unknown as Models;
  const loader = createModelLoader(engine, models, () => settings);
  const configure = (changes: Partial<RunSettings>): void => {
    settings = {
      ...settings,
      runSettings: { "m-1": { ...defaultRunSettings, ...changes } },
    };
  };
  return { engine, loader, configure };
}

test("a model's own settings come before those of the app, and a change of what matters loads it again", async () => {
  const { engine, loader, configure } = openLoader(await makeTinyModel(), { hasChanged: false });
  expect((await loader.load("m-1")).contextTokens).toBe(512);
  configure({ contextTokens: 1_024 });
  const longer = await loader.load("m-1");
  expect(longer.contextTokens).toBe(1_024);
  configure({ contextTokens: 1_024, newConversation: defaultSettings.newConversation });
  expect(await loader.load("m-1")).toBe(engine.loaded());
  expect(engine.loaded()).toBe(longer);
  configure({ contextTokens: 1_024, chatTemplate: plainTemplate });
  expect((await loader.load("m-1")).chatTemplate).toBe("JinjaTemplate");
});

test("a file that has changed since its hash was computed is not loaded before that is settled", async () => {
  const { engine, loader } = openLoader(await makeTinyModel(), { hasChanged: true });
  await expect(loader.load("m-1")).rejects.toMatchObject({
    failure: { code: "model-changed", message: expect.stringContaining("nothing was loaded") },
  });
  expect(engine.loaded()).toBeNull();
});

import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Models } from "../../electron/core/models/models.ts";
import { createModels } from "../../electron/core/models/store.ts";
import { FailureError } from "../../electron/shared/result.ts";
import {
  ask,
  conversation,
  greedy,
  loadRequest,
  makeTemporaryFolder,
  makeTinyModel,
  openEngine,
  type TestEngine,
} from "./support/engine.ts";
import { mutateTinyModel } from "./support/mutations.ts";

let opened: TestEngine;
let models: Models;
let modelsDir: string;

beforeAll(async () => {
  modelsDir = join(await makeTemporaryFolder(), "models");
  models = await createModels({ modelsDir, registryFile: join(modelsDir, "..", "models.json") });
  opened = openEngine({ restartDelaysMs: [0, 0, 0] });
});

afterAll(async () => {
  await models.close();
  await opened.engine.close();
});

/** What became of a file: "works", or the words it was refused with. */
async function tryFile(path: string): Promise<string> {
  try {
    await opened.engine.load(loadRequest(path, { contextTokens: 256 }));
    await ask(opened.engine, {
      messages: conversation("Hello!"),
      sampling: { ...greedy, maxTokens: 4 },
    });
    return "works";
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return `${error.failure.code}: ${error.failure.message}`;
  }
}

test(
  "more than two hundred damaged files are each refused in words or work, and none brings the app down",
  { timeout: 300_000 },
  async () => {
    const mutations = mutateTinyModel();
    expect(mutations.length).toBeGreaterThanOrEqual(200);
    await Promise.all(
      mutations.map(({ bytes }, index) =>
        writeFile(join(modelsDir, `${String(index).padStart(3, "0")}.gguf`), bytes),
      ),
    );
    const listed = await models.list();
    expect(listed.length).toBe(mutations.length);

    const outcomes = new Map<string, string>();
    for (const [index, mutation] of mutations.entries()) {
      const summary = listed.find(
        (model) => model.fileName === `${String(index).padStart(3, "0")}.gguf`,
      );
      // What the header gives away is refused by main itself; only the rest goes as far as the engine.
      const outcome = summary?.problem ?? (await tryFile(join(modelsDir, summary?.fileName ?? "")));
      outcomes.set(mutation.name, outcome);
      expect(outcome, mutation.name).toMatch(/^works$|\w{3,} \w+.*[.?!]$/s);
    }
    for (const [name, outcome] of outcomes) {
      if (name.startsWith("cut after")) expect(outcome, name).not.toBe("works");
    }
    if (process.env.FREEHOLD_SHOW_OUTCOMES)
      await writeFile(
        process.env.FREEHOLD_SHOW_OUTCOMES,
        JSON.stringify([opened.processes.length, Object.fromEntries(outcomes)], null, 1),
      );
    await opened.engine.load(loadRequest(await makeTinyModel()));
    expect((await ask(opened.engine, { messages: conversation("Hello!") })).text).not.toBe("");
  },
);

test("a folder and a missing file are refused in words", async () => {
  const folder = join(modelsDir, "folder.gguf");
  await mkdir(folder);
  expect(await tryFile(folder)).toMatch(/model-unreadable: .*folder/);
  expect(await tryFile(join(modelsDir, "missing.gguf"))).toMatch(/model-missing: .*gone/);
});

test("a file that may not be read is refused in words", async (context) => {
  if (process.getuid?.() === 0) return context.skip("root may read every file");
  if (process.platform === "win32") return context.skip("Windows has no such bits");
  const locked = await makeTinyModel();
  await chmod(locked, 0o000);
  expect(await tryFile(locked)).toMatch(/model-unreadable: .*may not be read/);
});

import { mkdir, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Models } from "../../electron/core/models/models.ts";
import { type Failure, FailureError } from "../../electron/shared/result.ts";
import type { ModelSummary } from "../../electron/shared/state.ts";
import { openModels } from "../support/models.ts";
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
  const root = await makeTemporaryFolder();
  modelsDir = join(root, "models");
  models = await openModels(root, { modelsDir });
  opened = openEngine({ restartDelaysMs: [0, 0, 0] });
});

afterAll(async () => {
  await models.close();
  await opened.engine.close();
});

/** What became of a file: it works, or it was refused. */
type Outcome = "works" | Failure;

async function tryFile(path: string): Promise<Outcome> {
  try {
    await opened.engine.load(loadRequest(path, { name: basename(path), contextTokens: 256 }));
    await ask(opened.engine, {
      messages: conversation("Hello!"),
      sampling: { ...greedy, maxTokens: 4 },
    });
    return "works";
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return error.failure;
  }
}

/** What the header gives away is refused by main itself; only the rest goes as far as the engine. */
async function tryListed(summary: ModelSummary): Promise<Outcome> {
  const found = await models.find(summary.id).catch((error: FailureError) => error);
  return found instanceof FailureError ? found.failure : tryFile(found.path);
}

/** A refusal is about the file, by name. */
function expectRefusal(outcome: Outcome, name: string, fileName: string): void {
  if (outcome === "works") return;
  const { code, message } = outcome;
  expect(message, name).toMatch(/^\S.*[.?!]$/s);
  if (code === "engine-crashed") return expect(message, name).toMatch(/model file/);
  // Its header says that it reads one token: a model like any other, only too short.
  if (code === "context-full") return expect(name).toBe("llama.context_length is 1");
  expect(["model-unreadable", "model-unsupported", "model-too-large"], name).toContain(code);
  expect(message, name).toContain(`"${fileName}"`);
}

test(
  "more than two hundred damaged files are each refused in words or work, and none brings the app down",
  { timeout: 300_000 },
  async () => {
    const mutations = mutateTinyModel();
    expect(mutations.length).toBeGreaterThanOrEqual(200);
    const fileNameOf = (index: number): string => `${String(index).padStart(3, "0")}.gguf`;
    await Promise.all(
      mutations.map(({ bytes }, index) => writeFile(join(modelsDir, fileNameOf(index)), bytes)),
    );
    const listed = await models.list();
    expect(listed.length).toBe(mutations.length);

    const outcomes = new Map<string, Outcome>();
    for (const [index, { name }] of mutations.entries()) {
      const summary = listed.find((model) => model.fileName === fileNameOf(index));
      if (summary === undefined) throw new Error(`${fileNameOf(index)} is not listed.`);
      const outcome = await tryListed(summary);
      outcomes.set(name, outcome);
      expectRefusal(outcome, name, summary.fileName);
    }
    for (const [name, outcome] of outcomes)
      if (name.startsWith("cut after")) expect(outcome, name).not.toBe("works");
    expect(outcomes.get("more behind its end")).toBe("works");
    // A file that gets past every check costs an answer; that there are so few of them is what the checks are for.
    const crashed = [...outcomes].filter(
      ([, outcome]) => outcome !== "works" && outcome.code === "engine-crashed",
    );
    const names = crashed.map(([name]) => name).join(", ");
    expect(crashed.length / outcomes.size, `ended the engine: ${names}`).toBeLessThan(0.08);
    await opened.engine.load(loadRequest(await makeTinyModel()));
    expect((await ask(opened.engine, { messages: conversation("Hello!") })).text).not.toBe("");
  },
);

test("a folder and a missing file are refused in words", async () => {
  const folder = join(modelsDir, "folder.gguf");
  await mkdir(folder);
  expect(await tryFile(folder)).toMatchObject({
    code: "model-unreadable",
    message: expect.stringMatching(/"folder.gguf" .*folder/),
  });
  expect(await tryFile(join(modelsDir, "missing.gguf"))).toMatchObject({
    code: "model-missing",
    message: expect.stringMatching(/"missing.gguf" is gone/),
  });
});

test("a file that is cut off while the engine uses it costs an answer, in words", async (context) => {
  if (process.platform === "win32") return context.skip("Windows keeps a file that is in use");
  const model = await makeTinyModel();
  await opened.engine.load(loadRequest(model));
  await truncate(model, 0);
  await expect(ask(opened.engine, { messages: conversation("Hello!") })).rejects.toMatchObject({
    failure: {
      code: "engine-crashed",
      message: expect.stringMatching(/model file changed or became unreadable/),
    },
  });
  await expect(ask(opened.engine, { messages: conversation("Hello!") })).rejects.toMatchObject({
    failure: { code: "model-unreadable", message: expect.stringMatching(/empty/) },
  });
});

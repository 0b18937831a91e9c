import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Environment } from "../../../electron/core/models/discovery/candidate.ts";
import type { Models } from "../../../electron/core/models/models.ts";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels, settingsInMemory } from "../../support/models.ts";

let root: string;
let home: string;
let models: Models;
const opened: Models[] = [];
const settings = settingsInMemory();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-tools-"));
  home = join(root, "home");
  await mkdir(home);
  await settings.change({ findsOtherTools: true });
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await rm(root, { recursive: true, force: true });
});

async function open(environment: Partial<Environment> = {}): Promise<Models> {
  // The layouts of macOS and Linux are the same to a test but for the folder of a service, which lies outside of it.
  models = await openModels(root, {
    settings,
    environment: { env: {}, homeDir: home, platform: "linux", ...environment },
    licenceInCatalogue: (repository) => (repository === "acme/tiny-GGUF" ? "apache-2.0" : null),
  });
  opened.push(models);
  return models;
}

async function put(file: string, content: Uint8Array | string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

/** What was found under this test's folder, by name. */
async function found(): Promise<Readonly<Record<string, ModelSummary>>> {
  const list = (await models.list()).filter(({ source }) => source === "other-tool");
  return Object.fromEntries(list.map((model) => [`${model.tool}: ${model.name}`, model]));
}

/** Puts a model into Ollama's store as `ollama pull` does. */
async function pull(
  store: string,
  names: readonly string[],
  layers: Readonly<Record<string, Uint8Array | string>>,
): Promise<string> {
  const entries = [];
  for (const [kind, content] of Object.entries(layers)) {
    const hex = createHash("sha256").update(content).digest("hex");
    await put(join(store, "blobs", `sha256-${hex}`), content);
    entries.push({
      mediaType: `application/vnd.ollama.image.${kind}`,
      digest: `sha256:${hex}`,
      size: content.length,
    });
  }
  const manifest = { schemaVersion: 2, config: { digest: "sha256:0" }, layers: entries };
  return put(join(store, "manifests", ...names), JSON.stringify(manifest));
}

test("Ollama's models are found by the names it gives them, with the licence that lies beside them", async () => {
  const store = join(home, ".ollama", "models");
  const library = ["registry.ollama.ai", "library"];
  const bytes = makeTinyGguf({ seed: 1 });
  // The name of the licence counts only where the file names none: this one names cc0-1.0.
  await pull(store, [...library, "tiny", "latest"], {
    model: bytes,
    license: "MIT License\n\n...",
  });
  await pull(store, [...library, "tiny", "same-again"], { model: bytes });
  await pull(store, ["registry.ollama.ai", "acme", "coder", "1b"], {
    model: makeTinyGguf({ seed: 2 }),
    projector: makeTinyGguf({ architecture: "clip" }),
  });
  await pull(store, ["hub.example", "acme", "other", "q4"], { model: makeTinyGguf({ seed: 3 }) });
  await pull(store, [...library, "lora", "latest"], { adapter: makeTinyGguf({ seed: 4 }) });
  await open();
  const list = await found();
  expect(Object.keys(list).sort()).toEqual([
    "Ollama: acme/coder:1b",
    "Ollama: hub.example/acme/other:q4",
    "Ollama: tiny:latest",
  ]);
  const tiny = list["Ollama: tiny:latest"];
  expect(tiny).toMatchObject({ licence: { id: "cc0-1.0", namedBy: "file" }, sha256: null });
  // The name of its blob is a hash, which tells nobody anything.
  expect(tiny?.fileName).toBe("tiny:latest");
  const used = await models.find(tiny?.id ?? "");
  expect((await stat(used.path)).size).toBe(bytes.length);
  expect(await models.verify(tiny?.id ?? "")).toMatchObject({ comparedWith: "hub", isSame: true });
});

test("a model that is not what its name in Ollama's store promises is told apart", async () => {
  const store = join(home, ".ollama", "models");
  await pull(store, ["registry.ollama.ai", "library", "tiny", "latest"], { model: makeTinyGguf() });
  const [blob = ""] = await readdir(join(store, "blobs"));
  await writeFile(join(store, "blobs", blob), makeTinyGguf({ seed: 9 }));
  await open();
  const { id = "" } = (await found())["Ollama: tiny:latest"] ?? {};
  expect(await models.verify(id)).toMatchObject({ comparedWith: "hub", isSame: false });
});

test("damaged manifests, and manifests that lead out of the store, are passed over", async () => {
  const store = join(root, "elsewhere");
  const at = (name: string): string =>
    join(store, "manifests", "registry.ollama.ai", "library", name, "latest");
  await put(at("cut"), '{"layers":[{"mediaType":"appl');
  await put(at("list"), "[]");
  await put(at("huge"), "x".repeat(2_000_000));
  await put(join(root, "outside.gguf"), makeTinyGguf());
  const escape = {
    mediaType: "application/vnd.ollama.image.model",
    digest: "sha256:x/../../../outside.gguf",
  };
  await put(at("escape"), JSON.stringify({ layers: [escape] }));
  const absent = { mediaType: escape.mediaType, digest: `sha256:${"0".repeat(64)}` };
  await put(at("absent"), JSON.stringify({ layers: [absent] }));
  await pull(store, ["registry.ollama.ai", "library", "good", "latest"], { model: makeTinyGguf() });
  await open({ env: { OLLAMA_MODELS: store } });
  expect(Object.keys(await found())).toEqual(["Ollama: good:latest"]);
});

test("LM Studio's models are found in its home, and where its settings and its pointer lead", async () => {
  await put(
    join(home, ".lmstudio", "models", "acme", "tiny-GGUF", "tiny.gguf"),
    makeTinyGguf({ name: "One" }),
  );
  await put(
    join(home, ".lmstudio", "models", "acme", "tiny-GGUF", "mmproj-tiny.gguf"),
    makeTinyGguf({ architecture: "clip" }),
  );
  await put(
    join(home, ".lmstudio", "settings.json"),
    JSON.stringify({ downloadsFolder: join(root, "large disk") }),
  );
  await put(join(root, "large disk", "acme", "x", "two.gguf"), makeTinyGguf({ name: "Two" }));
  await put(
    join(home, ".cache", "lm-studio", "models", "a", "b", "three.gguf"),
    makeTinyGguf({ name: "Three" }),
  );
  await put(join(home, ".lmstudio-home-pointer"), `${join(root, "pointed")}\n`);
  await put(join(root, "pointed", "models", "a", "b", "four.gguf"), makeTinyGguf({ name: "Four" }));
  await open();
  expect(Object.keys(await found()).sort()).toEqual([
    "LM Studio: Four",
    "LM Studio: One",
    "LM Studio: Three",
    "LM Studio: Two",
  ]);
});

test("Jan's models are found under the names of their folders, on each system, and where its settings say", async () => {
  const names = async (platform: NodeJS.Platform, folder: string): Promise<readonly string[]> => {
    await rm(home, { recursive: true });
    const models = join(home, folder, "Jan", "data", "llamacpp", "models");
    await put(join(models, "qwen", "small-Q4", "model.gguf"), makeTinyGguf());
    await put(join(models, "qwen", "small-Q4", "mmproj.gguf"), makeTinyGguf({ seed: 2 }));
    await put(
      join(home, folder, "Jan", "settings.json"),
      JSON.stringify({ data_folder: join(root, "jan data") }),
    );
    await open({ platform });
    return Object.keys(await found()).sort();
  };
  const chosen = join(root, "jan data", "llamacpp", "models", "chosen");
  await put(join(chosen, "model.gguf"), makeTinyGguf({ seed: 3 }));
  const expected = ["Jan: chosen", "Jan: qwen/small-Q4"];
  expect(await names("linux", join(".local", "share"))).toEqual(expected);
  expect(await names("darwin", join("Library", "Application Support"))).toEqual(expected);
  expect(await names("win32", join("AppData", "Roaming"))).toEqual(expected);
});

test("the models of GPT4All and of llama.cpp are found on each system", async () => {
  const names = async (
    platform: NodeJS.Platform,
    data: string,
    cache: string,
  ): Promise<readonly string[]> => {
    await rm(home, { recursive: true });
    await put(join(home, data, "nomic.ai", "GPT4All", "g.gguf"), makeTinyGguf({ name: "G" }));
    await put(join(home, cache, "llama.cpp", "l.gguf"), makeTinyGguf({ name: "L" }));
    await open({ platform });
    return Object.keys(await found()).sort();
  };
  const expected = ["GPT4All: G", "llama.cpp: L"];
  expect(await names("linux", join(".local", "share"), ".cache")).toEqual(expected);
  expect(
    await names("darwin", join("Library", "Application Support"), join("Library", "Caches")),
  ).toEqual(expected);
  const local = join("AppData", "Local");
  expect(await names("win32", local, local)).toEqual(expected);
  await put(join(home, ".config", "nomic.ai", "GPT4All.ini"), `[General]\nmodelPath=${root}/gpt\n`);
  await put(join(root, "gpt", "c.gguf"), makeTinyGguf({ name: "C" }));
  await put(join(root, "llama", "e.gguf"), makeTinyGguf({ name: "E" }));
  await open({ env: { LLAMA_CACHE: join(root, "llama") } });
  expect(Object.keys(await found()).sort()).toEqual(["GPT4All: C", "llama.cpp: E"]);
});

test("the Hugging Face cache is read through its links, each file once, with the repository it came from", async () => {
  const hub = join(home, ".cache", "huggingface", "hub");
  const repository = join(hub, "models--acme--tiny-GGUF");
  const bytes = makeTinyGguf();
  const hex = createHash("sha256").update(bytes).digest("hex");
  const blob = await put(join(repository, "blobs", hex), bytes);
  for (const commit of ["a1", "b2"]) {
    await mkdir(join(repository, "snapshots", commit), { recursive: true });
    await symlink(
      join("..", "..", "blobs", hex),
      join(repository, "snapshots", commit, "tiny.gguf"),
    );
  }
  await put(join(hub, "datasets--acme--x", "snapshots", "c", "no.gguf"), makeTinyGguf({ seed: 2 }));
  await open();
  const list = Object.values(await found());
  expect(list).toMatchObject([{ fileName: "tiny.gguf", tool: "Hugging Face cache" }]);
  const id = list[0]?.id ?? "";
  expect(await models.verify(id)).toMatchObject({ sha256: hex, comparedWith: "hub", isSame: true });
  expect(await readFile(blob)).toEqual(Buffer.from(bytes));

  await rename(hub, join(root, "hub"));
  await open({ env: { HF_HUB_CACHE: join(root, "hub") } });
  expect(Object.values(await found()).length).toBe(1);
  await open({ env: { HF_HOME: root } });
  expect(Object.values(await found()).length).toBe(1);
});

test("a file is listed once: as Freehold's own, else as taken in, else as the other app's", async () => {
  const file = await put(join(home, ".lmstudio", "models", "a", "b", "x.gguf"), makeTinyGguf());
  await open();
  expect(await models.list()).toMatchObject([{ source: "other-tool" }]);
  await models.adopt([file]);
  expect(await models.list()).toMatchObject([{ source: "in-place", tool: null }]);
  await symlink(file, join(root, "models", "link.gguf"));
  expect(await models.list()).toMatchObject([{ source: "models-folder", fileName: "link.gguf" }]);
});

test("what other apps keep is neither deleted nor taken off the list, and words say where to do that", async () => {
  const file = await put(join(home, ".lmstudio", "models", "a", "b", "x.gguf"), makeTinyGguf());
  await open();
  const id = (await models.list())[0]?.id ?? "";
  await expect(models.remove(id)).rejects.toThrow(/LM Studio keeps this model.*Delete it in/);
  await expect(models.forget(id)).rejects.toThrow(/LM Studio keeps this one/);
  expect((await stat(file)).isFile()).toBe(true);
});

test("switched off, nothing of other apps is listed or can be used; switched on again, it is announced", async () => {
  await put(join(home, ".lmstudio", "models", "a", "b", "x.gguf"), makeTinyGguf());
  await settings.change({ findsOtherTools: false });
  await open();
  expect(await models.list()).toEqual([]);
  expect(await models.discover()).toBe(0);
  const announced: (readonly ModelSummary[])[] = [];
  models.onChanged((list) => announced.push(list));
  await settings.change({ findsOtherTools: true });
  await expect.poll(() => announced.at(-1)?.length, { timeout: 10_000 }).toBe(1);
  const id = announced.at(-1)?.[0]?.id ?? "";
  await settings.change({ findsOtherTools: false });
  await expect.poll(() => announced.at(-1)?.length, { timeout: 10_000 }).toBe(0);
  await expect(models.find(id)).rejects.toMatchObject({ failure: { code: "model-missing" } });
});

test("a look finds what came since, and says how many; what went is gone without one", async () => {
  const folder = join(home, ".lmstudio", "models", "a", "b");
  const first = await put(join(folder, "x.gguf"), makeTinyGguf());
  await open();
  expect((await models.list()).length).toBe(1);
  await put(join(folder, "y.gguf"), makeTinyGguf({ seed: 2 }));
  expect((await models.list()).length).toBe(1);
  expect(await models.discover()).toBe(1);
  await rm(first);
  expect((await models.list()).map(({ fileName }) => fileName)).toEqual(["y.gguf"]);
});

test("folders that lead back to themselves and very deep ones end the search, not the app", async () => {
  const folder = join(home, ".lmstudio", "models", "a");
  await put(join(folder, "x.gguf"), makeTinyGguf());
  await symlink(folder, join(folder, "again"));
  await symlink("/", join(folder, "everything"));
  await put(join(folder, ...Array.from({ length: 30 }, () => "d"), "deep.gguf"), makeTinyGguf());
  await open();
  expect((await models.list()).map(({ fileName }) => fileName)).toEqual(["x.gguf"]);
});

test.skipIf(process.platform === "win32")(
  "a pipe that is called like another app's settings does not hold up the list",
  async () => {
    const settingsFile = join(home, ".lmstudio", "settings.json");
    await mkdir(dirname(settingsFile), { recursive: true });
    execFileSync("mkfifo", [settingsFile]);
    await put(join(home, ".lmstudio/models/acme/tiny-GGUF/tiny.gguf"), makeTinyGguf());
    await open();
    expect(Object.keys(await found())).toHaveLength(1);
  },
);

import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DownloadedFile } from "../../../electron/core/models/downloads/downloads.ts";
import type { Models } from "../../../electron/core/models/models.ts";
import type { Hashing } from "../../../electron/shared/models.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

let root: string;
let file: string;
let models: Models;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-hashing-"));
  models = await open();
  file = join(root, "models", "a.gguf");
  await writeFile(file, makeTinyGguf());
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

function open(): Promise<Models> {
  return openModels(root, {
    licenceInCatalogue: (repository) => (repository === "acme/curated" ? "llama3.2" : null),
  });
}

async function reopen(): Promise<void> {
  await models.close();
  models = await open();
}

async function idOfOnly(): Promise<string> {
  const [only, ...others] = await models.list();
  expect(others).toEqual([]);
  return only?.id ?? "";
}

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

async function touch(): Promise<void> {
  await utimes(file, new Date(), new Date("2026-02-02T02:02:02Z"));
}

/** A file without a licence of its own. */
function namelessLicence(): Uint8Array {
  const bytes = Buffer.from(makeTinyGguf());
  bytes.write("general.licensX", bytes.indexOf("general.license"));
  return bytes;
}

async function downloaded(order: Partial<DownloadedFile["order"]> = {}): Promise<DownloadedFile> {
  return {
    paths: [file],
    sha256: await hashOf(file),
    isAgain: false,
    order: {
      repository: "acme/tiny",
      revision: "a1",
      quantisation: "F32",
      files: [],
      licenceId: null,
      ...order,
    },
  };
}

test("a file that changed since it was hashed is flagged, and no new hash is made of it in silence", async () => {
  const id = await idOfOnly();
  const before = await models.sha256(id);
  expect(await models.list()).toMatchObject([{ sha256: before, hasChanged: false }]);
  await writeFile(file, makeTinyGguf({ seed: 2 }));
  await touch();
  expect(await models.list()).toMatchObject([{ sha256: null, hasChanged: true }]);
  expect(await models.sha256(id)).toBeNull();
  await reopen();
  expect(await models.list()).toMatchObject([{ sha256: null, hasChanged: true }]);
});

test("accepted, it has the hash of what it is now", async () => {
  const id = await idOfOnly();
  await models.sha256(id);
  await writeFile(file, makeTinyGguf({ seed: 2 }));
  await touch();
  await models.accept(id);
  expect(await models.list()).toMatchObject([{ sha256: null, hasChanged: false }]);
  expect(await models.sha256(id)).toBe(await hashOf(file));
});

test("verified as the same, a touched file is as before", async () => {
  const id = await idOfOnly();
  const sha256 = await models.sha256(id);
  await touch();
  expect(await models.list()).toMatchObject([{ hasChanged: true }]);
  expect(await models.verify(id)).toEqual({ sha256, comparedWith: "earlier", isSame: true });
  await reopen();
  expect(await models.list()).toMatchObject([{ sha256, hasChanged: false }]);
});

test("verified as another, it stays flagged and keeps the old hash to compare with", async () => {
  const id = await idOfOnly();
  await models.sha256(id);
  await writeFile(file, makeTinyGguf({ seed: 2 }));
  await touch();
  const sha256 = await hashOf(file);
  const expected = { sha256, comparedWith: "earlier", isSame: false };
  expect(await models.verify(id)).toEqual(expected);
  expect(await models.verify(id)).toEqual(expected);
  expect(await models.list()).toMatchObject([{ sha256: null, hasChanged: true }]);
});

test("rot that leaves size and time alone is found by verifying, and flags the file", async () => {
  await touch();
  const id = await idOfOnly();
  await models.sha256(id);
  await writeFile(file, makeTinyGguf({ seed: 2 }));
  await touch();
  expect(await models.list()).toMatchObject([{ hasChanged: false }]);
  expect(await models.verify(id)).toMatchObject({ comparedWith: "earlier", isSame: false });
  await reopen();
  expect(await models.list()).toMatchObject([{ sha256: null, hasChanged: true }]);
  expect(await models.sha256(id)).toBeNull();
});

test("verifying what was never hashed compares with nothing and remembers", async () => {
  const id = await idOfOnly();
  const sha256 = await hashOf(file);
  expect(await models.verify(id)).toEqual({ sha256, comparedWith: "none", isSame: true });
  expect(await models.list()).toMatchObject([{ sha256 }]);
});

test("verifying a file that is gone says so", async () => {
  const id = await idOfOnly();
  await rm(file);
  await expect(models.verify(id)).rejects.toMatchObject({ failure: { code: "model-missing" } });
});

test("a hash that takes long tells how far it is, and when it is over", async () => {
  // Without data on the disk, but long to read.
  await truncate(file, 6e8);
  const id = await idOfOnly();
  const heard: (readonly Hashing[])[] = [];
  models.onHashing((hashing) => heard.push(hashing));
  const hash = models.sha256(id);
  await expect
    .poll(() => heard.some(([one]) => (one?.progress ?? 0) > 0), { timeout: 10_000 })
    .toBe(true);
  expect(models.hashing()).toMatchObject([{ modelId: id }]);
  expect(await hash).toMatch(/^[0-9a-f]{64}$/);
  expect(models.hashing()).toEqual([]);
  expect(heard.at(-1)).toEqual([]);
  const steps = heard.flatMap(([one]) => (one === undefined ? [] : [one.progress]));
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(steps.every((progress) => progress >= 0 && progress <= 1)).toBe(true);
});

test("a finished download is listed at once with its hash, and verifying compares with the hub", async () => {
  const file = await downloaded();
  const id = await models.addDownloaded(file);
  const { sha256 } = file;
  expect(await models.list()).toMatchObject([{ id, sha256, source: "models-folder" }]);
  await reopen();
  expect(await models.verify(id)).toEqual({ sha256, comparedWith: "hub", isSame: true });
});

test("a download that rotted is not what was downloaded, whatever was accepted before it", async () => {
  const id = await models.addDownloaded(await downloaded());
  await writeFile(file, makeTinyGguf({ seed: 2 }));
  expect(await models.verify(id)).toMatchObject({ comparedWith: "hub", isSame: false });
  await models.accept(id);
  expect(await models.verify(id)).toMatchObject({ comparedWith: "none", isSame: true });
});

test("the licence is the one the file names, else the hub's, else the catalogue's, else unknown", async () => {
  const licence = async (): Promise<unknown> => (await models.list())[0]?.licence;
  await models.addDownloaded(await downloaded({ licenceId: "mit" }));
  expect(await licence()).toMatchObject({ id: "cc0-1.0", namedBy: "file" });
  await writeFile(file, namelessLicence());
  await models.addDownloaded(await downloaded({ licenceId: "mit" }));
  expect(await licence()).toMatchObject({ id: "mit", namedBy: "hub" });
  await models.addDownloaded(await downloaded({ repository: "acme/curated" }));
  await reopen();
  expect(await licence()).toMatchObject({ id: "llama3.2", namedBy: "catalogue" });
  await models.addDownloaded(await downloaded());
  expect(await licence()).toMatchObject({ id: null, namedBy: null, kind: "unknown" });
});

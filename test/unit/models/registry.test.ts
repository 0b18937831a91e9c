import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRegistry } from "../../../electron/core/models/registry.ts";

let root: string;
let file: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-registry-"));
  file = join(root, "models.json");
});

afterEach(() => rm(root, { recursive: true, force: true }));

const sha256 = "a".repeat(64);
const from = { path: "/old/a.gguf", sizeBytes: 5, modifiedMs: 1_000.25 };
/** A copy on a volume that counts in whole seconds. */
const to = { path: "/new/a.gguf", sizeBytes: 5, modifiedMs: 1_000 };

test("a list of before downloads were possible is read as it is", async () => {
  await writeFile(
    file,
    JSON.stringify({ v: 1, adopted: ["/x.gguf"], hashes: [{ ...from, sha256 }] }),
  );
  const registry = await openRegistry(file);
  expect(registry.wasDamaged).toBe(false);
  expect(registry.adopted()).toEqual(["/x.gguf"]);
  expect(registry.hashOf(from)).toBe(sha256);
  expect(registry.downloadOf(from.path)).toBeNull();
});

test("hash and origin go along with a moved model, with the time it has there", async () => {
  const registry = await openRegistry(file);
  const record = { path: from.path, repository: "a/b", revision: "c", sha256, licenceId: "mit" };
  await registry.rememberDownload(record, from);
  await registry.move([{ from, to }]);
  const reopened = await openRegistry(file);
  expect(reopened.hashOf(to)).toBe(sha256);
  expect(reopened.downloadOf(to.path)).toEqual({ ...record, path: to.path });
  expect(reopened.hashOf(from)).toBeNull();
  expect(reopened.downloadOf(from.path)).toBeNull();
});

test("a file that had changed before it was moved still counts as changed", async () => {
  const registry = await openRegistry(file);
  await registry.rememberHash({ ...from, modifiedMs: 1, sha256 });
  await registry.move([{ from, to }]);
  expect(registry.hashOf(to)).toBeNull();
  expect(registry.hasChanged(to)).toBe(true);
});

import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inspectModelFile } from "../../../electron/core/models/gguf/inspect.ts";
import { makeTinyGguf, writeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

const nobody = 65_534;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "freehold-strange-"));
  await chmod(folder, 0o755);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Root may read everything, so it looks with the rights of nobody. */
async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("a file that may not be read is refused in words", async (context) => {
  if (process.platform === "win32") return context.skip("Windows has no such bits");
  const locked = join(folder, "locked.gguf");
  await writeTinyGguf(locked);
  await chmod(locked, 0o000);
  expect(await withoutPrivileges(() => inspectModelFile(locked))).toMatchObject({
    ok: false,
    failure: {
      code: "model-unreadable",
      message: expect.stringMatching(/"locked.gguf" may not be read by you/),
    },
  });
});

test(
  "what is no file is refused in words, and nothing waits for it",
  { timeout: 5_000 },
  async (context) => {
    if (process.platform === "win32") return context.skip("Windows has none of these");
    execFileSync("mkfifo", [join(folder, "pipe.gguf")]);
    await mkdir(join(folder, "folder.gguf"));
    await symlink(join(folder, "loop.gguf"), join(folder, "loop.gguf"));
    await symlink(join(folder, "nowhere"), join(folder, "dangling.gguf"));
    await symlink("/dev/zero", join(folder, "endless.gguf"));
    const words: Readonly<Record<string, RegExp>> = {
      "pipe.gguf": /"pipe.gguf" cannot be used. It is not a file/,
      "folder.gguf": /"folder.gguf" cannot be used. It is a folder/,
      "loop.gguf": /"loop.gguf" is a link that leads back to itself/,
      "dangling.gguf": /"dangling.gguf" is gone/,
      "endless.gguf": /"endless.gguf" cannot be used. It is not a file/,
    };
    for (const [name, expected] of Object.entries(words)) {
      const inspected = await inspectModelFile(join(folder, name));
      if (inspected.ok) throw new Error(`${name} was taken for a model.`);
      expect(inspected.failure.code).toMatch(/^model-(unreadable|missing)$/);
      expect(inspected.failure.message).toMatch(expected);
    }
    const models = await openModels(folder, { modelsDir: folder });
    const listed = await models.list();
    expect(listed.map((model) => model.fileName)).toEqual([
      "dangling.gguf",
      "endless.gguf",
      "loop.gguf",
      "pipe.gguf",
    ]);
    for (const { id, problem } of listed) {
      expect(problem).toMatch(/^".*[.]$/);
      expect(await models.sha256(id)).toBeNull();
    }
    await models.close();
  },
);

test("a file that becomes shorter while its header is read is refused in words", async () => {
  // A header of two megabytes takes three reads.
  const long = makeTinyGguf({ chatTemplate: "x".repeat(2_000_000) });
  const file = join(folder, "shrinking.gguf");
  const seen = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    await writeFile(file, long);
    const inspecting = inspectModelFile(file);
    for (let turn = 0; turn < round; turn += 1) await new Promise(setImmediate);
    await truncate(file, 600_000);
    const inspected = await inspecting;
    if (inspected.ok) continue;
    expect(inspected.failure.code).toBe("model-unreadable");
    expect(inspected.failure.message).toMatch(/"shrinking.gguf" cannot be used\. It .*\./);
    seen.add(inspected.failure.message);
  }
  expect(seen.size).toBeGreaterThan(0);
});

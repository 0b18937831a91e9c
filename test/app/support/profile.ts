import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Settings } from "../../../electron/shared/settings.ts";
import { testSettings, writeSettings } from "./settings.ts";

/** What `npm test` prepared; see scripts/test-assets.ts. */
interface Assets {
  readonly starter: { readonly path: string } | null;
  readonly starterMissing: string | null;
  /** Random weights that our own script writes: for machines where the starter cannot be had. */
  readonly tiny: { readonly path: string };
  readonly embedding: { readonly path: string } | null;
  readonly embeddingMissing: string | null;
  readonly electron: { readonly executablePath: string } | null;
}

export const rootDir = process.cwd();
export const assets = JSON.parse(
  readFileSync(join(rootDir, ".cache/test-assets.json"), "utf8"),
) as Assets;

/** A fresh profile in a temporary folder. */
export interface TestProfile {
  readonly rootDir: string;
  readonly archiveDir: string;
  readonly modelsDir: string;
  /** What the app takes for the person's home folder. */
  readonly homeDir: string;
  remove(): void;
}

/**
 * Makes a profile with the starter weights (else the tiny ones), the same again under `copies`, or none at all. Its
 * answers are brief unless `settings` say otherwise; what they do not name is as the app comes. `prepare` has the folder
 * before anything is in it.
 */
export function createProfile({
  models = true,
  copies = [],
  settings = testSettings,
  prepare = () => undefined,
}: {
  readonly models?: boolean;
  readonly copies?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly prepare?: (profileDir: string) => void;
} = {}): TestProfile {
  const profileDir = mkdtempSync(join(tmpdir(), "freehold-app-"));
  prepare(profileDir);
  const modelsDir = join(profileDir, "models");
  mkdirSync(modelsDir);
  const homeDir = join(profileDir, "home");
  mkdirSync(homeDir);
  const weights = assets.starter ?? assets.tiny;
  for (const name of models ? [basename(weights.path), ...copies] : [])
    symlinkSync(weights.path, join(modelsDir, name));
  const profile = {
    rootDir: profileDir,
    archiveDir: join(profileDir, "archive"),
    modelsDir,
    homeDir,
    remove: () =>
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
  if (Object.keys(settings).length > 0) writeSettings(profile, settings);
  return profile;
}

import { join } from "node:path";
import type { Machine } from "../../electron/core/models/fit/machine.ts";
import type { Models } from "../../electron/core/models/models.ts";
import type { ModelsOptions } from "../../electron/core/models/parts.ts";
import { createModels } from "../../electron/core/models/store.ts";
import type { SettingsChange, SettingsStore } from "../../electron/core/settings.ts";
import type { MachineFacts } from "../../electron/shared/models.ts";
import { defaultSettings, type Settings } from "../../electron/shared/settings.ts";

export const sixteenGigabytes: MachineFacts = {
  memoryBytes: 16e9,
  usableMemoryBytes: 12e9,
  gpus: [],
  isUnified: false,
  bandwidthBytesPerS: null,
  gpuBytesPerS: null,
  processor: "Test processor",
  cores: 4,
};

/** A machine that never changes. */
export function fixedMachine(facts: MachineFacts = sixteenGigabytes): Machine {
  return { facts: () => facts, onChanged: () => () => {} };
}

/** Settings that last as long as the test. What other apps keep on this machine is left out unless a test asks for it. */
export function settingsInMemory(initial: SettingsChange = {}): SettingsStore {
  // Tests name no undefined values.
  let settings = { ...defaultSettings, findsOtherTools: false, ...initial } as Settings;
  const listeners = new Set<(settings: Settings) => void>();
  return {
    read: () => settings,
    change: async (change) => {
      settings = { ...settings, ...change } as Settings;
      for (const listener of listeners) listener(settings);
      return settings;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {},
  };
}

/** The options of a store under `root`, which is its user's home too: no other app of this machine is looked at. */
export function modelsOptions(root: string, more: Partial<ModelsOptions> = {}): ModelsOptions {
  return {
    modelsDir: join(root, "models"),
    canMoveFolder: true,
    registryFile: join(root, "models.json"),
    headersFile: join(root, "cache", "headers.json"),
    machine: fixedMachine(),
    settings: settingsInMemory(),
    environment: { env: {}, homeDir: join(root, "home"), platform: process.platform },
    licenceInCatalogue: () => null,
    ...more,
  };
}

export function openModels(root: string, more: Partial<ModelsOptions> = {}): Promise<Models> {
  return createModels(modelsOptions(root, more));
}

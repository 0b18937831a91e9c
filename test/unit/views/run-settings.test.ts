import { expect, test } from "vitest";
import type { MachineFacts } from "../../../electron/shared/models.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import {
  kvCacheBytesAs,
  listChanges,
  needsLoad,
} from "../../../renderer/views/models/installed/run-settings/changes.ts";
import { findGpuObstacle } from "../../../renderer/views/models/installed/run-settings/gpu-obstacle.ts";

const machine: MachineFacts = {
  memoryBytes: 16e9,
  usableMemoryBytes: 12e9,
  gpus: [],
  isUnified: false,
  bandwidthBytesPerS: null,
  gpuBytesPerS: null,
  processor: "CPU",
  cores: 4,
};
const withGpu: MachineFacts = { ...machine, gpus: [{ name: "GPU", memoryBytes: 8e9 }] };

test("only what is not the default counts as changed, also within the settings of conversations", () => {
  expect(listChanges(defaultRunSettings)).toEqual([]);
  const changed = {
    ...defaultRunSettings,
    contextTokens: 4_096,
    newConversation: { ...defaultConversationSettings, systemPrompt: "Be brief." },
  };
  expect(listChanges(changed)).toEqual(["contextTokens", "newConversation"]);
});

test("a loaded model is loaded again for what it runs with, not for what conversations begin with", () => {
  const conversations = { ...defaultRunSettings, newConversation: defaultConversationSettings };
  expect(needsLoad(defaultRunSettings, conversations)).toBe(false);
  expect(needsLoad(defaultRunSettings, { ...conversations, locksMemory: true })).toBe(true);
  expect(needsLoad(conversations, conversations)).toBe(false);
});

test("a KV cache in another type takes what ggml's blocks take, there and back", () => {
  expect(kvCacheBytesAs(2_000_000, "F16", "Q8_0")).toBe(1_062_500);
  expect(kvCacheBytesAs(2_000_000, "F16", "Q4_0")).toBe(562_500);
  expect(kvCacheBytesAs(562_500, "Q4_0", "F16")).toBe(2_000_000);
});

const noGpus = { gpus: [], isUnified: false } as const;

test("layers can be put on the GPU where the engine runs on one, or may once it has started", () => {
  const vulkan = { kind: "vulkan", devices: ["GPU"], fallbackReason: null, ...noGpus } as const;
  expect(findGpuObstacle({ wanted: "auto", backend: vulkan, machine })).toBeNull();
  expect(findGpuObstacle({ wanted: "auto", backend: null, machine: withGpu })).toBeNull();
  expect(findGpuObstacle({ wanted: "auto", backend: null, machine: null })).toBeNull();
});

test("where they cannot, the reason is the one the person can do something about", () => {
  const fallen = {
    kind: "cpu",
    devices: [],
    fallbackReason: "The driver is too old.",
    ...noGpus,
  } as const;
  const cpu = { kind: "cpu", devices: [], fallbackReason: null, ...noGpus } as const;
  expect(findGpuObstacle({ wanted: "cpu", backend: null, machine: withGpu })).toContain("Settings");
  expect(findGpuObstacle({ wanted: "cuda", backend: fallen, machine: withGpu })).toContain(
    "The driver is too old.",
  );
  expect(findGpuObstacle({ wanted: "auto", backend: cpu, machine })).toContain("no GPU");
  expect(findGpuObstacle({ wanted: "auto", backend: null, machine })).toContain("no GPU");
});

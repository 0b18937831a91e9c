import type { Fit, LicencePassport, SpeedRun } from "../../../electron/shared/models.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../../electron/shared/state.ts";

const unknownLicence: LicencePassport = {
  id: null,
  name: "",
  kind: "unknown",
  restrictions: [],
  link: null,
  namedBy: null,
};

/** A usable chat model of the models folder; `part` says what is special about it. */
export function aModel(name: string, part: Partial<ModelSummary> = {}): ModelSummary {
  return {
    id: name,
    name,
    fileName: `${name}.gguf`,
    sizeBytes: 1,
    architecture: "llama",
    quantisation: "Q4_K_M",
    parameters: null,
    trainedContextTokens: null,
    role: "chat",
    licence: unknownLicence,
    source: "models-folder",
    tool: null,
    isStarter: false,
    sha256: null,
    hasChanged: false,
    layers: null,
    fit: null,
    runSettings: defaultRunSettings,
    problem: null,
    ...part,
  };
}

/** What a model needs, with this verdict. */
export function aFit(verdict: Fit["verdict"]): Fit {
  return {
    verdict,
    contextTokens: 8_192,
    weightsBytes: 1,
    kvCacheBytes: 1,
    workBytes: 1,
    totalBytes: 3,
    gpuBytes: 0,
    haveBytes: 10,
    longestContextTokens: 8_192,
    tokensPerSecond: null,
    isRough: false,
  };
}

/** A measurement on the processor; `part` says what is special about it. */
export function aRun(id: string, part: Partial<SpeedRun> = {}): SpeedRun {
  return {
    id,
    at: "2026-11-25T10:00:00.000Z",
    modelId: "m",
    modelName: "Model",
    fileName: "model.gguf",
    quantisation: "Q4_K_M",
    backend: "cpu",
    device: "CPU",
    contextTokens: 4_096,
    threads: 4,
    gpuLayers: 0,
    settings: { batchTokens: null, flashAttention: "auto", kvCacheType: "F16" },
    promptTokensPerSecond: 100,
    generationTokensPerSecond: 10,
    timeToFirstTokenMs: 500,
    memoryBytes: 1e9,
    gpuBytesPerS: null,
    repetitions: 3,
    ...part,
  };
}

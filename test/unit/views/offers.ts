import type {
  CatalogueModel,
  Download,
  Fit,
  FitVerdict,
  HubQuantisation,
  LicencePassport,
} from "../../../electron/shared/models.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../../electron/shared/state.ts";

export const apache: LicencePassport = {
  id: "Apache-2.0",
  name: "Apache License 2.0",
  kind: "open-source",
  restrictions: [],
  link: "https://www.apache.org/licenses/LICENSE-2.0",
  namedBy: "catalogue",
};

/** A fit with ordinary numbers. */
export function fit(verdict: FitVerdict): Fit {
  return {
    verdict,
    contextTokens: 8_192,
    weightsBytes: 2.5e9,
    kvCacheBytes: 1.2e9,
    workBytes: 0.4e9,
    totalBytes: 4.1e9,
    gpuBytes: 0,
    haveBytes: 24e9,
    longestContextTokens: 32_768,
    tokensPerSecond: 17.4,
    isRough: false,
  };
}

function known<T>(value: T) {
  return { value, source: "https://example.org/card" };
}

/** A curated model with one file. */
export function curated(name: string, verdict: FitVerdict, rest: Partial<CatalogueModel> = {}) {
  const fileName = `${name}-Q4_K_M.gguf`;
  const model: CatalogueModel = {
    id: name,
    name,
    family: name,
    publisher: known("Publisher"),
    repository: `publisher/${name}-GGUF`,
    role: "chat",
    parameters: known(4e9),
    activeParameters: known(4e9),
    contextTokens: known(32_768),
    languages: known(["en"]),
    goodAt: "Everyday questions.",
    licence: apache,
    licenceSource: "https://example.org/licence",
    isTrainingDataPublished: known(false),
    isTrainingCodePublished: { value: null, source: null },
    files: [{ quantisation: "Q4_K_M", fileName, sizeBytes: 2.5e9, fit: fit(verdict) }],
    suitedFileName: verdict === "will-not-fit" ? null : fileName,
    isSuggested: false,
    ...rest,
  };
  return model;
}

/** A download of 2 GB that is at work. */
export function download(id: string, rest: Partial<Download> = {}): Download {
  return {
    id,
    repository: `publisher/${id}-GGUF`,
    quantisation: "Q4_K_M",
    fileName: `${id}-Q4_K_M.gguf`,
    files: 1,
    totalBytes: 2e9,
    doneBytes: 0.5e9,
    bytesPerSecond: 10e6,
    secondsLeft: 150,
    status: "running",
    retryAt: null,
    message: null,
    modelId: null,
    ...rest,
  };
}

/** A model in the models folder. */
export function installed(id: string, fileName: string): ModelSummary {
  return {
    id,
    name: id,
    fileName,
    sizeBytes: 2e9,
    architecture: "llama",
    quantisation: "Q4_K_M",
    parameters: 4e9,
    trainedContextTokens: 32_768,
    role: "chat",
    licence: apache,
    source: "models-folder",
    tool: null,
    isStarter: false,
    sha256: null,
    hasChanged: false,
    layers: 32,
    fit: fit("runs-well"),
    runSettings: defaultRunSettings,
    problem: null,
  };
}

/** A quantisation on the hub that can be used. */
export function offered(
  quantisation: string,
  sizeBytes: number,
  verdict: FitVerdict,
): HubQuantisation {
  return {
    quantisation,
    files: [`model-${quantisation}.gguf`],
    sizeBytes,
    sha256: ["a".repeat(64)],
    fit: fit(verdict),
    problem: null,
    isInstalled: false,
  };
}

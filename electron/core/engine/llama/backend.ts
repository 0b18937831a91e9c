import os from "node:os";
import type { Llama } from "node-llama-cpp";
import type { Backend } from "../../../shared/provenance.ts";
import type { GpuFacts, StartedFacts } from "../protocol.ts";
import type { Library } from "./library.ts";
import type { NativeLogs } from "./logs.ts";

export interface OpenBackend {
  readonly llama: Llama;
  readonly facts: StartedFacts;
  /** Memory of this process and of the GPUs before there was a model. */
  readonly emptyBytes: number;
}

/** Resident memory of this process and what is taken of the GPUs' own. */
export async function readTakenBytes(llama: Llama): Promise<number> {
  const resident = process.memoryUsage.rss();
  return llama.gpu === false ? resident : resident + (await llama.getVramState()).used;
}

const backendNames: Readonly<Record<Backend, string>> = {
  cpu: "the processor",
  cuda: "CUDA",
  vulkan: "Vulkan",
  metal: "Metal",
};

/** Opens the asked-for backend, or the processor with the reason why it is not the one asked for. */
export async function openBackend(
  library: Library,
  gpu: "auto" | Backend,
  logs: NativeLogs,
): Promise<OpenBackend> {
  const open = (choice: "auto" | Exclude<Backend, "cpu"> | false): Promise<Llama> =>
    // maxThreads 0: the thread policy sets it with every load and answer (llama-engine.ts).
    library.getLlama({
      gpu: choice,
      build: "never",
      skipDownload: true,
      logLevel: library.LlamaLogLevel.warn,
      logger: logs.logger,
      progressLogs: "stderr",
      maxThreads: 0,
    });
  if (gpu === "cpu") return describe(await open(false), null);
  try {
    const llama = await open(gpu);
    return await describe(llama, await explainFallback(library, gpu, llama));
  } catch (error) {
    return describe(await open(false), fallbackWords(gpu, explainFailure(library, error, logs)));
  }
}

/** The library goes on with the processor by itself where it finds no way to use the graphics card. */
async function explainFallback(
  library: Library,
  gpu: Exclude<Backend, "cpu"> | "auto",
  llama: Llama,
): Promise<string | null> {
  if (llama.gpu !== false) return null;
  if (gpu !== "auto") return fallbackWords(gpu, "It is not made for this machine.");
  const present = await library.getLlamaGpuTypes("supported").catch(() => []);
  for (const type of present) {
    if (type) return fallbackWords(type, "Its driver is there but did not work.");
  }
  return null;
}

function fallbackWords(gpu: Backend | "auto", reason: string): string {
  const wanted = gpu === "auto" ? "The graphics card" : backendNames[gpu];
  return `${wanted} cannot be used here, so answers come from the processor. ${reason}`;
}

function explainFailure(library: Library, error: unknown, logs: NativeLogs): string {
  const said = logs.firstError();
  if (said !== null) return firstLine(said);
  if (error instanceof library.NoBinaryFoundError) return "No working driver for it was found.";
  return firstLine(error instanceof Error ? error.message : String(error));
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

async function describe(llama: Llama, fallbackReason: string | null): Promise<OpenBackend> {
  const kind: Backend = llama.gpu === false ? "cpu" : llama.gpu;
  const emptyBytes = await readTakenBytes(llama);
  if (kind === "cpu") {
    const devices = [processorName()];
    const noGpu = { freeGpuBytes: 0, gpus: [], isUnified: false };
    return { llama, facts: { kind, devices, fallbackReason, ...noGpu }, emptyBytes };
  }
  const [devices, memory] = await Promise.all([llama.getGpuDeviceNames(), llama.getVramState()]);
  const gpus = describeGpus(devices, memory.total);
  const isUnified = memory.unifiedSize > 0;
  const facts = { kind, devices, fallbackReason, freeGpuBytes: memory.free, gpus, isUnified };
  return { llama, facts, emptyBytes };
}

/** The library tells the memory of all GPUs together: several share it evenly here, so that the sum is right. */
function describeGpus(names: readonly string[], memoryBytes: number): readonly GpuFacts[] {
  return names.map((name) => ({ name, memoryBytes: Math.floor(memoryBytes / names.length) }));
}

function processorName(): string {
  return os.cpus()[0]?.model.trim() || `${os.arch()} processor`;
}

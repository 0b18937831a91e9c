import os from "node:os";
import type { Llama } from "node-llama-cpp";
import type { Backend } from "../../../shared/records.ts";
import type { StartedFacts } from "../protocol.ts";
import type { Library } from "./library.ts";
import type { NativeLogs } from "./logs.ts";

export interface OpenBackend {
  readonly llama: Llama;
  readonly facts: StartedFacts;
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
    // maxThreads 0: the thread policy decides, and a limit here would silently cut its choice.
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
    return await describe(await open(gpu), null);
  } catch (error) {
    const reason = logs.firstError() ?? (error instanceof Error ? error.message : String(error));
    const wanted = gpu === "auto" ? "A graphics card" : backendNames[gpu];
    return describe(
      await open(false),
      `${wanted} cannot be used here, so answers come from the processor. ${firstLine(reason)}`,
    );
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

async function describe(llama: Llama, fallbackReason: string | null): Promise<OpenBackend> {
  const kind: Backend = llama.gpu === false ? "cpu" : llama.gpu;
  if (kind === "cpu")
    return { llama, facts: { kind, devices: [processorName()], fallbackReason, freeGpuBytes: 0 } };
  const [devices, memory] = await Promise.all([llama.getGpuDeviceNames(), llama.getVramState()]);
  return { llama, facts: { kind, devices, fallbackReason, freeGpuBytes: memory.free } };
}

function processorName(): string {
  return os.cpus()[0]?.model.trim() || `${os.arch()} processor`;
}

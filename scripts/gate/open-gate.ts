import { homedir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { createGate } from "../../electron/core/gate/host/create-gate.ts";
import type { DeepPorts, Gate, GateSettings } from "../../electron/core/gate/gate.ts";
import type { GatePreset } from "../../electron/shared/gate.ts";
import { appParts, buildApp } from "../app-build.ts";
import { rootDir } from "../root.ts";
import { openDeepPorts } from "./deep-ports.ts";

export interface GateOrder {
  readonly preset: GatePreset;
  readonly region: string;
  /** GGUF of the chat model that votes; `null` leaves the vote out. */
  readonly modelFile: string | null;
  readonly embeddingFile: string | null;
}

export const usualOrder: GateOrder = {
  preset: "balanced",
  region: "US",
  modelFile: null,
  embeddingFile: null,
};

/** Whoever waits at a terminal waits for a text that a busy machine was late with. */
const batchLimits = { scanTimeoutMs: 2_000, fullScanTimeoutMs: 10_000, deepTimeoutMs: 60_000 };

/** The gate as the app has it, its worker built anew where it is stale. Close it: that ends the models' process too. */
export async function openGate(order: GateOrder): Promise<Gate> {
  await buildApp(
    console.error,
    appParts.filter(({ name }) => name === "main"),
  );
  const { ports, close } = await openDeepPorts({
    modelFile: order.modelFile === null ? null : given(order.modelFile),
    embeddingFile: order.embeddingFile === null ? null : given(order.embeddingFile),
  });
  const gate = createBuiltGate({ ...usualSettings, ...order }, ports);
  return {
    ...gate,
    close: async () => {
      await gate.close();
      await close();
    },
  };
}

const usualSettings: GateSettings = {
  preset: "balanced",
  thresholds: {},
  ownTerms: [],
  cleared: [],
  region: "US",
};

function createBuiltGate(settings: GateSettings, deep: DeepPorts): Gate {
  return createGate({
    settings: () => settings,
    deep,
    startWorker: (half) => new Worker(join(rootDir, `dist/main/gate-${half}-worker.js`)),
    limits: batchLimits,
  });
}

/** npm changes to the root; paths that a person types count from where they stand. */
export function given(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path.replace(/^~(?=\/)/, homedir()));
}

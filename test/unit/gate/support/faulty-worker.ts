import { parentPort, workerData } from "node:worker_threads";
import type { GateLayer } from "../../../../electron/shared/gate.ts";
import type { Layer } from "../../../../electron/core/gate/layer.ts";
import { loadPatternRules } from "../../../../electron/core/gate/worker/pattern-rules.ts";
import type { GateHalf } from "../../../../electron/core/gate/worker/protocol.ts";
import { readTrainedClassifier } from "../../../../electron/core/gate/topics/trained-classifier.ts";
import { type GateRules, serveScans } from "../../../../electron/core/gate/worker/serve.ts";
import { loadWordRules } from "../../../../electron/core/gate/worker/word-rules.ts";
import type { WorkerFault } from "./faulty-gate.ts";

// Started by faulty-gate.ts only, which passes exactly this.
const { fault, half } = workerData as { readonly fault: WorkerFault; readonly half: GateHalf };

function loadFaultyRules(): GateRules {
  if (fault.kind === "no-rules") throw new Error("ENOENT: no such file");
  const rules = half === "patterns" ? loadPatternRules() : loadWordRules(classifier());
  return {
    ...rules,
    createLayers: (configuration) =>
      rules.createLayers(configuration).map((layer) => withFault(layer)),
  };
}

function classifier(): Uint8Array {
  const data = readTrainedClassifier();
  return fault.kind === "half-rules" ? data.slice(0, data.length / 2) : data;
}

function withFault(layer: Layer): Layer {
  if (!("word" in fault) || !concerns(layer.name)) return layer;
  return {
    name: layer.name,
    scan: (text) => {
      if (!text.raw.includes(fault.word)) return layer.scan(text);
      if (fault.kind === "exit") process.exit(1);
      if (fault.kind === "hang") for (;;);
      throw new Error("A recogniser broke.");
    },
  };
}

function concerns(name: GateLayer): boolean {
  return fault.kind !== "throw" || fault.layer === name;
}

if (parentPort !== null) serveScans(parentPort, loadFaultyRules);

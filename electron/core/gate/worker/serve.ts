import type { MessagePort } from "node:worker_threads";
import type { Layer, ScannedText } from "../layer.ts";
import type { GateAnswer, GateOrder, ScanConfiguration } from "./protocol.ts";
import { scanText } from "./scan-text.ts";

/** What a gate worker is made of. */
export interface GateRules {
  readonly scannedText: (raw: string) => ScannedText;
  /** Throws when rules cannot be read. */
  readonly createLayers: (configuration: ScanConfiguration) => readonly Layer[];
}

/** Answers the host's orders one after the other, each of them once. `loadRules` is called at the first `configure`. */
export function serveScans(port: MessagePort, loadRules: () => GateRules): void {
  let rules: GateRules | null = null;
  let layers: readonly Layer[] = [];

  function configure(configuration: ScanConfiguration): GateAnswer {
    try {
      rules ??= loadRules();
      layers = rules.createLayers(configuration);
      return { type: "configured", areRulesLoaded: layers.length > 0 };
    } catch {
      layers = [];
      return { type: "configured", areRulesLoaded: false };
    }
  }

  function scan(id: number, text: string): GateAnswer {
    if (rules === null || layers.length === 0) return { type: "failed", id };
    try {
      return { type: "scanned", id, part: scanText(rules.scannedText(text), layers) };
    } catch {
      return { type: "failed", id };
    }
  }

  const post = port.postMessage.bind(port);
  port.on("message", (order: GateOrder) => {
    post(order.type === "configure" ? configure(order.configuration) : scan(order.id, order.text));
  });
}

import { createIdentifiersLayer } from "../identifiers/layer.ts";
import { createSecretsLayer } from "../secrets/layer.ts";
import { scannedText } from "../views/scanned-text.ts";
import type { GateRules } from "./serve.ts";

/** What the gate knows of numbers, addresses and secrets, made ready to scan. */
export function loadPatternRules(): GateRules {
  const secrets = createSecretsLayer();
  return {
    scannedText,
    createLayers: ({ region }) => [createIdentifiersLayer({ region }), secrets],
  };
}

import { createIdentifiersLayer } from "../identifiers/layer.ts";
import { createLanguageLayer } from "../language/layer.ts";
import { createSecretsLayer } from "../secrets/layer.ts";
import { scannedText } from "../views/scanned-text.ts";
import type { GateRules } from "./serve.ts";

/** What the gate knows of numbers, addresses, secrets and writing, made ready to scan. */
export function loadPatternRules(): GateRules {
  const fixed = [createSecretsLayer(), createLanguageLayer()];
  return {
    scannedText,
    createLayers: ({ region }) => [createIdentifiersLayer({ region }), ...fixed],
  };
}

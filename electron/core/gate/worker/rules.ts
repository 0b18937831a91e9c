import { createIdentifiersLayer } from "../identifiers/layer.ts";
import { createLanguageLayer } from "../language/layer.ts";
import { createNamesLayer } from "../names/layer.ts";
import { createOwnTermsLayer } from "../own-terms/layer.ts";
import { createSecretsLayer } from "../secrets/layer.ts";
import { scannedText } from "../views/scanned-text.ts";
import type { GateRules } from "./serve.ts";

/** Everything the gate knows, made ready to scan. Throws when a file of rules is missing or is not what it should be. */
export function loadGateRules(): GateRules {
  const fixed = [createSecretsLayer(), createNamesLayer(), createLanguageLayer()];
  return {
    scannedText,
    createLayers: ({ ownTerms, region }) => [
      createIdentifiersLayer({ region }),
      ...fixed,
      createOwnTermsLayer(ownTerms),
    ],
  };
}

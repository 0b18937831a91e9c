import { createLabelsLayer } from "../labels/layer.ts";
import { createNamesLayer } from "../names/layer.ts";
import { createOwnTermsLayer } from "../own-terms/layer.ts";
import { createClassifierLayer, loadClassifier } from "../topics/classifier.ts";
import { createMarkedWords } from "../topics/marked-words.ts";
import { createPhrasesLayer } from "../topics/phrases.ts";
import { readTrainedClassifier } from "../topics/trained-classifier.ts";
import { scannedText } from "../views/scanned-text.ts";
import type { GateRules } from "./serve.ts";

/** What the gate knows of words, made ready to scan. Throws when the trained parameters are missing or damaged. */
export function loadWordRules(parameters = readTrainedClassifier()): GateRules {
  const marked = createMarkedWords();
  const fixed = [
    createNamesLayer(),
    createLabelsLayer(),
    createPhrasesLayer(marked),
    createClassifierLayer(loadClassifier(parameters), marked),
  ];
  return {
    scannedText,
    createLayers: ({ ownTerms }) => [...fixed, createOwnTermsLayer(ownTerms)],
  };
}

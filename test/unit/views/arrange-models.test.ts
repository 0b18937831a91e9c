import { expect, test } from "vitest";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import {
  type Arrangement,
  arrangeModels,
  plainArrangement,
} from "../../../renderer/views/models/installed/arrange-models.ts";
import { aFit, aModel } from "./a-model.ts";

function names(models: readonly ModelSummary[], wanted: Partial<Arrangement> = {}) {
  return arrangeModels(models, { ...plainArrangement, ...wanted }).map(({ name }) => name);
}

const broken = aModel("A broken file", { problem: "The file is damaged." });
const vectors = aModel("B vectors", { role: "embedding" });
const second = aModel("Model 10", { sizeBytes: 10, parameters: 3e9, fit: aFit("will-not-fit") });
const first = aModel("Model 9", { sizeBytes: 90, parameters: 9e9, fit: aFit("runs-well") });
const ollama = aModel("Zephyr", {
  source: "other-tool",
  tool: "Ollama",
  quantisation: "Q8_0",
  sizeBytes: 40,
  fit: aFit("runs-well"),
  hasChanged: true,
});
const all = [broken, second, ollama, vectors, first];

test("what can answer comes first, then what cannot chat, then what cannot be used, each by name as people count", () => {
  expect(names(all)).toEqual(["Model 9", "Model 10", "Zephyr", "B vectors", "A broken file"]);
});

test("a filter finds every word anywhere in what a card says, and nothing that lacks one", () => {
  expect(names(all, { words: "  OLLAMA q8 " })).toEqual(["Zephyr"]);
  expect(names(all, { words: "model" })).toEqual(["Model 9", "Model 10"]);
  expect(names(all, { words: "ollama q4" })).toEqual([]);
});

test("a model is found by the name of its licence", () => {
  const licensed = aModel("Licensed", {
    licence: {
      ...first.licence,
      id: "apache-2.0",
      name: "Apache License 2.0",
      kind: "open-source",
    },
  });
  expect(names([first, licensed], { words: "apache" })).toEqual(["Licensed"]);
});

test("the list is narrowed to what can chat, what lies elsewhere and what needs attention", () => {
  expect(names(all, { kind: "chat" })).toEqual(["Model 9", "Model 10", "Zephyr"]);
  expect(names(all, { kind: "embedding" })).toEqual(["B vectors"]);
  expect(names(all, { kind: "elsewhere" })).toEqual(["Zephyr"]);
  expect(names(all, { kind: "own" })).not.toContain("Zephyr");
  expect(names(all, { kind: "attention" })).toEqual(["Zephyr", "A broken file"]);
});

test("of the models that fit alike the larger comes first, and what was never judged last", () => {
  const ordered = names([second, ollama, vectors, first], { order: "fit" });
  expect(ordered).toEqual(["Model 9", "Zephyr", "Model 10", "B vectors"]);
});

test("models are ordered by their size and by their parameters", () => {
  const some = [second, ollama, first];
  expect(names(some, { order: "largest" })).toEqual(["Model 9", "Zephyr", "Model 10"]);
  expect(names(some, { order: "smallest" })).toEqual(["Model 10", "Zephyr", "Model 9"]);
  expect(names(some, { order: "parameters" })).toEqual(["Model 9", "Model 10", "Zephyr"]);
});

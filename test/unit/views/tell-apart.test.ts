import { expect, test } from "vitest";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import { tellApart } from "../../../renderer/views/models/tell-apart.ts";
import { aModel } from "./a-model.ts";

function model(fileName: string, name: string, quantisation: string): ModelSummary {
  return aModel(name, { id: fileName, fileName, quantisation });
}

const alone = model("alone.gguf", "Alone", "Q4_K_M");
const small = model("small.gguf", "Twin", "Q4_K_M");
const large = model("large.gguf", "Twin", "Q8_0");
const copy = model("copy.gguf", "Twin", "Q8_0");
const nameless = model("nameless.gguf", "Twin", "");

test("a name that only one model has is enough", () => {
  expect(tellApart(alone, [alone, small, large])).toBeUndefined();
});

test("models of one name are told apart by their quantisation, or else by their file", () => {
  expect(tellApart(small, [alone, small, large])).toBe("Q4_K_M");
  expect(tellApart(large, [alone, small, large])).toBe("Q8_0");
  expect(tellApart(large, [small, large, copy])).toBe("large.gguf");
  expect(tellApart(copy, [small, large, copy])).toBe("copy.gguf");
});

test("an unknown quantisation tells nothing apart", () => {
  expect(tellApart(nameless, [small, nameless])).toBe("nameless.gguf");
});

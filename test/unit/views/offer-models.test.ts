import { expect, test } from "vitest";
import { offerModels } from "../../../renderer/views/models/offer-models.ts";
import { aModel } from "./a-model.ts";

const many = Array.from({ length: 10_000 }, (_, index) => aModel(`Model ${index}`));

test("a menu offers all of a few models, and of thousands a handful with the chosen one among them", () => {
  const few = many.slice(0, 50);
  expect(offerModels(few, undefined)).toEqual(few);
  expect(offerModels(many, "Model 3")).toHaveLength(50);
  const withFarOne = offerModels(many, "Model 9000");
  expect(withFarOne).toHaveLength(51);
  expect(withFarOne[0]?.name).toBe("Model 9000");
});

import { expect, test } from "vitest";
import { DamagedGguf, NeedMoreBytes } from "../../../electron/core/models/gguf/gguf-bytes.ts";
import {
  parseGgufBeginning,
  parseGgufHeader,
} from "../../../electron/core/models/gguf/gguf-header.ts";
import {
  readModelFacts,
  UnsupportedModel,
} from "../../../electron/core/models/gguf/model-facts.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";

const sound = makeTinyGguf();

function factsOf(bytes: Uint8Array): ReturnType<typeof readModelFacts> {
  const header = parseGgufHeader(bytes, bytes.length);
  return readModelFacts(header, header.tensors);
}

test("a sound header tells what the model is", () => {
  expect(factsOf(sound)).toMatchObject({
    title: "Tiny",
    architecture: "llama",
    quantisation: "F32",
    trainedContextTokens: 2_048,
    role: "chat",
    licence: "cc0-1.0",
    // 2 blocks, 2 heads, keys and values of 16 numbers.
    shape: {
      attention: [{ blocks: 2, keyLength: 2 * 16, valueLength: 2 * 16, windowTokens: null }],
      embeddingLength: 64,
    },
  });
});

test("the parameters are counted from the tensors", () => {
  const { parameters, shape } = factsOf(sound);
  expect(parameters).toBe(shape.weightsBytes / 4);
});

test("a header that goes on asks for more, and one that ends says so", () => {
  expect(() => parseGgufHeader(sound.subarray(0, 5_000), sound.length)).toThrow(NeedMoreBytes);
  expect(() => parseGgufHeader(sound.subarray(0, 5_000), 5_000)).toThrow(DamagedGguf);
});

test("the beginning of a header tells what it holds so far, and how long an array will be", () => {
  const whole = parseGgufHeader(sound, sound.length).entries;
  const beginning = parseGgufBeginning(sound.subarray(0, 1_500), sound.length);
  expect(beginning.isWhole).toBe(false);
  expect(beginning.entries.get("llama.block_count")).toBe(2);
  expect(beginning.entries.get("tokenizer.ggml.tokens")).toEqual(
    whole.get("tokenizer.ggml.tokens"),
  );
  expect(beginning.entries.has("tokenizer.ggml.scores")).toBe(false);
  expect(parseGgufBeginning(sound, sound.length)).toEqual({ entries: whole, isWhole: true });
  expect(parseGgufBeginning(sound.subarray(0, 3), sound.length).entries.size).toBe(0);
  expect(() => parseGgufBeginning(Buffer.from("<html></html>"), 5_000)).toThrow(DamagedGguf);
});

test("an architecture that cannot chat is refused with what it is", () => {
  expect(() => factsOf(makeTinyGguf({ architecture: "clip" }))).toThrow(/vision model/);
  expect(() => factsOf(makeTinyGguf({ architecture: "brandnew" }))).toThrow(UnsupportedModel);
  expect(factsOf(makeTinyGguf({ architecture: "nomic-bert" })).role).toBe("embedding");
});

test("no single byte can make the reader do anything but read or refuse", () => {
  const headerBytes = 9_500;
  for (let place = 0; place < headerBytes; place += 3) {
    for (const value of [0x00, 0x7f, 0xff]) {
      const bytes = sound.slice();
      bytes[place] = value;
      try {
        factsOf(bytes);
      } catch (error) {
        const isExpected = error instanceof DamagedGguf || error instanceof UnsupportedModel;
        expect(isExpected, `byte ${place} set to ${value}: ${String(error)}`).toBe(true);
      }
    }
  }
});

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { assets } from "./profile.ts";

/** Files a person may come to have in the models folder, by name, none of which can answer. */
export const uselessWeights = {
  "random.gguf": "random bytes",
  "truncated.gguf": "the first half of a download",
  "other.gguf": "an architecture that the engine does not know",
  "empty.gguf": "nothing at all",
} as const;

/** Puts the useless weights into a folder, and a folder whose name looks like a file's. */
export function writeUselessWeights(dir: string): void {
  const sound = Buffer.from(makeTinyGguf());
  const content: Record<keyof typeof uselessWeights, Uint8Array> = {
    "random.gguf": Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251)),
    "truncated.gguf": sound.subarray(0, sound.length / 2),
    "other.gguf": makeTinyGguf({ architecture: "somethingnew" }),
    "empty.gguf": Buffer.alloc(0),
  };
  for (const [name, bytes] of Object.entries(content)) writeFileSync(join(dir, name), bytes);
  mkdirSync(join(dir, "folder.gguf"));
}

/** A small file whose attention asks for more memory than any machine has. */
export function writeTooLargeWeights(file: string): void {
  const bytes = Buffer.from(makeTinyGguf({ name: "Colossus", trainedContextTokens: 1_048_576 }));
  const entries = {
    key_length: 65_536,
    value_length: 65_536,
    head_count: 1_900,
    head_count_kv: 1_900,
  };
  for (const [name, value] of Object.entries(entries)) {
    // The type of a number follows its key; without it one key would be found in another.
    const key = `llama.attention.${name}\u0004`;
    bytes.writeUInt32LE(value, bytes.indexOf(key) + key.length + 3);
  }
  writeFileSync(file, bytes);
}

/** The weights of a test profile, by the names the window shows. */
export const chatWeights = {
  path: (assets.starter ?? assets.tiny).path,
  fileName: basename((assets.starter ?? assets.tiny).path),
  name: assets.starter === null ? "Tiny" : "SmolLM2 135M Instruct",
} as const;

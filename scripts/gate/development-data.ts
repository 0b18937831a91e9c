import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { CommandFailure } from "../command.ts";
import { rootDir } from "../root.ts";
import { isHeldBack } from "./split.ts";

/** Where the development data lies beside a clone; it is no part of the project. */
export const dataDir = resolve(rootDir, "../shared/data");

const spanSchema = v.object({
  start: v.number(),
  end: v.number(),
  type: v.optional(v.string(), ""),
});

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  template: v.optional(v.number()),
  lane: v.optional(v.string()),
  /** Offsets in Unicode code points. */
  spans: v.optional(v.array(spanSchema)),
  label: v.optional(v.string()),
  kind: v.optional(v.string()),
  src: v.optional(v.string()),
  sensitive: v.optional(v.boolean()),
  category: v.optional(v.string()),
  lang: v.optional(v.string()),
});

export type DataRow = v.InferOutput<typeof rowSchema>;

/** Which half of the data: the training half to tune on, the held-back one to report. */
export type Half = "training" | "held-back";

/** Whether the development data lies beside the clone. */
export function hasDevelopmentData(): boolean {
  return existsSync(join(dataDir, "semantic.jsonl.gz"));
}

/** One half of a file, in its order. Rejects with CommandFailure when the data is not there. */
export async function readHalf(fileName: string, half: Half): Promise<readonly DataRow[]> {
  const file = join(dataDir, fileName);
  const bytes = await readFile(file).catch(() => {
    throw new CommandFailure(
      `There is no ${file}: the gate's development data lies beside the clone, not in it.`,
    );
  });
  const text = (fileName.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => v.parse(rowSchema, JSON.parse(line)))
    .filter((row) => isHeldBack(splitKeyOf(row)) === (half === "held-back"));
}

function splitKeyOf({ id, template, lane }: DataRow): Parameters<typeof isHeldBack>[0] {
  return {
    id,
    ...(template === undefined ? {} : { template }),
    ...(lane === undefined ? {} : { lane }),
  };
}

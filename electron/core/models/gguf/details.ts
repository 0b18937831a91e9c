import { createHash } from "node:crypto";
import path from "node:path";
import type { ModelDetails } from "../../../shared/models.ts";
import type { Result } from "../../../shared/result.ts";
import type { GgufHeader, GgufTensor, GgufValue } from "./gguf-header.ts";
import { quantisationName } from "./gguf-types.ts";
import { readModelFile } from "./inspect.ts";
import type { FoundModel } from "../scan.ts";
import { partsOf } from "../split-files.ts";
import { modelIdOf } from "../summary.ts";

const longestValue = 300;
const mostShownNumbers = 16;

/**
 * Everything a file's header says, read again from the file: nothing of it is kept. It tells of files of a kind that
 * cannot be used here too. Fails as `inspectModelFile` does when the header cannot be read.
 */
export function readDetails(
  found: FoundModel,
  sha256: string | null,
): Promise<Result<ModelDetails>> {
  return readModelFile(found.path, (header) => describeHeader(found, sha256, header));
}

function describeHeader(
  found: FoundModel,
  sha256: string | null,
  { entries, tensors }: GgufHeader,
): ModelDetails {
  const architecture = textOf(entries.get("general.architecture")) ?? "";
  const number = (key: string): number | null => numberOf(entries.get(`${architecture}.${key}`));
  const storage = storageOf(tensors);
  const template = textOf(entries.get("tokenizer.chat_template"));
  return {
    modelId: modelIdOf(found.path),
    fileName: path.basename(found.path),
    parts: partsOf(found.path).map((part) => path.basename(part)),
    sizeBytes: found.sizeBytes,
    modifiedAt: new Date(found.modifiedMs).toISOString(),
    architecture,
    parameters: tensors.reduce((sum, { elements }) => sum + elements, 0) || null,
    quantisation:
      quantisationName(numberOf(entries.get("general.file_type"))) ?? storage[0]?.type ?? "",
    trainedContextTokens: number("context_length"),
    tokenizer: {
      kind: textOf(entries.get("tokenizer.ggml.model")),
      vocabularySize: countOf(entries.get("tokenizer.ggml.tokens")) ?? number("vocab_size") ?? 0,
    },
    chatTemplate: template === null ? null : { text: template, sha256: hashOf(template) },
    storage,
    metadata: [...entries].map(([key, value]) => ({ key, value: showValue(value) })),
    sha256,
    layers: number("block_count"),
  };
}

/** Largest share first. */
function storageOf(tensors: readonly GgufTensor[]): ModelDetails["storage"] {
  const byType = new Map<string, ModelDetails["storage"][number]>();
  for (const { storage: type, sizeBytes } of tensors) {
    const before = byType.get(type) ?? { type, tensors: 0, sizeBytes: 0 };
    byType.set(type, {
      type,
      tensors: before.tensors + 1,
      sizeBytes: before.sizeBytes + sizeBytes,
    });
  }
  return [...byType.values()].sort((one, other) => other.sizeBytes - one.sizeBytes);
}

/** Long texts are cut and long arrays only counted: a vocabulary of 250,000 words helps nobody in a table. */
function showValue(value: GgufValue): string {
  if (typeof value === "string")
    return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  if (typeof value !== "object") return String(value);
  const { count, values } = value;
  if (values === null || values.length > mostShownNumbers)
    return `${count.toLocaleString("en")} values`;
  return `[${values.join(", ")}]`;
}

function textOf(value: GgufValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function numberOf(value: GgufValue | undefined): number | null {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}

function countOf(value: GgufValue | undefined): number | null {
  return typeof value === "object" ? value.count : null;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import { createHash } from "node:crypto";
import path from "node:path";
import type { Result } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import { estimateMemoryBytes, usualContextTokens } from "./fit.ts";
import type { ModelFacts } from "./model-facts.ts";
import type { FoundModel } from "./scan.ts";
import { readSplitPart } from "./split-files.ts";
import { isStarterModel, starterName } from "./starter.ts";

/** The same file has the same id as long as it stays where it is. */
export function modelIdOf(filePath: string): string {
  return `m-${createHash("sha256").update(filePath).digest("hex").slice(0, 24)}`;
}

export interface SummaryInput {
  readonly path: string;
  /** `null` when the file is gone. */
  readonly found: FoundModel | null;
  readonly inspected: Result<ModelFacts>;
  readonly source: ModelSummary["source"];
  readonly sha256: string | null;
}

export function summarise({
  path: filePath,
  found,
  inspected,
  source,
  sha256,
}: SummaryInput): ModelSummary {
  const fileName = path.basename(filePath);
  const facts = inspected.ok ? inspected.value : null;
  const isStarter = found !== null && isStarterModel(fileName, found.sizeBytes, sha256);
  return {
    id: modelIdOf(filePath),
    name: isStarter ? starterName : (facts?.title ?? nameFromFile(fileName)),
    fileName,
    sizeBytes: found?.sizeBytes ?? 0,
    architecture: facts?.architecture ?? "",
    quantisation: facts?.quantisation ?? "",
    parameters: facts?.parameters ?? null,
    trainedContextTokens: facts?.trainedContextTokens ?? null,
    role: facts?.role ?? "chat",
    licence: facts?.licence ?? null,
    source,
    isStarter,
    sha256,
    estimate: facts === null ? null : estimateOf(facts),
    problem: inspected.ok ? null : inspected.failure.message,
  };
}

function estimateOf(facts: ModelFacts): ModelSummary["estimate"] {
  const contextTokens = usualContextTokens(facts.trainedContextTokens);
  return { contextTokens, memoryBytes: estimateMemoryBytes(facts.shape, contextTokens, 1) };
}

function nameFromFile(fileName: string): string {
  return readSplitPart(fileName)?.stem ?? fileName.replace(/\.gguf$/i, "");
}

import { createHash } from "node:crypto";
import path from "node:path";
import type { LicencePassport, MachineFacts } from "../../shared/models.ts";
import type { Result } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ModelSummary } from "../../shared/state.ts";
import { runSettingsOf } from "../run-settings.ts";
import { fitModel } from "./fit/fit.ts";
import { licencePassport } from "./catalogue/licences.ts";
import type { ModelFacts } from "./gguf/model-facts.ts";
import type { FoundModel } from "./scan.ts";
import { readSplitPart } from "./split-files.ts";
import { isStarterModel, starterName } from "./starter.ts";

/** The same file has the same id as long as it stays where it is. */
export function modelIdOf(filePath: string): string {
  return `m-${createHash("sha256").update(filePath).digest("hex").slice(0, 24)}`;
}

/** A licence that was named outside the file. */
export interface NamedLicence {
  readonly id: string;
  readonly namedBy: Exclude<LicencePassport["namedBy"], null>;
}

export interface SummaryInput {
  readonly path: string;
  /** `null` when the file is gone. */
  readonly found: FoundModel | null;
  readonly inspected: Result<ModelFacts>;
  readonly source: ModelSummary["source"];
  readonly tool: string | null;
  /** What the tool that downloaded it calls it; `null` when the file says it best. */
  readonly toolName: string | null;
  readonly sha256: string | null;
  readonly hasChanged: boolean;
  /** Counts only when the file itself names none. */
  readonly licenceElsewhere: NamedLicence | null;
}

/** What the summary depends on beside the file. */
export interface SummarySurroundings {
  readonly settings: Settings;
  readonly machine: MachineFacts;
}

export function summarise(input: SummaryInput, surroundings: SummarySurroundings): ModelSummary {
  const { path: filePath, found, inspected, source, tool, sha256, hasChanged } = input;
  const id = modelIdOf(filePath);
  const fileName = fileNameOf(input);
  const facts = inspected.ok ? inspected.value : null;
  const runSettings = runSettingsOf(surroundings.settings, id);
  return {
    id,
    name: nameOf(input, fileName, facts),
    fileName,
    sizeBytes: found?.sizeBytes ?? 0,
    architecture: facts?.architecture ?? "",
    quantisation: facts?.quantisation ?? "",
    parameters: facts?.parameters ?? null,
    trainedContextTokens: facts?.trainedContextTokens ?? null,
    role: facts?.role ?? "chat",
    licence: licenceOf(facts, input.licenceElsewhere),
    source,
    tool,
    isStarter: isStarter(input, fileName),
    sha256,
    hasChanged,
    layers: facts?.layers ?? null,
    fit: facts === null ? null : fitOf(facts, runSettings, surroundings),
    runSettings,
    problem: inspected.ok ? null : inspected.failure.message,
  };
}

/** A tool that names its files by their hashes, as Ollama does, has a name that says more. */
function fileNameOf({ path: filePath, toolName }: SummaryInput): string {
  const ownName = path.basename(filePath);
  return /^sha256-[0-9a-f]{64}$/.test(ownName) ? (toolName ?? ownName) : ownName;
}

function isStarter({ found, sha256 }: SummaryInput, fileName: string): boolean {
  return found !== null && isStarterModel(fileName, found.sizeBytes, sha256);
}

function nameOf(input: SummaryInput, fileName: string, facts: ModelFacts | null): string {
  if (isStarter(input, fileName)) return starterName;
  return input.toolName ?? facts?.title ?? nameFromFile(fileName);
}

function licenceOf(facts: ModelFacts | null, elsewhere: NamedLicence | null): LicencePassport {
  const own = facts?.licence ?? null;
  if (own !== null) return licencePassport(own, "file");
  return licencePassport(elsewhere?.id ?? null, elsewhere?.namedBy ?? null);
}

function fitOf(
  facts: ModelFacts,
  settings: ModelSummary["runSettings"],
  surroundings: SummarySurroundings,
): ModelSummary["fit"] {
  const { shape, trainedContextTokens, layers } = facts;
  const { contextTokens } = surroundings.settings;
  return fitModel(
    { shape, trainedContextTokens, layers, settings, contextTokens },
    surroundings.machine,
  );
}

function nameFromFile(fileName: string): string {
  return readSplitPart(fileName)?.stem ?? fileName.replace(/\.gguf$/i, "");
}

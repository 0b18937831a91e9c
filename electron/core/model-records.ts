import type { ImportOutcome } from "../shared/contract.ts";
import type { ModelBody, NewRecord } from "../shared/records.ts";
import type { ModelSummary } from "../shared/state.ts";
import type { Archive } from "./archive/archive.ts";
import type { Models } from "./models/models.ts";

interface ModelPorts {
  readonly models: Models;
  readonly archive: Archive;
}

/** Takes files in where they lie, whoever asks, and records those that were not in the list before. */
export async function adoptModels(
  { models, archive }: ModelPorts,
  paths: readonly string[],
): Promise<ImportOutcome> {
  if (paths.length === 0) return { added: [], refused: [] };
  const known = new Set((await models.list()).map(({ id }) => id));
  const outcome = await models.adopt(paths);
  const fresh = outcome.added.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) await archive.append(fresh.map((model) => modelRecord("added", model)));
  return outcome;
}

/** Records a model that has come into the list, when it is still there. */
export async function recordAdded({ models, archive }: ModelPorts, modelId: string): Promise<void> {
  const model = (await models.list()).find(({ id }) => id === modelId);
  if (model !== undefined) await archive.append([modelRecord("added", model)]);
}

export function modelRecord(change: ModelBody["change"], summary: ModelSummary): NewRecord {
  const { id, fileName, sizeBytes, sha256 } = summary;
  return { kind: "model", body: { change, modelId: id, fileName, sizeBytes, sha256 } };
}

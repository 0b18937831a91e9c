import type { ImportOutcome } from "../shared/calls/models.ts";
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

/**
 * Records a model that has come into the list, when it is still there. With `isAgain` the journal may say so already: it
 * is read then, and nothing is recorded twice.
 */
export async function recordAdded(
  { models, archive }: ModelPorts,
  modelId: string,
  { isAgain }: { readonly isAgain: boolean } = { isAgain: false },
): Promise<void> {
  const model = (await models.list()).find(({ id }) => id === modelId);
  if (model === undefined) return;
  const last = isAgain ? await lastRecordOf(archive, modelId) : null;
  const isRecorded = last !== null && last.change !== "removed" && last.sha256 === model.sha256;
  if (!isRecorded) await archive.append([modelRecord("added", model)]);
}

const pageRecords = 1_000;

/** What the journal said of a model last; `null` when it never did. */
async function lastRecordOf(archive: Archive, modelId: string): Promise<ModelBody | null> {
  let last: ModelBody | null = null;
  let after: { readonly seq: number; readonly hash: string | null } = { seq: 0, hash: null };
  for (;;) {
    const place = { afterSeq: after.seq, afterHash: after.hash };
    const page = await archive.read({ ...place, limit: pageRecords });
    for (const { kind, body } of page.records)
      if (kind === "model" && !("erased" in body) && body.modelId === modelId) last = body;
    const end = page.records.at(-1);
    // Erased meanwhile, the place is gone: a second record does less harm than none.
    if (end === undefined || page.reset) return last;
    after = end;
  }
}

export function modelRecord(change: ModelBody["change"], summary: ModelSummary): NewRecord {
  const { id, fileName, sizeBytes, sha256 } = summary;
  return { kind: "model", body: { change, modelId: id, fileName, sizeBytes, sha256 } };
}

import { mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { fail, FailureError, type Result } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import { watchFolder } from "./folder-watch.ts";
import { createHasher, hashWorkerUrl } from "./hasher.ts";
import { inspectModelFile, type ModelFacts } from "./inspect.ts";
import type { SettingsStore } from "../settings.ts";
import type { Machine } from "./machine.ts";
import type { Models } from "./models.ts";
import { openRegistry } from "./registry.ts";
import { findModel, firstPart, type FoundModel, scanFolder } from "./scan.ts";
import { partsOf } from "./split-files.ts";
import { modelIdOf, summarise } from "./summary.ts";

export interface ModelsOptions {
  readonly modelsDir: string;
  readonly canMoveFolder: boolean;
  /** Remembers what headers say, so that a start need not read them again; may be deleted at any time. */
  readonly headersFile: string;
  readonly machine: Machine;
  readonly settings: Pick<SettingsStore, "read" | "onChanged">;
  /** Where other apps keep their weights follows from these. */
  readonly environment: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly homeDir: string;
    readonly platform: NodeJS.Platform;
  };
  /** Remembers files used where they lie, and hashes. */
  readonly registryFile: string;
  /** The licence that the catalogue knows for a repository of the hub. */
  readonly licenceInCatalogue: (repository: string) => string | null;
  readonly hashWorker?: URL;
  /** Told once when a damaged registry had to be set aside. */
  readonly report?: (message: string) => void;
}

interface KnownModel {
  readonly path: string;
  readonly found: FoundModel | null;
  readonly inspected: Result<ModelFacts>;
  readonly source: ModelSummary["source"];
}

/** How many headers are read at once. */
const readers = 8;

/** The Models port over a folder and a registry; see models.ts for what each method promises. */
export async function createModels(options: ModelsOptions): Promise<Models> {
  await mkdir(options.modelsDir, { recursive: true });
  const registry = await openRegistry(options.registryFile);
  if (registry.wasDamaged)
    options.report?.(
      `The list of models used in place was damaged. It was set aside beside ${options.registryFile}, with ".damaged" in its name, and a new one begun.`,
    );
  const hasher = createHasher(options.hashWorker ?? hashWorkerUrl);
  const inspections = new Map<
    string,
    { readonly key: string; readonly inspected: Result<ModelFacts> }
  >();
  const hashing = new Map<string, Promise<string | null>>();
  /** Every file that was listed, so that its hash can be told again without listing. */
  const paths = new Map<string, string>();
  const listeners = new Set<(models: readonly ModelSummary[]) => void>();
  const watcher = watchFolder(options.modelsDir, () => void announce());
  let lastList = "";

  async function announce(): Promise<void> {
    if (listeners.size === 0) return;
    const models = await list();
    const text = JSON.stringify(models);
    if (text === lastList) return;
    lastList = text;
    for (const listener of listeners) listener(models);
  }

  /** Reads the header again only when size or time have changed. */
  async function know(filePath: string, source: KnownModel["source"]): Promise<KnownModel> {
    paths.set(modelIdOf(filePath), filePath);
    const found = await findModel(filePath);
    if (found === null) {
      return {
        path: filePath,
        found,
        source,
        inspected: fail(
          "model-missing",
          `"${path.basename(filePath)}" is gone: put it back, or take it off the list.`,
        ),
      };
    }
    const key = `${found.sizeBytes}/${found.modifiedMs}`;
    const cached = inspections.get(filePath);
    if (cached?.key === key) return { path: filePath, found, source, inspected: cached.inspected };
    const inspected = await inspectModelFile(filePath);
    inspections.set(filePath, { key, inspected });
    return { path: filePath, found, source, inspected };
  }

  async function knowAll(): Promise<readonly KnownModel[]> {
    const inFolder = await scanFolder(options.modelsDir);
    const folderPaths = new Set(inFolder);
    const inPlace = registry.adopted().filter((adopted) => !folderPaths.has(adopted));
    return [
      ...(await inParallel(inFolder, (filePath) => know(filePath, "models-folder"))),
      ...(await inParallel(inPlace, (filePath) => know(filePath, "in-place"))),
    ];
  }

  function describe(known: KnownModel): ModelSummary {
    return summarise(
      {
        ...known,
        tool: null,
        toolName: null,
        sha256: rememberedHash(known.found),
        hasChanged: false,
        licenceElsewhere: null,
      },
      { settings: options.settings.read(), machine: options.machine.facts() },
    );
  }

  function rememberedHash(found: FoundModel | null): string | null {
    return found === null ? null : registry.hashOf(found.path, found.sizeBytes, found.modifiedMs);
  }

  async function list(): Promise<readonly ModelSummary[]> {
    return (await knowAll()).map(describe);
  }

  async function findKnown(modelId: string): Promise<KnownModel> {
    const inPlace = registry.adopted().find((adopted) => modelIdOf(adopted) === modelId);
    const inFolder = (await scanFolder(options.modelsDir)).find(
      (filePath) => modelIdOf(filePath) === modelId,
    );
    const filePath = inFolder ?? inPlace;
    if (filePath === undefined)
      throw new FailureError(
        "model-missing",
        "This model is no longer in the list: its file was moved or deleted. Pick another model.",
      );
    return know(filePath, inFolder === undefined ? "in-place" : "models-folder");
  }

  async function hash({
    path: filePath,
    sizeBytes,
    modifiedMs,
  }: FoundModel): Promise<string | null> {
    const sha256 = await hasher.hash(partsOf(filePath));
    if (sha256 === null) return null;
    const after = await findModel(filePath);
    if (after?.sizeBytes !== sizeBytes || after.modifiedMs !== modifiedMs) return null;
    // A hash that cannot be remembered is a hash all the same: the file will be read again another time.
    await registry.rememberHash({ path: filePath, sizeBytes, modifiedMs, sha256 }).catch(() => {});
    void announce();
    return sha256;
  }

  async function findOnDisk(modelId: string): Promise<FoundModel | null> {
    const filePath = paths.get(modelId);
    if (filePath !== undefined) return findModel(filePath);
    return findKnown(modelId).then(
      (known) => known.found,
      () => null,
    );
  }

  return {
    list,
    async find(modelId) {
      const known = await findKnown(modelId);
      if (!known.inspected.ok)
        throw new FailureError(known.inspected.failure.code, known.inspected.failure.message);
      return { summary: describe(known), path: known.path, facts: known.inspected.value };
    },
    async adopt(paths) {
      const added: ModelSummary[] = [];
      const refused: { fileName: string; reason: string }[] = [];
      for (const given of paths) {
        const filePath = firstPart(await realpath(given).catch(() => path.resolve(given)));
        const known = await know(
          filePath,
          filePath.startsWith(path.join(options.modelsDir, path.sep))
            ? "models-folder"
            : "in-place",
        );
        if (!known.inspected.ok)
          refused.push({ fileName: path.basename(given), reason: known.inspected.failure.message });
        else {
          if (known.source === "in-place") await registry.adopt([filePath]);
          added.push(describe(known));
        }
      }
      await announce();
      return { added, refused };
    },
    async forget(modelId) {
      const filePath = registry.adopted().find((adopted) => modelIdOf(adopted) === modelId);
      if (filePath === undefined)
        throw new FailureError(
          "not-found",
          "Only a model that is used in place can be taken off the list. This one lies in the models folder: delete its file there.",
        );
      await registry.forget(filePath);
      await announce();
    },
    async sha256(modelId) {
      const found = await findOnDisk(modelId);
      const remembered = rememberedHash(found);
      if (found === null || remembered !== null) return remembered;
      const running = hashing.get(modelId) ?? hash(found).finally(() => hashing.delete(modelId));
      hashing.set(modelId, running);
      return running;
    },
    discover: notWritten,
    inspect: notWritten,
    verify: notWritten,
    accept: notWritten,
    hashing: () => [],
    onHashing: () => () => {},
    addDownloaded: notWritten,
    remove: notWritten,
    restore: notWritten,
    folder: notWritten,
    moveFolder: notWritten,
    cancelMove() {},
    onFolderChanged: () => () => {},
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      watcher.close();
      listeners.clear();
      hasher.close();
    },
  };
}

async function notWritten(): Promise<never> {
  throw new Error("not written yet");
}

/** Maps with a few at a time, in order: ten thousand open files at once are too many for any system. */
async function inParallel<Item, Output>(
  items: readonly Item[],
  work: (item: Item) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  let next = 0;
  const readOn = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) outputs[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: readers }, readOn));
  return outputs;
}

import { mkdir } from "node:fs/promises";
import type { SettingsStore } from "../settings.ts";
import { adoptFiles } from "./adopt.ts";
import { createAnnouncer } from "./announcer.ts";
import { readDetails } from "./details.ts";
import type { Environment } from "./discovery/candidate.ts";
import { createDiscovery } from "./discovery/discovery.ts";
import { openModelsFolder } from "./folder.ts";
import { createHasher, hashWorkerUrl } from "./hashes/hasher.ts";
import { createHashes } from "./hashes/hashes.ts";
import { openHeadersCache } from "./headers-cache.ts";
import { createHeaders } from "./headers.ts";
import { createLibrary } from "./library.ts";
import type { Machine } from "./machine.ts";
import type { Models } from "./models.ts";
import { listPlaces } from "./places.ts";
import { openRegistry } from "./registry.ts";
import { createRemovedFiles } from "./removed.ts";
import { findModel, firstPart, type FoundModel } from "./scan.ts";
import { partsOf } from "./split-files.ts";
import { modelIdOf } from "./summary.ts";
import { isGone, mustBeDeletable, notInPlace, unwrap } from "./refusals.ts";

export interface ModelsOptions {
  readonly modelsDir: string;
  readonly canMoveFolder: boolean;
  /** Remembers what headers say, so that a start need not read them again; may be deleted at any time. */
  readonly headersFile: string;
  readonly machine: Machine;
  readonly settings: Pick<SettingsStore, "read" | "onChanged">;
  /** Where other apps keep their weights follows from these. */
  readonly environment: Environment;
  /** Remembers files used where they lie, hashes, and where downloads came from. */
  readonly registryFile: string;
  /** The licence that the catalogue knows for a repository of the hub. */
  readonly licenceInCatalogue: (repository: string) => string | null;
  readonly hashWorker?: URL;
  /** Told what went wrong without anybody waiting for it, such as a damaged registry that was set aside. */
  readonly report?: (message: string) => void;
}

/** The Models port over a folder, a registry and other apps' folders; see models.ts for what each method promises. */
export async function createModels(options: ModelsOptions): Promise<Models> {
  const { settings, machine, environment, report = () => {} } = options;
  await mkdir(options.modelsDir, { recursive: true });
  const registry = await openRegistry(options.registryFile);
  if (registry.wasDamaged)
    report(
      `The list of models used in place was damaged. It was set aside beside ${options.registryFile}, with ".damaged" in its name, and a new one begun.`,
    );
  const cache = await openHeadersCache(options.headersFile);
  const hasher = createHasher(options.hashWorker ?? hashWorkerUrl);
  const folder = openModelsFolder({
    dir: options.modelsDir,
    canMove: options.canMoveFolder,
    homeDir: environment.homeDir,
    onContentChanged: () => void announce(),
    report,
  });
  const hashes = createHashes({ registry, hasher, onChanged: () => void announce() });
  const discovery = createDiscovery({
    environment,
    isOn: () => settings.read().findsOtherTools,
    onFound: () => void announce(),
  });
  const library = createLibrary({
    places: async () =>
      listPlaces({
        modelsDir: folder.dir(),
        adopted: registry.adopted(),
        candidates: await discovery.candidates(),
      }),
    headers: createHeaders(cache),
    hashes,
    registry,
    settings,
    machine,
    licenceInCatalogue: options.licenceInCatalogue,
  });
  const announcer = createAnnouncer(library);
  const removed = createRemovedFiles({
    modelsDir: folder.dir,
    onPurged: (paths) => void forgetPurged(paths),
  });
  let { findsOtherTools } = settings.read();
  const disposers = [
    machine.onChanged(announcer.announceAgain),
    settings.onChanged((now) => {
      const isSameList = now.findsOtherTools === findsOtherTools;
      ({ findsOtherTools } = now);
      if (isSameList) announcer.announceAgain();
      else void announce();
    }),
  ];
  // Deleting what an earlier run set aside and looking for other apps' files: nobody waits for either.
  void removed.purge();
  void discovery.candidates();

  /** A list that cannot be made is made again when it is asked for. */
  function announce(): Promise<void> {
    return announcer.announce().catch(() => {});
  }

  /** Something may lie under the old path again, and keeps what is known of it. */
  async function forgetPurged(paths: readonly string[]): Promise<void> {
    const model = firstPart(paths[0] ?? "");
    if ((await findModel(model)) === null) await registry.forgetContent(model).catch(() => {});
  }

  async function findOnDisk(modelId: string): Promise<FoundModel> {
    const known = await library.find(modelId);
    if (known.found === null) throw isGone(known);
    return known.found;
  }

  return {
    list: library.list,
    async find(modelId) {
      const known = await library.find(modelId);
      const facts = unwrap(known.inspected);
      return { summary: library.describe(known), path: known.place.path, facts };
    },
    async adopt(paths) {
      const outcome = await adoptFiles(paths, { modelsDir: folder.dir(), library, registry });
      await announce();
      return outcome;
    },
    async forget(modelId) {
      const filePath = registry.adopted().find((adopted) => modelIdOf(adopted) === modelId);
      if (filePath === undefined) throw await notInPlace(() => library.find(modelId));
      await registry.forget(filePath);
      library.forgetPlace(filePath);
      await announce();
    },
    async discover() {
      const before = new Set((await library.list()).map(({ id }) => id));
      await discovery.look();
      const after = await library.list();
      await announce();
      return after.filter(({ id }) => !before.has(id)).length;
    },
    async inspect(modelId) {
      const found = await findOnDisk(modelId);
      return unwrap(await readDetails(found, hashes.remembered(found)));
    },
    sha256: (modelId) => findOnDisk(modelId).then(hashes.sha256, () => null),
    async verify(modelId) {
      const { place, found, inspected } = await library.find(modelId);
      if (found === null) throw isGone({ inspected });
      return hashes.verify(found, place.candidate?.claimedSha256 ?? null);
    },
    async accept(modelId) {
      const { path } = await findOnDisk(modelId);
      await registry.forgetContent(path);
      await announce();
    },
    hashing: hashes.hashing,
    onHashing: hashes.onHashing,
    async addDownloaded({ paths, order, sha256 }) {
      const path = firstPart(paths[0] ?? "");
      const found = await findModel(path);
      if (found === null)
        throw isGone(await library.know({ path, source: "models-folder", candidate: null }));
      const { repository, revision, licenceId } = order;
      await registry.rememberDownload({ path, repository, revision, sha256, licenceId }, found);
      await announce();
      return modelIdOf(path);
    },
    async remove(modelId) {
      const known = await library.find(modelId);
      mustBeDeletable(known);
      const undoId = await removed.remove(partsOf(known.place.path));
      library.forgetPlace(known.place.path);
      await announce();
      return { undoId, sizeBytes: known.found?.sizeBytes ?? 0 };
    },
    async restore(undoId) {
      await removed.restore(undoId);
      await announce();
    },
    folder: folder.state,
    async moveFolder(target) {
      const moved = await folder.moveTo(target);
      // The files lie there now, whatever becomes of the registry: without it their hashes are computed again.
      await registry.move(moved).catch((error: unknown) => report(String(error)));
      await announce();
      return new Map(moved.map(({ from, to }) => [modelIdOf(from.path), modelIdOf(to.path)]));
    },
    cancelMove: folder.cancelMove,
    onFolderChanged: folder.onChanged,
    onChanged: announcer.onChanged,
    async close() {
      for (const dispose of disposers) dispose();
      folder.close();
      announcer.close();
      hasher.close();
      await removed.purge();
      await cache.close();
    },
  };
}

import { mkdir } from "node:fs/promises";
import { errorCode } from "../disk-failure.ts";
import type { SettingsStore } from "../settings.ts";
import { type Announcer, createAnnouncer } from "./announcer.ts";
import type { Environment } from "./discovery/candidate.ts";
import { createDiscovery, type Discovery } from "./discovery/discovery.ts";
import { type ModelsFolder, openModelsFolder } from "./folder.ts";
import { createHasher, type Hasher, hashWorkerUrl } from "./hashes/hasher.ts";
import { createHashes, type Hashes } from "./hashes/hashes.ts";
import { type HeadersCache, openHeadersCache } from "./headers-cache.ts";
import { createHeaders } from "./headers.ts";
import { createLibrary, type Library } from "./library.ts";
import type { Machine } from "./fit/machine.ts";
import { listPlaces } from "./places.ts";
import { openRegistry, type Registry } from "./registry.ts";
import { createRemovedFiles, type RemovedFiles } from "./removed.ts";
import { modelIdOf } from "./summary.ts";
import { findModel, firstPart } from "./scan.ts";

export interface ModelsOptions {
  readonly modelsDir: string;
  readonly canMoveFolder: boolean;
  /** Remembers what headers say, so that a start need not read them again; may be deleted at any time. */
  readonly headersFile: string;
  readonly machine: Machine;
  readonly settings: Pick<SettingsStore, "read" | "onChanged">;
  /** Called with the id of a model that was deleted for good. */
  readonly onPurged?: (modelId: string) => Promise<void>;
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

/** What the models are put together from. */
export interface ModelsParts {
  readonly registry: Registry;
  readonly cache: HeadersCache;
  readonly hasher: Hasher;
  readonly hashes: Hashes;
  readonly folder: ModelsFolder;
  readonly discovery: Discovery;
  readonly library: Library;
  readonly announcer: Announcer;
  readonly removed: RemovedFiles;
  /** Lists and tells. A list that cannot be made is made again when it is asked for. */
  announce(): Promise<void>;
}

/** Opens what lies on the disk and puts the parts together. Rejects with "disk-error" when the registry cannot be read. */
export async function openParts(options: ModelsOptions): Promise<ModelsParts> {
  const { settings, machine, environment, report = () => {} } = options;
  await mkdir(options.modelsDir, { recursive: true }).catch((error: unknown) => {
    // It may lie on a disk that is not plugged in. All other models can be used meanwhile.
    report(
      `The models folder ${options.modelsDir} could not be opened (${errorCode(error) ?? String(error)}), so the models in it are not listed.`,
    );
  });
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
    onPurged: forgetPurged,
  });

  /** A list that cannot be made is made again when it is asked for. */
  function announce(): Promise<void> {
    return announcer.announce().catch(() => {});
  }

  /** Something may lie under the old path again, and keeps what is known of it. */
  async function forgetPurged(paths: readonly string[]): Promise<void> {
    const model = firstPart(paths[0] ?? "");
    if ((await findModel(model)) !== null) return;
    await registry.forgetContent(model).catch(() => {});
    await options.onPurged?.(modelIdOf(model)).catch(() => {});
  }

  return {
    registry,
    cache,
    hasher,
    hashes,
    folder,
    discovery,
    library,
    announcer,
    removed,
    announce,
  };
}

import { adoptFiles } from "./adopt.ts";
import { readDetails } from "./gguf/details.ts";
import type { Models } from "./models.ts";
import { type ModelsOptions, type ModelsParts, openParts } from "./parts.ts";
import { isGone, mustBeDeletable, notInPlace, unwrap } from "./refusals.ts";
import { findModel, firstPart, type FoundModel } from "./scan.ts";
import { partsOf } from "./split-files.ts";
import { modelIdOf } from "./summary.ts";

/** The Models port over a folder, a registry and other apps' folders; see models.ts for what each method promises. */
export async function createModels(options: ModelsOptions): Promise<Models> {
  const { report = () => {} } = options;
  const parts = await openParts(options);
  const { registry, hashes, folder, discovery, library, announcer, removed, announce } = parts;
  const stopFollowing = followSurroundings(options, parts);
  // Deleting what an earlier run set aside and looking for other apps' files: nobody waits for either.
  void removed.purgeEarlier();
  void discovery.candidates();

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
      const path = await removed.restore(undoId);
      await announce();
      return modelIdOf(path);
    },
    folder: folder.state,
    async moveFolder(target) {
      const before = removed.firstParts(folder.dir());
      const moved = await folder.moveTo(target);
      const after = removed.firstParts(folder.dir());
      // The files lie there now, whatever becomes of the registry: without it their hashes are computed again.
      await registry.move(moved).catch((error: unknown) => report(String(error)));
      await announce();
      return new Map([
        // What can still be brought back comes back under another id too.
        ...before.map((path, index) => [modelIdOf(path), modelIdOf(after[index] ?? path)] as const),
        ...moved.map(({ from, to }) => [modelIdOf(from.path), modelIdOf(to.path)] as const),
      ]);
    },
    cancelMove: folder.cancelMove,
    onFolderChanged: folder.onChanged,
    onChanged: announcer.onChanged,
    async close() {
      stopFollowing();
      announcer.close();
      parts.hasher.close();
      await folder.close();
      await removed.purge();
      await parts.cache.close();
    },
  };
}

/** Settings and machine decide about names on the list, fit and run settings. */
function followSurroundings(
  { settings, machine }: ModelsOptions,
  { announcer, announce }: ModelsParts,
): () => void {
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
  return () => {
    for (const dispose of disposers) dispose();
  };
}

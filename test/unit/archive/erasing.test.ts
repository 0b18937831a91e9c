import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Erasing, createErasing } from "../../../electron/core/archive/erase/erasing.ts";
import { type Drafts, openDrafts } from "../../../electron/core/drafts.ts";
import { type Scene, openScene, talk } from "./backing-up.ts";
import { filesHolding } from "./place.ts";

const canary = "zebrafish-4711";
const target = { kind: "conversations", conversationIds: ["c1"] } as const;

/** All that erases, around an archive and its backups. */
async function openErasing(
  scene: Scene,
  onDiscard: (drafts: Drafts) => void = () => {},
): Promise<Erasing & { readonly drafts: Drafts }> {
  const drafts = await openDrafts(scene.profile.draftsFile);
  const erasing = createErasing({
    ...scene,
    drafts,
    shell: { noteErasure: () => Promise.resolve() },
    turns: { discard: () => onDiscard(drafts) },
    cancelRestore: scene.backups.cancelRestore,
    report: () => {},
  });
  return { ...erasing, drafts };
}

test("a file beside the archives that were set aside keeps nothing from being erased", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await openErasing(scene);
  await talk(scene.archive, 1, 2, canary);
  await drafts.save({ key: "c1", text: canary });
  writeFileSync(join(scene.profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z.zip"), "PK");
  expect(await erasure.erase({ kind: "conversations", conversationIds: ["c1", "c2"] })).toBe(4);
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
  expect(await scene.backups.setAside.list()).toEqual([]);
});

test("drafts go even when an archive that was set aside cannot be opened", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await openErasing(scene);
  await talk(scene.archive, 1, 1, canary);
  await drafts.save({ key: "c1", text: canary });
  const aside = join(scene.profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z");
  mkdirSync(aside);
  symlinkSync("/nowhere", join(aside, "000001.jsonl"));
  await expect(erasure.erase(target)).rejects.toMatchObject({ failure: { code: "disk-error" } });
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
});

test("a draft that was on its way while its conversation was erased is gone too", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await openErasing(
    scene,
    (open) => void open.save({ key: "c1", text: canary }),
  );
  await talk(scene.archive, 1, 1);
  await erasure.erase(target);
  expect(drafts.list()).toEqual([]);
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { names, openScene, talk } from "./backing-up.ts";

const options = { withSettings: false, withDamage: false };

async function backedUp() {
  const scene = await openScene();
  await talk(scene.archive, 1, 20, "long ".repeat(50_000));
  await scene.backups.make();
  const id = (await scene.backups.state()).backups[0]?.backupId ?? "";
  return { ...scene, id, staging: `${scene.profile.archiveDir}.restoring` };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

test.each([
  ["while it copies", "000001.jsonl"],
  ["when it was just about to be ready", "restore.json"],
])("a restore that is cancelled %s leaves nothing in the profile", async (_name, file) => {
  const { backups, profile, id, staging } = await backedUp();
  const restoring = backups.restore(id, options);
  const told = expect(restoring).rejects.toMatchObject({ failure: { code: "cancelled" } });
  await until(() => existsSync(join(staging, file)));
  await backups.cancel("restore");
  expect(names(profile.rootDir)).not.toContain("archive.restoring");
  await told;
  expect(await backups.state()).toMatchObject({ isRestoreReady: false, progress: null });
  await backups.restore(id, options);
  expect((await backups.state()).isRestoreReady).toBe(true);
});

test("a drill under way when something is erased ends, and leaves nothing in the profile", async () => {
  const { backups, profile, id } = await backedUp();
  const drilling = backups.drill(id);
  const told = expect(drilling).rejects.toThrow("Something was erased meanwhile");
  const scratch = (): readonly string[] =>
    existsSync(profile.cacheDir)
      ? names(profile.cacheDir).filter((name) => name.startsWith("restore-drill-"))
      : [];
  await until(() => scratch().length > 0);
  expect(await backups.dropRestore()).toBe(false);
  expect(scratch()).toEqual([]);
  await told;
});

test("cancelling ends only the task that was meant, and once it answers the next may begin", async () => {
  const { backups, id } = await backedUp();
  const drilling = backups.drill(id);
  await backups.cancel("check");
  expect(await drilling).toMatchObject({ isWhole: true });
  const checking = backups.preview(id);
  const told = expect(checking).rejects.toMatchObject({ failure: { code: "cancelled" } });
  await backups.cancel("check");
  await told;
  expect(await backups.preview(id)).toMatchObject({ isWhole: true });
});

import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mountSmallVolume } from "../../support/small-volume.ts";
import { names, openScene, talk } from "./backing-up.ts";

/** Makes a backup one that cannot be removed; returns what lets go of it, `null` where there is no way. */
function hold(backupDir: string): (() => void) | null {
  if (process.platform === "win32") return null;
  const archive = join(backupDir, "archive");
  if (process.getuid?.() !== 0) {
    chmodSync(archive, 0o500);
    return () => chmodSync(archive, 0o700);
  }
  return mountSmallVolume(join(archive, "held"), 1)?.unmount ?? null;
}

/** A scene with one backup, which is held until `letGo`; that is `null` where nothing can hold it. */
async function heldScene() {
  const scene = await openScene();
  await talk(scene.archive, 1, 3);
  await scene.backups.make();
  const [held = ""] = names(scene.folder);
  const letGo = hold(join(scene.folder, held));
  if (letGo !== null) onTestFinished(letGo);
  return { ...scene, held, letGo };
}

test("a backup is made though an old one cannot be removed: it is said as long as that is there, and the others go", async ({
  skip,
}) => {
  const { backups, folder, clock, held, letGo } = await heldScene();
  if (letGo === null) return skip("it takes a way to make a folder that cannot be removed");
  for (clock.days = 1; clock.days < 6; clock.days += 1)
    expect(await backups.make()).toEqual({ isWhole: true });
  expect(names(folder).map((name) => name.slice(16, 26))).toEqual([
    "2026-01-01",
    "2026-01-04",
    "2026-01-05",
    "2026-01-06",
  ]);
  const state = await backups.state();
  expect(state.lastGoodAt).toBe("2026-01-06T00:00:00.000Z");
  expect(state.problem).toMatch(
    new RegExp(
      `^The backup was made, but an old one could not be removed from ${folder} \\(E[A-Z]+\\): ${held}\\. .* Freehold tries again with the next backup\\.$`,
    ),
  );
  // What is left of it is still listed, and goes once nothing holds it.
  expect(state.backups.at(-1)?.backupId).toBe(held);
  letGo();
  await backups.make();
  expect(names(folder)).not.toContain(held);
  expect((await backups.state()).problem).toBeNull();
});

test("that an old backup could not be removed is no news once someone removed it", async ({
  skip,
}) => {
  const { backups, folder, clock, held, letGo } = await heldScene();
  if (letGo === null) return skip("it takes a way to make a folder that cannot be removed");
  for (clock.days = 1; clock.days < 4; clock.days += 1) await backups.make();
  expect((await backups.state()).problem).toContain("could not be removed");
  letGo();
  rmSync(join(folder, held), { recursive: true });
  expect((await backups.state()).problem).toBeNull();
});

test("of an old backup that is a link to elsewhere only the link goes", async () => {
  const { archive, backups, folder, clock } = await openScene();
  await talk(archive, 1, 3);
  await backups.make();
  const [linked = ""] = names(folder);
  const elsewhere = `${folder}-2`;
  mkdirSync(elsewhere);
  renameSync(join(folder, linked), join(elsewhere, linked));
  symlinkSync(join(elsewhere, linked), join(folder, linked), "dir");
  for (clock.days = 1; clock.days < 4; clock.days += 1) await backups.make();
  expect(names(folder)).not.toContain(linked);
  expect(existsSync(join(elsewhere, linked, "archive", "000001.jsonl"))).toBe(true);
});

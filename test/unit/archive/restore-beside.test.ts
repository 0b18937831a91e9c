import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type RestorePlaces,
  finishRestore,
  markReady,
} from "../../../electron/core/archive/backup/restore.ts";
import { type Scene, names, openScene, talk } from "./backing-up.ts";
import { newPlace, openIn } from "./place.ts";

const options = { withSettings: false, withDamage: false };

/** Eight conversations, of which five are in a backup that was restored and waits for the next start. */
async function restored(): Promise<
  Scene & { readonly places: RestorePlaces; readonly staging: string }
> {
  const scene = await openScene();
  const { archive, backups, profile } = scene;
  await talk(archive, 1, 5);
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  await talk(archive, 6, 8);
  await backups.restore(id, options);
  const indexFile = join(profile.cacheDir, "archive-index.json");
  return {
    ...scene,
    places: { ...profile, indexFile },
    staging: `${profile.archiveDir}.restoring`,
  };
}

function setAside({ profile }: Scene): readonly string[] {
  return names(profile.rootDir).filter((name) => name.startsWith("archive-set-aside-"));
}

async function conversationsIn({ archiveDir, indexFile }: RestorePlaces): Promise<number> {
  const archive = await openIn({ dir: archiveDir, indexFile });
  const count = archive.conversationIds().length;
  await archive.close();
  return count;
}

test("a second start touches nothing of what the open app restores or drills", async () => {
  const { profile } = await openScene();
  const places = { ...profile, indexFile: join(profile.cacheDir, "archive-index.json") };
  const staging = `${profile.archiveDir}.restoring`;
  const drill = join(profile.cacheDir, "restore-drill-1");
  for (const dir of [staging, drill]) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "000001.jsonl"), "copied so far");
  }
  await expect(finishRestore(places, () => new Date())).rejects.toMatchObject({
    failure: { code: "archive-locked" },
  });
  for (const dir of [staging, drill]) expect(names(dir)).toEqual(["000001.jsonl"]);
});

test("a copy that is gone by the time it would be ready is not made anew without its content", async () => {
  const { dir } = newPlace();
  await expect(markReady(dir, null, [])).rejects.toMatchObject({ code: "ENOENT" });
  expect(existsSync(`${dir}.restoring`)).toBe(false);
});

test("a start that comes while another one puts the restored archive in place does not set that one aside", async () => {
  const scene = await restored();
  await scene.archive.close();
  const { archiveDir, settingsFile, indexFile } = scene.places;
  const child = join(import.meta.dirname, "restoring-child.ts");
  let said = "";
  await finishRestore(scene.places, () => {
    // Everything waits for the other start, just before the present archive is set aside.
    const program = [child, archiveDir, settingsFile, indexFile];
    said = spawnSync(process.execPath, program, { encoding: "utf8" }).stdout;
    return new Date(Date.UTC(2026, 5, 1));
  });
  expect(said).toContain("already open");
  expect(setAside(scene)).toEqual(["archive-set-aside-2026-06-01T00-00-00Z"]);
  expect(await conversationsIn(scene.places)).toBe(5);
});

test("while the archives change places, a start that comes between waits its turn", async () => {
  const { archive, places, profile, staging } = await restored();
  await archive.close();
  // As another start leaves it between the two renames: this process stands for it.
  rmSync(profile.archiveDir, { recursive: true });
  const other = await openIn({ dir: staging, indexFile: join(profile.cacheDir, "other.json") });
  await expect(finishRestore(places, () => new Date())).rejects.toMatchObject({
    failure: { code: "archive-locked" },
  });
  expect(existsSync(profile.archiveDir)).toBe(false);
  await other.close();
  await finishRestore(places, () => new Date());
  expect(await conversationsIn(places)).toBe(5);
});

test("an archive that was set aside is left unlocked, so that erasing reaches it at once", async () => {
  const scene = await restored();
  await scene.archive.close();
  await finishRestore(scene.places, () => new Date());
  const target = { kind: "conversations", conversationIds: ["c8"] } as const;
  expect(await scene.backups.setAside.erase(target, null)).toEqual([]);
});

test.each([
  ["lost a file", (dir: string) => rmSync(join(dir, "000002.jsonl")), /\d of its \d files/],
  [
    "lost the end of one",
    (dir: string) => {
      const file = join(dir, "000001.jsonl");
      writeFileSync(file, readFileSync(file).subarray(0, 700));
    },
    /with \d+ of \d+ bytes/,
  ],
])(
  "an archive does not give way to a copy that %s, and the next start goes on with it",
  async (_name, inflict, words) => {
    const scene = await restored();
    await scene.archive.close();
    inflict(scene.staging);
    const start = () => finishRestore(scene.places, () => new Date());
    await expect(start()).rejects.toMatchObject({
      failure: { code: "archive-damaged", message: expect.stringMatching(words) },
    });
    await start();
    expect(setAside(scene)).toEqual([]);
    expect(existsSync(scene.staging)).toBe(false);
    expect(await conversationsIn(scene.places)).toBe(8);
  },
);

test("a copy that an earlier version made ready takes its place", async () => {
  const scene = await restored();
  await scene.archive.close();
  writeFileSync(join(scene.staging, "restore.json"), JSON.stringify({ settings: null }));
  await finishRestore(scene.places, () => new Date());
  expect(setAside(scene)).toHaveLength(1);
  expect(await conversationsIn(scene.places)).toBe(5);
});

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type OpenDiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import { type Place, filesHolding, newPlace, openIn, output, prompt } from "./place.ts";

export const canary = "zebrafish-4711";
export const segmentBytes = 6_000;
export const unreadable = "000004.jsonl";

/** What is to go lies in the first two segments, the first line among them a folder's, and in a line of the last one. */
export async function wholePlace(): Promise<Place> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  const change = { type: "created", name: "Travels" } as const;
  await archive.append([{ kind: "folder", body: { folderId: "f1", change } }]);
  for (let number = 1; number <= 6; number += 1)
    await archive.append([
      prompt("c1", number, canary),
      output("c1", number, canary),
      prompt("c2", number + 20),
    ]);
  await archive.append([prompt("c1", 7, canary), prompt("c1", 9, "Another branch")]);
  await archive.append([prompt("c2", 30, "x".repeat(segmentBytes))]);
  await archive.append([prompt("c2", 31), output("c1", 7, canary), prompt("c2", 32)]);
  await archive.close();
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl", "000002.jsonl", unreadable]);
  return place;
}

/** The same with that line so that it cannot be read. */
export async function damagedPlace(): Promise<Place> {
  const place = await wholePlace();
  damage(place, 4, '"v":1', '"v":x');
  return place;
}

/** Changes the first answer of a conversation in a segment, and nothing is known of that. */
export function damage(place: Place, segment: number, text: string, by: string): void {
  const path = segmentOf(place, segment);
  const lines = readFileSync(path, "utf8").split("\n");
  const isAnswer = (line: string): boolean => /"output".*"conversationId":"c1"/.test(line);
  const changed = lines.findIndex((line) => isAnswer(line) && line.includes(text));
  expect(changed).toBeGreaterThanOrEqual(0);
  lines[changed] = (lines[changed] ?? "").replace(text, by);
  writeFileSync(path, lines.join("\n"));
  rmSync(place.indexFile, { force: true });
}

/** Changes the first such text in a segment, if there is one. */
export function change(place: Place, segment: number, text: string, by: string): void {
  const path = segmentOf(place, segment);
  writeFileSync(path, readFileSync(path, "utf8").replace(text, by));
}

export function segmentOf({ dir }: Place, number: number): string {
  return join(dir, `00000${number}.jsonl`);
}

export function noteOf({ dir }: Place): string {
  return join(dir, "erasure-unfinished.json");
}

/** A disk without room for one segment to be written anew, until `isFull` says otherwise. */
export function fullFor(segment: number): { isFull: boolean; readonly openFile: OpenDiskFile } {
  const disk = {
    isFull: true,
    openFile: async (path: string) => {
      if (disk.isFull && path.endsWith(`00000${segment}.jsonl.rewrite`))
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return await openDiskFile(path);
    },
  };
  return disk;
}

/** A disk under a place, with a copy of it before whatever is done there: what a start finds after a kill then. */
export function killsOf(place: Place): {
  readonly kills: readonly Place[];
  readonly openFile: OpenDiskFile;
} {
  const kills: Place[] = [];
  const openFile = watched(() => {
    const kill = newPlace();
    cpSync(dirname(place.dir), dirname(kill.dir), { recursive: true });
    // Whoever held it is dead then.
    rmSync(join(kill.dir, "lock"), { recursive: true });
    kills.push(kill);
  });
  return { kills, openFile };
}

/** A disk that calls back before whatever it is to do with a file. */
function watched(onOperation: () => void): OpenDiskFile {
  return async (path) => {
    onOperation();
    const file = await openDiskFile(path);
    const after = <Args extends readonly unknown[], T>(
      operation: (...args: Args) => Promise<T>,
    ): ((...args: Args) => Promise<T>) => {
      return (...args) => {
        onOperation();
        return operation(...args);
      };
    };
    return {
      write: after(file.write),
      sync: after(file.sync),
      truncate: after(file.truncate),
      close: after(file.close),
    };
  };
}

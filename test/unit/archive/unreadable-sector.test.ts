import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copySegments } from "../../../electron/core/archive/backup/copy-segments.ts";
import { inspectFolder } from "../../../electron/core/archive/backup/inspect-folder.ts";
import { FailingDisk } from "../../../electron/core/archive/journal/failing-disk.ts";
import { type ReadAt, readAt } from "../../../electron/core/archive/journal/line-blocks.ts";
import { talk } from "./backing-up.ts";
import { newPlace, openIn } from "./place.ts";

const sectorBytes = 4_096;

/** A disk that has this sector of each file, and cannot read it. */
function failingAt(sector: number): ReadAt {
  return async (fd, buffer, at, length, position) => {
    const [from, to] = [sector * sectorBytes, (sector + 1) * sectorBytes];
    if (position < to && from < position + length)
      throw Object.assign(new Error("i/o error"), { code: "EIO" });
    return await readAt(fd, buffer, at, length, position);
  };
}

function around(read?: ReadAt): () => ReadAt {
  return () => new FailingDisk(read).read;
}

/** Forty conversations in one segment of several sectors, and where to copy it. */
async function segmentOfSectors() {
  const place = newPlace();
  const archive = await openIn(place);
  await talk(archive, 1, 40, "words ".repeat(100));
  const bytes = readFileSync(join(place.dir, "000001.jsonl"));
  const extents = [{ number: 1, sizeBytes: bytes.length }];
  const copy = async (reader: () => ReadAt) => {
    const to = join(dirname(newPlace().dir), "copy");
    const files = await copySegments(place.dir, extents, to, null, () => {}, reader);
    const copied = readFileSync(join(to, "000001.jsonl"));
    return { copied, inspection: await inspectFolder(to, files, () => {}) };
  };
  return { bytes, copy };
}

test.each([
  ["the first", () => 0],
  ["one in the middle", () => 3],
  ["the last", (sizeBytes: number) => Math.floor(sizeBytes / sectorBytes)],
])(
  "all but the records of %s sector is copied around it, and what is lost is told as damage",
  async (_name, choose) => {
    const { bytes, copy } = await segmentOfSectors();
    const sector = choose(bytes.length);
    const { copied, inspection } = await copy(around(failingAt(sector)));
    const [from, to] = [sector * sectorBytes, (sector + 1) * sectorBytes];
    expect(copied.length).toBe(bytes.length);
    expect(copied.subarray(0, from).equals(bytes.subarray(0, from))).toBe(true);
    expect(copied.subarray(to).equals(bytes.subarray(to))).toBe(true);
    const touched = bytes.subarray(from, to).toString("latin1").split("\n").length;
    expect(inspection.changedFiles).toEqual([]);
    expect(inspection.problems.length).toBeGreaterThan(0);
    expect(inspection.records).toBeGreaterThanOrEqual(80 - touched);
    expect(inspection.records).toBeLessThan(80);
  },
);

test("a disk with nothing the matter is copied as it is, and any other error ends the copying", async () => {
  const { bytes, copy } = await segmentOfSectors();
  const { copied, inspection } = await copy(around());
  expect(copied.equals(bytes)).toBe(true);
  expect(inspection).toMatchObject({ records: 80, problems: [] });
  const gone = Object.assign(new Error("no such device"), { code: "ENODEV" });
  await expect(copy(around(() => Promise.reject(gone)))).rejects.toMatchObject({
    name: "SourceError",
    code: "ENODEV",
  });
  await expect(copy(() => failingAt(3))).rejects.toMatchObject({
    name: "SourceError",
    code: "EIO",
  });
});

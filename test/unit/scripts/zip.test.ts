import { crc32, deflateRawSync } from "node:zlib";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractZip, readZip } from "../../../scripts/zip.ts";

/** Makes an archive with one deflated file, as a zip program on Unix would. */
function zipOf(name: string, content: string, mode = 0o755): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(Buffer.byteLength(content), 18);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((mode << 16) >>> 0, 6);
  const head = Buffer.from("PK\x01\x02\x14\x03", "latin1");
  const directory = Buffer.concat([head, common, tail, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

test("unpacks a file with its content and its permissions", async () => {
  const dir = await mkdtemp(join(tmpdir(), "freehold-zip-"));
  try {
    await extractZip(zipOf("bin/run", "hello\n".repeat(50)), dir, (name) => name);
    expect(await readFile(join(dir, "bin/run"), "utf8")).toBe("hello\n".repeat(50));
    if (process.platform !== "win32") {
      expect((await stat(join(dir, "bin/run"))).mode & 0o777).toBe(0o755);
    }
  } finally {
    await rm(dir, { recursive: true });
  }
});

test("refuses a path that leads outside the folder", async () => {
  const archive = zipOf("../escaped", "x");
  await expect(extractZip(archive, tmpdir(), (name) => name)).rejects.toThrow("outside");
});

test("refuses half an archive", () => {
  expect(() => readZip(zipOf("a", "b").subarray(0, 40))).toThrow("no complete zip archive");
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

let folder = "";

/** Gives all tests of a run one folder for what is temporary. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "freehold-tests-"));
  // What `tmpdir` goes by, here and in every process that is started from here: on Windows it is TEMP.
  process.env["TMPDIR"] = folder;
  process.env["TEMP"] = folder;
}

/** Takes it away, with whatever the tests left in it. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

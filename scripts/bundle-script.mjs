// @ts-check
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";

/**
 * Bundles one TypeScript file with everything it imports from this repository; packages stay
 * outside. Returns `outFile`. Rejects when the file does not build.
 * @param {string} rootDir
 * @param {string} entry
 * @param {string} outFile
 * @returns {Promise<string>}
 */
export async function bundleScript(rootDir, entry, outFile) {
  // Imported late: in a fresh clone the package is not there yet when this module is loaded.
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    input: entry,
    cwd: rootDir,
    platform: "node",
    external: (id) => !/^(\.|\/|[A-Za-z]:[\\/])/.test(id),
    logLevel: "warn",
  });
  const { output } = await bundle.generate({
    dir: dirname(outFile),
    format: "esm",
    codeSplitting: false,
    sourcemap: "inline",
  });
  await bundle.close();
  mkdirSync(dirname(outFile), { recursive: true });
  // Written aside and renamed, so that two commands started together never read half a file.
  const partial = `${outFile}.${process.pid}`;
  writeFileSync(partial, output[0].code);
  renameSync(partial, outFile);
  return outFile;
}

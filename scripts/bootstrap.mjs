// @ts-check
// Starts a command of this folder: `node scripts/bootstrap.mjs <command> [arguments]`.
// Plain JavaScript without dependencies, so that it runs in a fresh clone on any Node >= 20.19.
// The commands are TypeScript; they are bundled first because Node 20 cannot run TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleScript } from "./bundle-script.mjs";

const rootDir = dirname(dirname(fileURLToPath(import.meta.url)));
const leastNode = /** @type {const} */ ([20, 19]);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  stop(
    `Freehold needs Node ${leastNode.join(".")} or newer; this is ${process.versions.node}. ` +
      "Please install a newer one and run the command again.",
  );
}

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   peer?: boolean}} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** Says why the packages must be installed, or null when they match the lock file. */
function whyInstall() {
  const installedLock = join(rootDir, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return "they are not installed yet";
  const installed = readLock(installedLock);
  for (const [path, wanted] of Object.entries(readLock(join(rootDir, "package-lock.json")))) {
    if (path === "") continue;
    const found = installed[path];
    // An optional package may rightly be absent: it can be for another platform.
    if (!found && (wanted.optional || wanted.devOptional || wanted.peer)) continue;
    if (!found) return `${path.replace(/^.*node_modules\//, "")} is missing`;
    const isOther = wanted.integrity && found.integrity && found.integrity !== wanted.integrity;
    if (found.version !== wanted.version || isOther) {
      return `${path.replace(/^.*node_modules\//, "")} has another version than the lock file says`;
    }
  }
  return null;
}

function installPackages() {
  const reason = whyInstall();
  if (reason === null) return;
  console.error(`Installing packages: ${reason}. This takes a few minutes the first time.`);
  const exact = npm(["ci"], "pipe");
  if (exact.status === 0) return;
  // A registry mirror may lack a package for some other platform, which "npm ci" does not forgive.
  console.error("npm ci did not work; trying npm install.");
  const lenient = npm(["install", "--no-save"], "inherit");
  if (lenient.status === 0) return;
  console.error(exact.stderr?.toString().split("\n").slice(0, 20).join("\n"));
  stop(`Installing the packages failed${lenient.error ? ` (${lenient.error.message})` : ""}.`);
}

/**
 * @param {readonly string[]} command
 * @param {"pipe" | "inherit"} stderr
 */
function npm(command, stderr) {
  const args = [...command, "--no-audit", "--no-fund", "--loglevel=error"];
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: rootDir, stdio: ["ignore", "ignore", stderr] };
  const npmCli = process.env.npm_execpath;
  if (npmCli && /npm-cli\.[cm]?js$/.test(npmCli)) {
    return spawnSync(process.execPath, [npmCli, ...args], options);
  }
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** A relative folder counts from where the person stands, whatever the working folders are from here on. */
function resolveFolders() {
  for (const name of ["FREEHOLD_HOME", "FREEHOLD_MODELS_DIR"]) {
    const given = process.env[name];
    if (given) process.env[name] = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  }
}

const [command, ...args] = process.argv.slice(2);
checkNodeVersion();
if (!command || !/^[a-z-]+$/.test(command)) {
  stop("Usage: node scripts/bootstrap.mjs <command> [arguments]");
}
const entry = join(rootDir, "scripts", `${command}.ts`);
if (!existsSync(entry)) stop(`There is no command "${command}" (looked for ${entry}).`);
resolveFolders();
process.chdir(rootDir);
process.env.FREEHOLD_ROOT = rootDir;
installPackages();
const script = await bundleScript(
  rootDir,
  entry,
  join(rootDir, ".cache", "scripts", `${command}.mjs`),
);
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, script, ...args];
await import(pathToFileURL(script).href);

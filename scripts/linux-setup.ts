import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { CommandFailure } from "./command.ts";

/** Debian's names for what Electron loads, a display that nobody sees, and fonts to draw with. */
const debianPackages = [
  "xvfb",
  "xauth",
  "libgtk-3-0",
  "libnss3",
  "libasound2",
  "libgbm1",
  "libxss1",
  "libxtst6",
  "libatk-bridge2.0-0",
  "libdrm2",
  "libxkbcommon0",
  "libatspi2.0-0",
  "libcups2",
  "libsecret-1-0",
  "libnotify4",
  "dbus",
  "fonts-dejavu-core",
  "fonts-noto-color-emoji",
] as const;

/** What is needed for the purpose at hand: libraries always, Xvfb only where no display is. */
export interface LinuxNeeds {
  readonly electronPath: string;
  readonly needsVirtualDisplay: boolean;
  /** Packages that are installed where possible and done without elsewhere. */
  readonly alsoWanted?: readonly string[];
}

/** True for the superuser of a Unix, where Chromium refuses to run its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Makes sure that a Linux machine can run Electron. As root on a Debian-like system it installs
 * what is missing; otherwise it throws CommandFailure with the one command that does. Does nothing
 * on other systems.
 */
export function setUpLinux(needs: LinuxNeeds, log: (line: string) => void): void {
  if (process.platform !== "linux") return;
  const lacks = whatIsLacking(needs);
  const missing = missingPackages([...debianPackages, ...(needs.alsoWanted ?? [])]);
  if (isRoot() && missing !== null && missing.length > 0) {
    install(missing, log);
    const stillLacks = whatIsLacking(needs);
    if (stillLacks.length === 0) return;
    throw new CommandFailure(`The machine still lacks ${stillLacks.join(", ")} after the set-up.`);
  }
  if (lacks.length === 0) return;
  const advice =
    missing === null
      ? "Install them with your system's package manager."
      : `Run this once:\n  sudo apt-get install --no-install-recommends ${missing.join(" ")}`;
  throw new CommandFailure(`Electron cannot run here, for it lacks ${lacks.join(", ")}. ${advice}`);
}

/** True when the program can be found on the path. */
export function hasProgram(name: string): boolean {
  const dirs = (process.env.PATH ?? "").split(delimiter);
  return dirs.some((dir) => dir !== "" && existsSync(join(dir, name)));
}

function whatIsLacking(needs: LinuxNeeds): readonly string[] {
  const lacks = missingLibraries(needs.electronPath);
  return needs.needsVirtualDisplay && !hasProgram("Xvfb") ? [...lacks, "Xvfb"] : lacks;
}

function missingLibraries(executable: string): readonly string[] {
  const listed = spawnSync("ldd", [executable], { encoding: "utf8" });
  if (listed.status !== 0) return [];
  return [...listed.stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? "");
}

/** The packages that are not installed, under their own or a provided name; null without dpkg. */
function missingPackages(wanted: readonly string[]): readonly string[] | null {
  if (!hasProgram("dpkg-query") || !hasProgram("apt-get")) return null;
  const format = "${db:Status-Status} ${Package}, ${Provides}\\n";
  const listed = execFileSync("dpkg-query", ["-W", "-f", format], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const installed = new Set<string>();
  for (const line of listed.split("\n")) {
    if (!line.startsWith("installed ")) continue;
    for (const name of line.slice("installed ".length).split(",")) {
      installed.add(name.replace(/\(.*\)/, "").trim());
    }
  }
  return wanted.filter((name) => !installed.has(name));
}

function install(packages: readonly string[], log: (line: string) => void): void {
  log(`Installing Debian packages: ${packages.join(" ")} ...`);
  apt(["update"]);
  const named = packages.map((name) => currentName(name));
  apt(["install", "--yes", "--no-install-recommends", ...named]);
}

/** Newer releases renamed some libraries (`libasound2t64`), and apt does not follow every one. */
function currentName(name: string): string {
  const renamed = spawnSync("apt-cache", ["show", `${name}t64`], { stdio: "ignore" });
  return renamed.status === 0 ? `${name}t64` : name;
}

function apt(args: readonly string[]): void {
  const result = spawnSync("apt-get", ["-qq", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 10 * 60_000,
  });
  if (result.status === 0) return;
  const reason = (result.stderr || result.error?.message || "no reason given").trim();
  throw new CommandFailure(`apt-get ${args[0]} failed: ${reason.slice(-600)}`);
}

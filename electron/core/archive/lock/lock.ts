import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { link, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { readMachineId } from "./machine-id.ts";

/** Who holds the lock: enough to tell a process that is gone from one that only has the same number. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly hostname: string;
  /** macOS and Windows only; see machine-id.ts. */
  readonly machineId: string | null;
  /** Linux only: changes with every start of the machine. */
  readonly bootId: string | null;
  /** Linux only: in which `pid` is its number. A container has one of its own (pid_namespaces(7)). */
  readonly pidNamespace: string | null;
  /** Linux only: clock ticks from boot to the start of the process, field 22 of /proc/<pid>/stat (proc_pid_stat(5)). */
  readonly startTicks: string | null;
  readonly nonce: string;
}

/** An archive held by this process until `release`. */
export interface Lock {
  /** Tells that the folder was renamed; the lock file went with it. */
  movedTo(dir: string): void;
  release(): Promise<void>;
}

/**
 * Takes the archive for this process. Rejects with FailureError "archive-locked" while another live process has it;
 * what a dead one left is taken over.
 */
export async function takeLock(dir: string, machineId = readMachineId()): Promise<Lock> {
  const self = describeThisProcess(machineId);
  const text = JSON.stringify(self);
  let path = join(dir, "lock");
  const blocker = await acquire(path, self);
  if (blocker !== null) throw lockedFailure(path, blocker, self);
  await removeLeftovers(dir);
  return {
    movedTo: (newDir) => {
      path = join(newDir, "lock");
    },
    release: async () => {
      if ((await readFile(path, "utf8").catch(() => "")) === text) await rm(path, { force: true });
    },
  };
}

/**
 * Makes `path` name `self`, or says whose live lock is in the way. A stale lock is replaced under a second lock that is
 * named after the stale one's content: of any number of takers one gets it, and whoever gets it later finds other
 * content than it came for and starts again. A stale second lock is taken over the same way.
 */
async function acquire(path: string, self: Holder): Promise<Partial<Holder> | null> {
  const text = JSON.stringify(self);
  for (;;) {
    if (await createWhole(path, text)) return null;
    const found = await readIfThere(path);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (await isLive(holder, self, path)) return holder;
    const takeover = join(
      path,
      "..",
      `lock.${createHash("sha256").update(found).digest("hex").slice(0, 16)}`,
    );
    const blocker = await acquire(takeover, self);
    if (blocker !== null) return blocker;
    try {
      if ((await readIfThere(path)) !== found) continue;
      await replaceWhole(path, text);
      return null;
    } finally {
      await rm(takeover, { force: true });
    }
  }
}

/** Makes a file that is never seen half written; `false` when there already is one. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const fresh = `${path}.${randomUUID()}.new`;
  await writeFile(fresh, text, { mode: 0o600 });
  try {
    await link(fresh, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    // No hard links here (exFAT, some network drives): the short moment between making and filling is then covered by isLive.
    return await writeFile(path, text, { flag: "wx", mode: 0o600 }).then(
      () => true,
      (failure: unknown) => {
        if (hasCode(failure, "EEXIST")) return false;
        throw failure;
      },
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

/**
 * Not atomic-file.ts: its one name for the new file is for files with one writer, and here several processes may be at
 * it. The names left by killed ones go with removeLeftovers.
 */
async function replaceWhole(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}.new`;
  await writeFile(fresh, text, { mode: 0o600 });
  await rename(fresh, path);
}

async function readIfThere(path: string): Promise<string | null> {
  return await readFile(path, "utf8").catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  });
}

async function isLive(holder: Partial<Holder>, self: Holder, path: string): Promise<boolean> {
  if (typeof holder.pid !== "number") {
    const stats = await stat(path).catch(() => null);
    return stats !== null && Date.now() - stats.mtimeMs < 2_000;
  }
  if (isInAnotherContainer(holder, self)) return true; // Nothing here can tell.
  if (!isSameBoot(holder, self)) {
    if (!isSameMachine(holder, self)) return true; // On a shared drive: nothing here can tell either.
    if (self.bootId !== null || startedBeforeBoot(holder)) return false;
  }
  if (!exists(holder.pid)) return false;
  return !isZombie(holder.pid) && holder.startTicks === readStartTicks(holder.pid);
}

function isSameBoot(holder: Partial<Holder>, self: Holder): boolean {
  return self.bootId !== null && holder.bootId === self.bootId;
}

/** Where its number is another process's, or none's. Of one that did not note its namespace the host's name tells: a container has its own. */
function isInAnotherContainer(holder: Partial<Holder>, self: Holder): boolean {
  return (
    isSameBoot(holder, self) &&
    (holder.pidNamespace === undefined
      ? holder.hostname !== self.hostname
      : holder.pidNamespace !== self.pidNamespace)
  );
}

/** By their ids where both have one: a name may change between two starts, and two machines may share one. */
function isSameMachine(holder: Partial<Holder>, self: Holder): boolean {
  const { machineId = null } = holder;
  return machineId !== null && self.machineId !== null
    ? machineId === self.machineId
    : holder.hostname === self.hostname;
}

function startedBeforeBoot(holder: Partial<Holder>): boolean {
  const bootedAtMs = Date.now() - uptime() * 1000;
  return Date.parse(holder.startedAt ?? "") < bootedAtMs - 60_000;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function describeThisProcess(machineId: string | null): Holder {
  return {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    hostname: hostname(),
    machineId,
    bootId: readBootId(),
    pidNamespace: readPidNamespace(),
    startTicks: readStartTicks(process.pid),
    nonce: randomUUID(),
  };
}

function readBootId(): string | null {
  return readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? null;
}

function readPidNamespace(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

function readStartTicks(pid: number): string | null {
  return readStatField(pid, 22);
}

/** Killed, but its parent has not looked yet: it holds no files any more. */
function isZombie(pid: number): boolean {
  return readStatField(pid, 3) === "Z";
}

function readStatField(pid: number, field: number): string | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  // The name, field 2, may hold spaces and brackets, so count from the last bracket: what follows is field 3.
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[field - 3] ?? null;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function parseHolder(text: string): Partial<Holder> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Files of takers that were killed halfway. Safe once the lock itself is ours: whoever still wants them finds it changed. */
async function removeLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!name.startsWith("lock.")) continue;
    const stats = await stat(join(dir, name)).catch(() => null);
    if (stats !== null && Date.now() - stats.mtimeMs > 60_000)
      await rm(join(dir, name), { force: true });
  }
}

function lockedFailure(path: string, holder: Partial<Holder>, self: Holder): FailureError {
  const where =
    holder.hostname === undefined || holder.hostname === self.hostname
      ? ""
      : ` on ${holder.hostname}`;
  const beyond = isInAnotherContainer(holder, self)
    ? " One of the two runs in a container, so it cannot be told from here whether the other still does."
    : "";
  return new FailureError(
    "archive-locked",
    `Freehold is already open with this archive (process ${holder.pid ?? "unknown"}${where}). Use that window, or close it and try again.${beyond} ` +
      `If no Freehold is running there, delete the file ${path} and try again.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

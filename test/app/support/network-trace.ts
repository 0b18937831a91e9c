import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { rootDir } from "./profile.ts";

/**
 * Watches every process of the app for attempts to reach the network, from outside, at the system calls:
 * what the app believes of itself does not count.
 */
export interface NetworkTrace {
  /** Starts Electron under the tracer; arguments are passed on. */
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  /** Every use of an internet address so far, this machine's own included, as the tracer wrote it. */
  uses(): readonly string[];
  /** The uses that name an address outside this machine; removes the log when there are none. */
  attempts(): readonly string[];
}

const traceDir = join(rootDir, ".cache/network-trace");
let traces = 0;

/** Why there is no tracer, or `null` when there is one. */
export function whyNoTrace(): string | null {
  if (process.platform !== "linux") return "system calls are traced on Linux only";
  try {
    // Tracing may be forbidden (a container, another tracer) although strace is there.
    execFileSync(
      "strace",
      ["-f", "--seccomp-bpf", "-qq", "-e", "trace=connect", "-o", "/dev/null", "true"],
      { stdio: "pipe" },
    );
    return null;
  } catch {
    return "strace is missing or may not trace here";
  }
}

const missing = whyNoTrace();

/** Prepares a trace for one start of the app, or `null` where tracing is not possible. */
export function createNetworkTrace(electronPath: string): NetworkTrace | null {
  if (missing !== null) return null;
  mkdirSync(traceDir, { recursive: true });
  traces += 1;
  const logFile = join(traceDir, `${process.pid}-${traces}.log`);
  const wrapper = join(traceDir, "electron-traced");
  const draft = `${wrapper}-${process.pid}`;
  writeFileSync(
    draft,
    '#!/bin/sh\nexec strace -f --seccomp-bpf -qq -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none -s 0 -o "$FREEHOLD_TRACE" "$FREEHOLD_ELECTRON" "$@"\n',
  );
  chmodSync(draft, 0o755);
  // Another worker may be starting it at this moment.
  renameSync(draft, wrapper);
  const read = (): string => {
    if (!existsSync(logFile))
      throw new Error(`The tracer wrote nothing to ${logFile}: the app was not watched.`);
    return readFileSync(logFile, "utf8");
  };
  return {
    executablePath: wrapper,
    env: { FREEHOLD_TRACE: logFile, FREEHOLD_ELECTRON: electronPath },
    uses: () => internetUses(read()),
    attempts: () => {
      const found = internetUses(read()).filter(isOutside);
      if (found.length === 0) rmSync(logFile);
      return found;
    },
  };
}

/** The lines of a trace that name an internet address. */
export function internetUses(trace: string): readonly string[] {
  return trace.split("\n").filter((line) => /AF_INET6?\b/.test(line));
}

/** Whether a line of the trace names an address that is not this machine's own. */
export function isOutside(line: string): boolean {
  return !/inet_addr\("127\.|inet_pton\(AF_INET6, "(::1|::ffff:127\.)/.test(line);
}

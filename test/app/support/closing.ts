import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ElectronApplication } from "playwright";

/** Many times what an end takes. */
const patienceMs = 30_000;

/**
 * Waits for the app's end. A tracer that stays after its app has ended is killed, for what it wrote is whole; an app that
 * does not end is killed too, and the error says what each of its threads was at.
 */
export async function waitForEnd(
  electron: ElectronApplication,
  mainPid: number,
  ended: Promise<void>,
): Promise<void> {
  const timer = new AbortController();
  const late = wait(patienceMs, "late" as const, { signal: timer.signal }).catch(() => null);
  const first = await Promise.race([ended, late]).finally(() => timer.abort());
  if (first !== "late") return;
  const threads = threadsOf(mainPid);
  if (threads.length > 0) process.kill(mainPid, "SIGKILL");
  electron.process().kill("SIGKILL");
  await ended;
  if (threads.length > 0) throw new Error(`The app did not end:\n${threads.join("\n")}`);
  console.warn(`The app (${mainPid}) had ended, but what traced it had not.`);
}

/** The threads of a process and what each waits for; none when it is gone, or dead and only not yet collected. */
function threadsOf(pid: number): readonly string[] {
  if (process.platform !== "linux") return isThere(pid) ? [`process ${pid}`] : [];
  return read(() => readdirSync(`/proc/${pid}/task`), []).flatMap((thread) => {
    const dir = `/proc/${pid}/task/${thread}`;
    // Name in parentheses, then the state: proc(5).
    const [, name = "", state = "Z"] =
      /\((.*)\) (\S)/su.exec(read(() => readFileSync(`${dir}/stat`, "utf8"), "")) ?? [];
    if ("ZX".includes(state)) return [];
    return [`${name} ${state} ${read(() => readFileSync(`${dir}/wchan`, "utf8"), "")}`];
  });
}

function isThere(pid: number): boolean {
  return read(() => process.kill(pid, 0), false);
}

/** What lies in a process may be gone at any moment. */
function read<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

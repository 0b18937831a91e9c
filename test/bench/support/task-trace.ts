import { readFile, rm } from "node:fs/promises";
import type { ElectronApplication } from "playwright";

/** One task of a thread: while it ran, the thread could do nothing else. */
export interface Task {
  /** By the wall clock, waiting for a processor included: this is what a person waits. */
  readonly wallMs: number;
  /** Time on a processor: the app's own share, however busy the machine is. */
  readonly cpuMs: number;
}

export interface TaskTrace {
  /** Of the window's page: scripts, layout, painting. */
  readonly page: readonly Task[];
  /** Of Electron's main process, where the core runs. */
  readonly main: readonly Task[];
}

/** The slice of a Chromium trace event that is read here; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Lets Chromium write down every task of the app while `work` runs. */
export async function traceTasks(
  electron: ElectronApplication,
  file: string,
  work: () => Promise<void>,
): Promise<TaskTrace> {
  await electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ["toplevel"],
      excluded_categories: ["*"],
    }),
  );
  try {
    await work();
  } finally {
    await electron.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), file);
  }
  const pagePid = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const { traceEvents } = JSON.parse(await readFile(file, "utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await rm(file);
  return {
    page: tasksOf(traceEvents, (pid, thread) => pid === pagePid && thread === "CrRendererMain"),
    main: tasksOf(traceEvents, (_pid, thread) => thread === "CrBrowserMain"),
  };
}

function tasksOf(
  events: readonly TraceEvent[],
  isWanted: (pid: number, threadName: string) => boolean,
): readonly Task[] {
  const threads = new Set(
    events
      .filter(({ ph, name }) => ph === "M" && name === "thread_name")
      .filter(({ pid, args }) => isWanted(pid, args?.name ?? ""))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ ph, name }) => ph === "X" && name === "ThreadControllerImpl::RunTask")
    .filter(({ pid, tid }) => threads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }));
}

import { type FSWatcher, watch } from "node:fs";

const settleMs = 300;

/** Calls `onChanged` once the folder has been quiet for a moment. A folder that cannot be watched is listed when asked. */
export function watchFolder(folder: string, onChanged: () => void): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(onChanged, settleMs);
    timer.unref();
  };
  const watcher = open(folder, settle);
  watcher?.on("error", () => {});
  return {
    close() {
      if (timer !== null) clearTimeout(timer);
      watcher?.close();
    },
  };
}

function open(folder: string, onEvent: () => void): FSWatcher | null {
  try {
    return watch(folder, { recursive: process.platform !== "linux", persistent: false }, onEvent);
  } catch {
    return null;
  }
}

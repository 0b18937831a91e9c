import { type FSWatcher, watch } from "node:fs";

const settleMs = 300;

/**
 * Calls `onChanged` once the folder has been quiet for a moment. A folder that cannot be watched is listed when asked.
 * What happens behind a name that begins with a dot, such as a download, is nobody's business.
 */
export function watchFolder(folder: string, onChanged: () => void): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = (_event: string, name: string | null): void => {
    if (name?.startsWith(".")) return;
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

function open(
  folder: string,
  onEvent: (event: string, name: string | null) => void,
): FSWatcher | null {
  try {
    return watch(folder, { recursive: process.platform !== "linux", persistent: false }, onEvent);
  } catch {
    return null;
  }
}

/**
 * The programs that run outside the window: output name in `dist/main` and source file. Every
 * process and worker has its line here; all of them may share chunks, which lie beside them, so
 * `new URL("./engine.js", import.meta.url)` finds a sibling from any module.
 */
export const mainEntries: Readonly<Record<string, string>> = {
  main: "electron/main.ts",
  engine: "electron/core/engine/llama/process.ts",
  cli: "electron/cli.ts",
  "bandwidth-worker": "electron/core/models/fit/bandwidth-worker.ts",
  "hash-worker": "electron/core/models/hashes/hash-worker.ts",
  "gate-patterns-worker": "electron/core/gate/gate-patterns-worker.ts",
  "gate-words-worker": "electron/core/gate/gate-words-worker.ts",
  "verify-worker": "electron/core/archive/verify/verify-worker.ts",
  "backup-worker": "electron/core/archive/backup/backup-worker.ts",
  "import-worker": "electron/core/archive/import/import-worker.ts",
  "export-worker": "electron/core/archive/export/export-worker.ts",
  "verify-download-worker": "electron/core/models/downloads/transfer/verify-download-worker.ts",
};

/** Runs in the sandboxed window, which takes one CommonJS file only. */
export const preloadEntry = "electron/preload.ts";

export const rendererHtml = "renderer/index.html";

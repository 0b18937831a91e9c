import { homedir } from "node:os";
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { app, type BrowserWindow, clipboard, dialog, safeStorage, session, shell } from "electron";
import { FailureError } from "./shared/result.ts";
import type { Core } from "./core/core.ts";
import { createErasedTraces, erasedMarkIn } from "./core/erased-traces.ts";
import { openCore } from "./core/open.ts";
import { resolveProfile } from "./core/profile.ts";
import { sweepWhenQuiet } from "./core/quiet-sweep.ts";
import { keychainOf } from "./core/safe-storage.ts";
import { createEngineHost } from "./engine-host.ts";
import { guardSession, silenceChromium } from "./guard.ts";
import { answerCalls, createEmit } from "./ipc.ts";
import { registerScheme, serveRenderer } from "./scheme.ts";
import { askThroughPage } from "./smoke.ts";
import { builtFiles, installMenu, openWindow, pageOf } from "./window.ts";

const isSmoke = process.argv.includes("--smoke");
const profile = resolveProfile(process.env, process.platform, homedir());
const files = builtFiles(import.meta.dirname);
let window: BrowserWindow | null = null;
let isClosing = false;

mkdirSync(profile.windowDir, { recursive: true });
app.setPath("userData", profile.windowDir);
app.setPath("sessionData", profile.windowDir);
silenceChromium(app);
registerScheme();

// Electron passes the second start's request to the first, which comes to the front; the second one ends.
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

function run(): void {
  const traces = createErasedTraces(erasedMarkIn(profile.windowDir), () =>
    session.defaultSession.clearStorageData({ storages: ["indexdb"] }),
  );
  const sweep = (): Promise<void> => traces.sweep().catch(reportTraces);
  const emit = createEmit(() => window?.webContents ?? null);
  const opened = openCore({
    version: app.getVersion(),
    profile,
    spawnEngine: createEngineHost(),
    keychain: keychainOf(safeStorage, process.platform),
    emit,
    shell: {
      showFolder: async (path) => void (await shell.openPath(path)),
      chooseModelFiles: () => choose(ggufFiles),
      chooseFolders: (action) => choose({ ...folders, title: action, buttonLabel: action }),
      chooseImport: (kind) => choose(kind === "file" ? importFiles : importFolder),
      revealFile: (path) => shell.showItemInFolder(path),
      writeClipboard: (text) => clipboard.writeText(text),
      openLink,
      saveFile,
      restart: () => {
        app.relaunch();
        app.quit();
      },
      noteErasure: traces.mark,
      forgetErasures: traces.forget,
    },
    report: (name, error) => console.error(`freehold: ${name}:`, error),
  });
  const core = opened.then((parts) => parts.core);
  guardSession(session.defaultSession);
  serveRenderer(session.defaultSession, files.rendererDir);
  answerCalls(async (name, input) => (await core).dispatch(name, input));
  installMenu();
  // The window opens while the archive does; its calls wait for it.
  const shown = removeUnplaced().then(sweep).then(show);
  void core.then((parts) => {
    sweepWhenQuiet({
      traces,
      isBusy: parts.isBusy,
      begin: (marks) => (window === null ? void sweep() : emit("traces.left", { marks })),
    });
    return parts.start({ loadsModel: true });
  }, refuseToStart);
  endWith(core, sweep);
  app.on("second-instance", () => !isClosing && show());
  app.on("activate", () => !isClosing && show());
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  if (isSmoke) void Promise.all([core, shown]).then(smoke);
}

function reportTraces(error: unknown): void {
  console.error("freehold: erased traces:", error);
}

/** The library lies in places of its own, each in a folder that goes with it; what lies beside them serves nothing. */
function removeUnplaced(): Promise<void> {
  const dir = join(profile.windowDir, "IndexedDB");
  return rm(dir, { recursive: true, force: true }).catch(reportTraces);
}

function show(): void {
  if (window === null) {
    window = openWindow(files);
    window.once("closed", () => {
      window = null;
    });
  } else if (window.isMinimized()) window.restore();
  window.focus();
}

const ggufFiles: Electron.OpenDialogOptions = {
  title: "Add models",
  buttonLabel: "Add",
  properties: ["openFile", "multiSelections"],
  filters: [{ name: "GGUF weights", extensions: ["gguf"] }],
};
const folders: Electron.OpenDialogOptions = { properties: ["openDirectory", "createDirectory"] };

const importFiles: Electron.OpenDialogOptions = {
  title: "Import conversations",
  buttonLabel: "Read",
  properties: ["openFile"],
  filters: [
    { name: "Exported conversations", extensions: ["zip", "json", "jsonl"] },
    { name: "All files", extensions: ["*"] },
  ],
};
const importFolder: Electron.OpenDialogOptions = {
  title: "Import conversations",
  buttonLabel: "Read",
  properties: ["openDirectory"],
};

async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
  const { filePaths } =
    window === null
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options);
  return filePaths;
}

async function saveFile(suggestedName: string): Promise<string | null> {
  const options: Electron.SaveDialogOptions = { defaultPath: suggestedName };
  const { canceled, filePath } =
    window === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options);
  return canceled || filePath === "" ? null : filePath;
}

/** Asks first, and here rather than in the page: a page that was led astray cannot send anything by opening a link. */
async function openLink(url: string): Promise<void> {
  const options: Electron.MessageBoxOptions = {
    type: "question",
    message: "Open this link in your browser?",
    detail: `${url}\n\nIt leaves Freehold, and the site will see your visit.`,
    buttons: ["Open link", "Cancel"],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } =
    window === null
      ? await dialog.showMessageBox(options)
      : await dialog.showMessageBox(window, options);
  if (response === 0) await shell.openExternal(url);
}

/** Without an archive nothing may be said: explains, then ends. */
function refuseToStart(error: unknown): void {
  const message =
    error instanceof FailureError
      ? error.failure.message
      : `The archive could not be opened: ${String(error)}`;
  console.error(`freehold: ${message}`);
  if (!isSmoke) dialog.showErrorBox("Freehold cannot start", message);
  app.exit(1);
}

/** Holds the end back until turns, engine and archive have closed, and what was erased has left no trace. */
function endWith(core: Promise<Core>, sweep: () => Promise<void>): void {
  app.on("before-quit", (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void core
      .then((parts) => parts.close())
      .catch((error: unknown) => console.error("freehold: closing:", error))
      .then(sweep)
      .finally(() => app.exit(Number(process.exitCode ?? 0)));
  });
}

async function smoke(): Promise<void> {
  if (window === null) return;
  try {
    console.log(await askThroughPage(pageOf(window.webContents), 150_000));
  } catch (error) {
    console.error(
      `freehold: the smoke test failed: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
  app.quit();
}

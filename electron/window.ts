import { join } from "node:path";
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
  app,
  dialog,
  nativeTheme,
} from "electron";
import { appOrigin } from "./shared/contract.ts";
import { guardContents } from "./guard.ts";
import type { Page } from "./smoke.ts";

/** Where the build puts what the window needs. */
export interface BuiltFiles {
  readonly preloadFile: string;
  readonly rendererDir: string;
}

/** Colours of the empty window, so that it does not flash before the page is there. The theme has the same. */
const backgrounds = { light: "#ffffff", dark: "#1b1b1c" } as const;
/** How often within a minute a page that died is brought back. */
const mostRevivals = 3;

/** Opens the app's one window. It shows itself once its first frame is ready. */
export function openWindow(files: BuiltFiles): BrowserWindow {
  const window = new BrowserWindow(windowOptions(files.preloadFile));
  guardContents(window.webContents);
  window.once("ready-to-show", () => window.show());
  reviveWhenGone(window);
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/**
 * Drafts and turns live in main, so a page that died comes back with everything it showed. One that dies again and
 * again is left, with words, rather than brought back for ever.
 */
function reviveWhenGone(window: BrowserWindow): void {
  const deaths: number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    deaths.push(Date.now());
    const recent = deaths.filter((atMs) => Date.now() - atMs < 60_000);
    if (recent.length <= mostRevivals) return window.webContents.reload();
    dialog.showErrorBox(
      "The window keeps failing",
      `It ended ${recent.length} times within a minute (${reason}). Everything said is safe in the archive. Start Freehold again.`,
    );
    app.quit();
  });
}

/** The menu of the platform's own commands. Electron's default one has links that lead out of the app. */
export function installMenu(): void {
  const own: MenuItemConstructorOptions[] =
    process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  const view: MenuItemConstructorOptions = {
    label: "View",
    submenu: [
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      { type: "separator" },
      { role: "togglefullscreen" },
      ...(app.isPackaged ? [] : [{ role: "reload" as const }, { role: "toggleDevTools" as const }]),
    ],
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...own, { role: "editMenu" }, view, { role: "windowMenu" }]),
  );
}

function windowOptions(preloadFile: string): BrowserWindowConstructorOptions {
  return {
    width: 1200,
    height: 820,
    minWidth: 480,
    minHeight: 480,
    show: false,
    title: "Freehold",
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: process.platform === "darwin",
      // Text keeps streaming into a window that is behind another.
      backgroundThrottling: false,
    },
  };
}

/** The built files, seen from `dist/main`. */
export function builtFiles(mainDir: string): BuiltFiles {
  return {
    preloadFile: join(mainDir, "../preload/preload.cjs"),
    rendererDir: join(mainDir, "../renderer"),
  };
}

/** A window's page for the smoke test's hands and eyes. */
export function pageOf(contents: WebContents): Page {
  return {
    read: async (expression) => (await contents.executeJavaScript(expression)) as unknown,
    type: (text) => void contents.insertText(text),
    pressEnter: () => {
      for (const type of ["keyDown", "char", "keyUp"] as const)
        contents.sendInputEvent({ type, keyCode: "Enter" });
    },
  };
}

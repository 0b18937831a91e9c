import { contextBridge, ipcRenderer, webUtils } from "electron";
import { type Bridge, callChannel, eventChannel } from "./shared/contract.ts";
import { fail } from "./shared/result.ts";

type Listener = Parameters<Bridge["on"]>[0];

/** One subscription for them all: the window listens to more events than Electron takes for sound. */
const listeners = new Set<Listener>();
ipcRenderer.on(eventChannel, (_event: unknown, ...[name, payload]: unknown[]): void => {
  // Only main sends on this channel, and the contract types what it sends.
  for (const listener of listeners) listener(name as never, payload as never);
});

const bridge: Bridge = {
  call: (name, input) =>
    // Paths come from dropped files only: the page itself may not name any.
    name === "model.adopt" || name === "import.read"
      ? Promise.resolve(fail("invalid-input", "Files are added by dropping or choosing them."))
      : ipcRenderer.invoke(callChannel, name, input),
  on: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  adoptFiles: (files) =>
    ipcRenderer.invoke(callChannel, "model.adopt", {
      paths: files.map(pathOf).filter((path) => path !== ""),
    }),
  readImport: (file) => ipcRenderer.invoke(callChannel, "import.read", { path: pathOf(file) }),
};

/** Empty for what lies nowhere, such as a picture dragged out of a page. */
function pathOf(file: object): string {
  return file instanceof File ? webUtils.getPathForFile(file) : "";
}

contextBridge.exposeInMainWorld("freehold", bridge);

import { contextBridge, ipcRenderer, webUtils } from "electron";
import { type Bridge, callChannel, eventChannel } from "./shared/contract.ts";
import { fail } from "./shared/result.ts";

const bridge: Bridge = {
  call: (name, input) =>
    // Paths come from dropped files only: the page itself may not name any.
    name === "model.adopt"
      ? Promise.resolve(fail("invalid-input", "Files are added by dropping or choosing them."))
      : ipcRenderer.invoke(callChannel, name, input),
  on: (listener) => {
    // Only main sends on this channel, and the contract types what it sends.
    const handler = (_event: unknown, ...[name, payload]: unknown[]): void =>
      listener(name as never, payload as never);
    ipcRenderer.on(eventChannel, handler);
    return () => ipcRenderer.removeListener(eventChannel, handler);
  },
  adoptFiles: (files) => {
    const paths = files.flatMap((file) =>
      file instanceof File ? [webUtils.getPathForFile(file)] : [],
    );
    return ipcRenderer.invoke(callChannel, "model.adopt", {
      paths: paths.filter((path) => path !== ""),
    });
  },
};

contextBridge.exposeInMainWorld("freehold", bridge);

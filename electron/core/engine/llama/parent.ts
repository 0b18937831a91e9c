import type { FromEngine, ToEngine } from "../protocol.ts";

/** The other end of the engine process's only line: Electron's parentPort, or the channel of child_process.fork. */
export interface Parent {
  /** `false` under plain Node. */
  readonly isElectron: boolean;
  post(message: FromEngine | object): void;
  onMessage(listener: (message: ToEngine) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { readonly data: unknown }) => void): void;
  on(event: "close", listener: () => void): void;
}

declare global {
  namespace NodeJS {
    interface Process {
      /** Set by Electron in a utilityProcess. */
      readonly parentPort?: ParentPort;
    }
  }
}

const parentPollMs = 1_000;

/** Opens the line and makes sure that this process ends with its parent. Throws when started by hand. */
export function openParent(): Parent {
  endWithParent();
  const port = process.parentPort;
  if (port !== undefined && port !== null) return electronParent(port);
  if (process.send !== undefined) return forkParent();
  throw new Error("The engine is started by Freehold, not by hand.");
}

function electronParent(port: ParentPort): Parent {
  port.on("close", endNow);
  return {
    isElectron: true,
    post: (message) => port.postMessage(message),
    // Main is the only one who can write to this port.
    onMessage: (listener) => port.on("message", (event) => listener(event.data as ToEngine)),
  };
}

function forkParent(): Parent {
  process.on("disconnect", endNow);
  return {
    isElectron: false,
    post: (message) => {
      // A parent that died mid-send must not turn into an error here: the disconnect ends this process.
      if (process.connected) process.send?.(message, undefined, undefined, () => {});
    },
    // The parent is the only one who can write to this channel.
    onMessage: (listener) => process.on("message", (message) => listener(message as ToEngine)),
  };
}

/** A parent killed with SIGKILL sends no event on every platform: watch whether we were handed to another parent. */
function endWithParent(): void {
  if (process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) endNow();
  }, parentPollMs).unref();
}

/** At once: an orderly exit would wait for the native threads. There is nothing here that is worth saving. */
function endNow(): void {
  process.kill(process.pid, "SIGKILL");
}

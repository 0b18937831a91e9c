import { type IpcMainInvokeEvent, type WebContents, ipcMain } from "electron";
import { appOrigin, callChannel, eventChannel } from "./shared/contract.ts";
import { fail } from "./shared/result.ts";
import type { Dispatch } from "./core/dispatch.ts";
import type { Emit } from "./core/emit.ts";

/** Answers the window's calls. A call from anything but the top frame of the app's own origin is refused. */
export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isTrustedSender(event)
      ? dispatch(name, input)
      : fail("invalid-input", "This page may not call Freehold."),
  );
}

/** Sends events to the window that `target` names at that moment, if there is one. */
export function createEmit(target: () => WebContents | null): Emit {
  return (name, payload) => {
    const contents = target();
    if (contents === null || contents.isDestroyed()) return;
    contents.send(eventChannel, name, payload);
  };
}

function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  // Chromium's own idea of the origin: Node's URL knows none for a scheme of ours.
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}

import { create } from "zustand";
import type { ImportState } from "../../electron/shared/imports.ts";
import { call, on, readImport } from "../client.ts";
import { importText } from "../text/import.ts";
import { showToast, tell } from "./notices.ts";

/** How the import stands, as main tells it. */
export const useImports = create<{ readonly state: ImportState }>(() => ({
  state: { status: "none" },
}));

/** Follows the imports from now on. Returns what stops that. */
export function followImports(): () => void {
  void call("import.state", {}).then((answer) => {
    if (answer.ok) useImports.setState({ state: answer.value });
  });
  return on("import.changed", (state) => useImports.setState({ state }));
}

/** Asks for a file or a folder, and reads it for the preview. */
export async function chooseImport(kind: "file" | "folder"): Promise<void> {
  tell(await call("import.choose", { kind }));
}

/** Reads a file or folder that was dropped, for the preview. */
export async function readDropped(files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined) return;
  if (others.length > 0) return void showToast(importText.oneAtATime);
  tell(await readImport(file));
}

/** Brings what the preview shows. */
export async function startImport(bringsErased: boolean): Promise<void> {
  tell(await call("import.start", { bringsErased }));
}

export async function cancelImport(): Promise<void> {
  tell(await call("import.cancel", {}));
}

export async function dismissImport(): Promise<void> {
  tell(await call("import.dismiss", {}));
}

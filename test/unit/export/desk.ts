import { onTestFinished } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { type ExportsPorts, createExports } from "../../../electron/core/archive/export/exports.ts";
import type { ExportState } from "../../../electron/shared/export.ts";
import { eligible } from "./exporting.ts";

export interface Desk {
  readonly states: readonly ExportState[];
  readonly exports: ReturnType<typeof createExports>;
  readonly ended: () => Promise<ExportState>;
  readonly revealed: readonly string[];
}

/** The exports of an archive as main has them, thread and all; the person chooses `place`. */
export function deskOf(
  archive: Archive & { readonly dir: string },
  place: string | null,
  ports: Partial<ExportsPorts> = {},
): Desk {
  const states: ExportState[] = [];
  const revealed: string[] = [];
  let tell = (): void => {};
  const exports = createExports({
    archive,
    archiveDir: archive.dir,
    version: "0.1.0",
    judge: async () => eligible,
    models: async () => [],
    saveFile: async () => place,
    chooseFolders: async () => (place === null ? [] : [place]),
    revealFile: (path) => void revealed.push(path),
    onChanged: (state) => {
      states.push(state);
      tell();
    },
    report: () => {},
    ...ports,
  });
  onTestFinished(() => exports.close());
  const ended = (): Promise<ExportState> =>
    new Promise((resolve) => {
      tell = () => {
        const state = exports.state();
        if (state.status !== "running" && state.status !== "none") resolve(state);
      };
      tell();
    });
  return { states, exports, ended, revealed };
}

import type { Archive } from "../../../electron/core/archive/archive.ts";
import { Bringing } from "../../../electron/core/archive/import/bring.ts";
import { createImports } from "../../../electron/core/archive/import/imports.ts";
import { readImport } from "../../../electron/core/archive/import/read-import.ts";
import type { ImportReport, ImportState } from "../../../electron/shared/imports.ts";

export interface Importing {
  /** Reads the file and resolves with what the person would see then. */
  readonly preview: (path: string) => Promise<ImportState>;
  /** Brings what the preview shows, and resolves with how it ended. */
  readonly start: (options?: { readonly bringsErased: boolean }) => Promise<ImportState>;
  readonly cancel: () => void;
  readonly close: () => Promise<void>;
}

/** The real import with its real worker; `onProgress` hears of every step of bringing. */
export function importInto(archive: Archive, onProgress: () => void = () => {}): Importing {
  let path = "";
  let ids = 0;
  let settled: (state: ImportState) => void = () => {};
  const imports = createImports({
    archive,
    chooseImport: async () => [path],
    newId: () => `import-${(ids += 1)}`,
    onChanged: (state) => {
      if (state.status === "running") onProgress();
      if (state.status !== "reading" && state.status !== "running") settled(state);
    },
    report: () => {},
  });
  const outcome = (): Promise<ImportState> => new Promise((resolve) => (settled = resolve));
  return {
    preview: async (chosen) => {
      path = chosen;
      const ended = outcome();
      await imports.choose("file");
      return await ended;
    },
    start: async (options = { bringsErased: false }) => {
      const ended = outcome();
      imports.start(options);
      return await ended;
    },
    cancel: imports.cancel,
    close: imports.close,
  };
}

/** Imports a file at one go; throws unless it comes to its end. */
export async function bring(
  archive: Archive,
  path: string,
  options?: { readonly bringsErased: boolean },
): Promise<ImportReport> {
  const importing = importInto(archive);
  const preview = await importing.preview(path);
  if (preview.status !== "preview") throw new Error(JSON.stringify(preview));
  const end = await importing.start(options);
  if (end.status !== "done") throw new Error(JSON.stringify(end));
  return end.report;
}

/** The same without the threads that read, which take longest to start; for tests that import many times. */
export async function bringHere(
  archive: Archive,
  path: string,
  options = { bringsErased: false },
): Promise<Omit<ImportReport, "source">> {
  const bringing = new Bringing(
    archive,
    await archive.common(),
    await archive.erasedMessages(),
    options,
  );
  await readImport(
    { path, importId: "import", isPreview: false },
    {
      onOpened: () => {},
      onBatch: (items) => bringing.bring(items),
      isCancelled: () => false,
    },
  );
  return bringing.counts();
}

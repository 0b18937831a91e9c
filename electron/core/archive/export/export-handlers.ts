import type { Handlers } from "../../dispatch.ts";
import type { Exports } from "./exports.ts";

type ExportCall = Extract<keyof Handlers, `export.${string}`>;

/** What the window may ask of exports. */
export function createExportHandlers(exports: Exports): Pick<Handlers, ExportCall> {
  return {
    "export.state": async () => exports.state(),
    "export.preview": (request) => exports.preview(request),
    "export.cancelPreview": async () => {
      exports.cancelPreview();
      return null;
    },
    "export.start": async (request) => ({ hasStarted: await exports.start(request) }),
    "export.cancel": async () => {
      exports.cancel();
      return null;
    },
    "export.show": async () => {
      exports.show();
      return null;
    },
  };
}

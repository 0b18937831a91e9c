import { Readable } from "node:stream";
import { FailureError } from "../../../../shared/result.ts";
import type { ImportFiles } from "./import-files.ts";

/** The same files, of which none is read on once the person wants no more: what is read then fails with "cancelled". */
export function stoppable(opened: ImportFiles, isCancelled: () => boolean): ImportFiles {
  const files = opened.files.map((file) => ({
    ...file,
    open: async () => {
      const stream = await file.open();
      return Readable.from(untilCancelled(stream, isCancelled), { highWaterMark: 1 });
    },
  }));
  return { ...opened, files };
}

async function* untilCancelled(stream: Readable, isCancelled: () => boolean): AsyncGenerator {
  for await (const chunk of stream) {
    if (isCancelled()) throw new FailureError("cancelled", "The import was cancelled.");
    yield chunk;
  }
}

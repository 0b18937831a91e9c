import type { ImportFile } from "../container/import-files.ts";
import { jsonValues } from "../container/json-values.ts";

/** The values of files that lie beside the conversations. One that is broken or cut off costs no conversation: it gives what it can. */
export async function* valuesBeside(files: readonly ImportFile[]): AsyncGenerator {
  for (const file of files) {
    try {
      for await (const found of jsonValues(await file.open()))
        if ("value" in found) yield found.value;
    } catch {
      // What came before is good.
    }
  }
}

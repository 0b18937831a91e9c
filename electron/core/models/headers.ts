import path from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { HeadersCache } from "./headers-cache.ts";
import { inspectModelFile, type ModelFacts } from "./gguf/inspect.ts";
import { findModel, type FoundModel } from "./scan.ts";

/** A file as it lies there and what its header says. */
export interface InspectedModel {
  /** `null` when the file is gone. */
  readonly found: FoundModel | null;
  readonly inspected: Result<ModelFacts>;
}

export interface Headers {
  /**
   * Costs a stat for a file whose size and time are known, and then gives the same facts object as before. A file that
   * could not be read is read again each time: what kept it from being read may have gone.
   */
  read(filePath: string): Promise<InspectedModel>;
}

export function createHeaders(cache: HeadersCache): Headers {
  const reading = new Map<string, Promise<Result<ModelFacts>>>();
  const unsupported = new Map<string, InspectedModel>();
  async function inspect(found: FoundModel): Promise<Result<ModelFacts>> {
    const inspected = await inspectModelFile(found.path);
    if (inspected.ok) cache.remember(found, inspected.value);
    // Only for this run: the next version of the app may know this kind.
    else if (inspected.failure.code === "model-unsupported")
      unsupported.set(found.path, { found, inspected });
    return inspected;
  }

  return {
    async read(filePath) {
      const found = await findModel(filePath);
      if (found === null) return { found, inspected: gone(filePath) };
      const known = cache.factsOf(found);
      if (known !== null) return { found, inspected: succeed(known) };
      const refused = unsupported.get(filePath);
      if (refused !== undefined && isSameFile(found, refused.found)) return refused;
      // Two lists at a time read a header once.
      const key = `${found.sizeBytes}/${found.modifiedMs}/${filePath}`;
      const begun = reading.get(key) ?? inspect(found).finally(() => reading.delete(key));
      reading.set(key, begun);
      return { found, inspected: await begun };
    },
  };
}

function isSameFile(one: FoundModel, other: FoundModel | null): boolean {
  return one.sizeBytes === other?.sizeBytes && one.modifiedMs === other.modifiedMs;
}

function gone(filePath: string): Result<never> {
  return fail(
    "model-missing",
    `"${path.basename(filePath)}" is gone: put it back, or take it off the list.`,
  );
}

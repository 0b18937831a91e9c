import type { Archive } from "../archive.ts";
import type { ExportFacts, KnownModel } from "./format.ts";

export interface FactsPorts {
  readonly archive: Archive;
  readonly version: string;
  readonly models: () => Promise<readonly KnownModel[]>;
}

/** What an export that begins now is made of beside the conversations. */
export async function gatherFacts({ archive, version, models }: FactsPorts): Promise<ExportFacts> {
  return {
    exportedAt: new Date().toISOString(),
    version,
    // Of what is known of a model no more than may go to the thread.
    models: (await models()).map(({ sha256, fileName, licence }) => ({
      sha256,
      fileName,
      licence,
    })),
    common: await archive.common(),
  };
}

import { access } from "node:fs/promises";
import * as v from "valibot";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "../atomic-file.ts";
import { diskFailure } from "../disk-failure.ts";
import { createSerial } from "../serial.ts";

const hashRecord = v.object({
  path: v.string(),
  sizeBytes: v.number(),
  modifiedMs: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const registrySchema = v.object({
  v: v.literal(1),
  /** Files used where they lie, by absolute path. */
  adopted: v.array(v.string()),
  hashes: v.array(hashRecord),
});

export type HashRecord = v.InferOutput<typeof hashRecord>;
type RegistryContent = v.InferOutput<typeof registrySchema>;

/** What is known of weights beside what the files themselves say. Methods reject with "archive-full" or "disk-error". */
export interface Registry {
  adopted(): readonly string[];
  adopt(filePaths: readonly string[]): Promise<void>;
  forget(filePath: string): Promise<void>;
  /** The hash of a file as long as its size and time are the ones it was computed for. */
  hashOf(filePath: string, sizeBytes: number, modifiedMs: number): string | null;
  rememberHash(record: HashRecord): Promise<void>;
  /** The registry could not be understood and was set aside: its owner must be told. */
  readonly wasDamaged: boolean;
}

/** Opens the registry; one that cannot be understood is set aside, never overwritten. Rejects with "disk-error". */
export async function openRegistry(file: string): Promise<Registry> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  const content = await readRegistry(file);
  let adopted = content?.adopted ?? [];
  const hashes = new Map(content?.hashes.map((record) => [record.path, record]));
  const serial = createSerial();

  function save(): Promise<void> {
    const text = JSON.stringify({ v: 1, adopted, hashes: [...hashes.values()] }, null, 2);
    return serial
      .run(() => writeFileAtomically(file, `${text}\n`))
      .catch((error: unknown) => {
        throw saveFailure(error);
      });
  }

  return {
    wasDamaged: isThere && content === undefined,
    adopted: () => adopted,
    adopt(filePaths) {
      adopted = [...new Set([...adopted, ...filePaths])];
      return save();
    },
    forget(filePath) {
      adopted = adopted.filter((known) => known !== filePath);
      hashes.delete(filePath);
      return save();
    },
    hashOf(filePath, sizeBytes, modifiedMs) {
      const known = hashes.get(filePath);
      return known?.sizeBytes === sizeBytes && known.modifiedMs === modifiedMs
        ? known.sha256
        : null;
    },
    rememberHash(record) {
      hashes.set(record.path, record);
      return save();
    },
  };
}

async function readRegistry(file: string): Promise<RegistryContent | undefined> {
  try {
    await removeUnfinished(file);
    return await readJsonFile(file, (value) => {
      const parsed = v.safeParse(registrySchema, value);
      return parsed.success ? parsed.output : undefined;
    });
  } catch (error) {
    throw diskFailure(error, {
      holds: "the list of models",
      consequence: "It could not be read; nothing in it was changed.",
      remedy: "start Freehold again",
    });
  }
}

function saveFailure(error: unknown): Error {
  return diskFailure(error, {
    holds: "the list of models",
    consequence: "It is right until Freehold is closed, but it could not be saved.",
    remedy: "try again",
  });
}

import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";

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

/** What is known of weights beside what the files themselves say. */
export interface Registry {
  adopted(): readonly string[];
  adopt(filePaths: readonly string[]): Promise<void>;
  forget(filePath: string): Promise<void>;
  /** The hash of a file as long as its size and time are the ones it was computed for. */
  hashOf(filePath: string, sizeBytes: number, modifiedMs: number): string | null;
  rememberHash(record: HashRecord): Promise<void>;
  /** Where a damaged registry was put, so that its owner can be told; `null` when it was sound. */
  readonly setAside: string | null;
}

/** Opens the registry; one that cannot be understood is set aside, never overwritten. */
export async function openRegistry(file: string): Promise<Registry> {
  const { content, setAside } = await readRegistry(file);
  let adopted = [...content.adopted];
  const hashes = new Map(content.hashes.map((record) => [record.path, record]));
  let writing: Promise<void> = Promise.resolve();

  function save(): Promise<void> {
    const text = JSON.stringify({ v: 1, adopted, hashes: [...hashes.values()] }, null, 2);
    writing = writing.catch(() => {}).then(() => writeAtomically(file, `${text}\n`));
    return writing;
  }

  return {
    setAside,
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

async function readRegistry(file: string): Promise<{
  readonly content: v.InferOutput<typeof registrySchema>;
  readonly setAside: string | null;
}> {
  const empty = { v: 1 as const, adopted: [], hashes: [] };
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return { content: empty, setAside: null };
  try {
    return { content: v.parse(registrySchema, JSON.parse(text)), setAside: null };
  } catch {
    const setAside = `${file}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
    await rename(file, setAside);
    return { content: empty, setAside };
  }
}

/** The old or the new content is on disk at any moment, whatever happens in between. */
async function writeAtomically(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.tmp`;
  const handle = await open(temporary, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";

const moment = v.nullable(v.string());
const standing = v.strictObject({ lastGoodAt: moment, damagedAt: moment });
type Standing = Readonly<v.InferOutput<typeof standing>>;

/** Earlier versions noted one folder, without its name. */
const fileSchema = v.union([
  v.pipe(
    v.strictObject({ folders: v.record(v.string(), standing) }),
    v.transform(({ folders }) => ({ folders, nameless: null })),
  ),
  v.pipe(
    v.strictObject({ lastGoodAt: moment, damagedAt: v.optional(moment, null) }),
    v.transform((nameless) => ({ folders: {}, nameless })),
  ),
]);

const none: Standing = { lastGoodAt: null, damagedAt: null };

/** When the last backup in a folder was finished, kept in a file of its own: the folder may be out of reach. */
export interface LastGood {
  /** The last whole one; `null` without one, or without a folder. */
  at(dir: string | null): string | null;
  /** The last one, when the archive was damaged by then; `null` once a whole one was made after it. */
  damagedAt(dir: string | null): string | null;
  note(dir: string, madeAt: string, isWhole: boolean): Promise<void>;
  /** Some were removed: `madeAts` are of the whole ones that are left. */
  noteLeft(dir: string, madeAts: readonly string[]): Promise<void>;
}

/**
 * A file that cannot be read counts as none: then the next scheduled backup is made at once. `presentDir` is the folder
 * that a file without the name of one is taken to be of.
 */
export async function openLastGood(file: string, presentDir: string | null): Promise<LastGood> {
  const saved = await readJsonFile(file, (value) => {
    const parsed = v.safeParse(fileSchema, value);
    return parsed.success ? parsed.output : undefined;
  }).catch(() => undefined);
  const folders = new Map<string, Standing>(Object.entries(saved?.folders ?? {}));
  const of = (dir: string | null): Standing =>
    (dir === null ? undefined : folders.get(dir)) ?? none;
  const set = async (dir: string, next: Standing): Promise<void> => {
    folders.set(dir, next);
    await writeFileAtomically(
      file,
      `${JSON.stringify({ folders: Object.fromEntries(folders) })}\n`,
    );
  };
  // Written down at once: by the next start another folder may have been chosen.
  if (saved?.nameless && presentDir !== null)
    await set(presentDir, saved.nameless).catch(() => undefined);
  return {
    at: (dir) => of(dir).lastGoodAt,
    damagedAt: (dir) => of(dir).damagedAt,
    note: async (dir, madeAt, isWhole) => {
      const { lastGoodAt } = of(dir);
      await set(
        dir,
        isWhole ? { lastGoodAt: madeAt, damagedAt: null } : { lastGoodAt, damagedAt: madeAt },
      );
    },
    noteLeft: async (dir, madeAts) => {
      const { lastGoodAt, damagedAt } = of(dir);
      if (lastGoodAt === null || madeAts.includes(lastGoodAt)) return;
      await set(dir, { lastGoodAt: [...madeAts].sort().at(-1) ?? null, damagedAt });
    },
  };
}

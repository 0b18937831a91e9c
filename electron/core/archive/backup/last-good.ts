import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";

const schema = v.strictObject({
  lastGoodAt: v.nullable(v.string()),
  damagedAt: v.optional(v.nullable(v.string())),
});

/** When the last backup was finished, kept in a file of its own: the backup folder may be out of reach. */
export interface LastGood {
  /** The last whole one. */
  at(): string | null;
  /** The last one, when the archive was damaged by then; `null` once a whole one was made after it. */
  damagedAt(): string | null;
  note(madeAt: string, isWhole: boolean): Promise<void>;
}

/** A file that cannot be read counts as none: then the next scheduled backup is made at once. */
export async function openLastGood(file: string): Promise<LastGood> {
  const saved = await readJsonFile(file, (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  }).catch(() => undefined);
  let at = saved?.lastGoodAt ?? null;
  let damagedAt = saved?.damagedAt ?? null;
  return {
    at: () => at,
    damagedAt: () => damagedAt,
    note: async (madeAt, isWhole) => {
      if (isWhole) at = madeAt;
      damagedAt = isWhole ? null : madeAt;
      await writeFileAtomically(file, `${JSON.stringify({ lastGoodAt: at, damagedAt })}\n`);
    },
  };
}

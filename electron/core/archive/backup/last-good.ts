import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";

const schema = v.strictObject({ lastGoodAt: v.string() });

/** When the last backup was finished, kept in a file of its own: the backup folder may be out of reach. */
export interface LastGood {
  at(): string | null;
  note(madeAt: string): Promise<void>;
}

/** A file that cannot be read counts as none: then the next scheduled backup is made at once. */
export async function openLastGood(file: string): Promise<LastGood> {
  const saved = await readJsonFile(file, (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  }).catch(() => undefined);
  let at = saved?.lastGoodAt ?? null;
  return {
    at: () => at,
    note: async (madeAt) => {
      at = madeAt;
      await writeFileAtomically(file, `${JSON.stringify({ lastGoodAt: madeAt })}\n`);
    },
  };
}

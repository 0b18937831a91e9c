import { readFile } from "node:fs/promises";
import * as v from "valibot";
import type { WrittenEnd } from "./chain.ts";
import type { JournalIndex } from "./journal-index.ts";

/** The journal's last record, as a saved index knew it. */
export interface RememberedEnd extends WrittenEnd {
  /** Of the first record, which tells archives apart; `null` where earlier versions did not save it. */
  readonly firstHash: string | null;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Of the header, what means something without the rest. */
const schema = v.object({
  through: v.object({ seq: count, hash, segment: count }),
  firstHash: v.optional(v.nullable(hash), null),
});

/** What a saved index remembers of the end, even when it does not fit the journal; `null` when nothing. */
export async function rememberedEnd(indexFile: string): Promise<RememberedEnd | null> {
  const text = await readFile(indexFile, "utf8").catch(() => "");
  const [header = ""] = text.split("\n", 1);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), header);
  if (!parsed.success) return null;
  const { through, firstHash } = parsed.output;
  return { ...through, firstHash };
}

/**
 * The end that is remembered, when the journal that was read is of the same archive and does not go so far: then it was
 * lost while nobody had the archive open. One that begins otherwise is another archive; one of which nothing is left to read
 * is this one, and what is lost may be put back.
 */
export function lostEnd(
  remembered: RememberedEnd | null,
  { through, firstHash }: JournalIndex,
): WrittenEnd | null {
  if (remembered === null || remembered.seq <= through.seq) return null;
  return firstHash === null || firstHash === remembered.firstHash ? remembered : null;
}

import * as v from "valibot";

/**
 * What is used of the hub's answers (https://huggingface.co/docs/hub/api). More fields are no matter. The rest of the
 * program never sees a control character, a number that is none or a path that leads out of a folder.
 */

const mostWords = 500;
/** More than any model's file, and little enough to add up. */
const mostFileBytes = 20e12;

/** Invisible marks could make a name read as another one. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const unwanted = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

export function cleanWords(text: string): string {
  return text.replace(unwanted, "").trim().slice(0, mostWords);
}

const words = v.pipe(v.string(), v.transform(cleanWords));

/** `null` for everything that is not as it should be, and for what is missing. */
function orNull<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.nullable(v.optional(schema, null)), null);
}

const count = orNull(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

export const repositoryId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/),
  v.check((id) => !id.includes("..")),
);

const cardSchema = orNull(
  v.object({
    license: orNull(v.union([words, v.array(words)])),
    license_name: orNull(words),
  }),
);

const repositoryEntries = {
  id: repositoryId,
  downloads: count,
  likes: count,
  lastModified: orNull(v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())),
  gated: v.fallback(v.union([v.boolean(), v.string()]), false),
  tags: v.fallback(v.pipe(v.array(words), v.maxLength(1_000)), []),
  cardData: cardSchema,
};

export const repositorySchema = v.object(repositoryEntries);

export type RepositoryAnswer = v.InferOutput<typeof repositorySchema>;

/** Single entries are judged one by one: a bad one does not spoil the page. */
export const searchSchema = v.pipe(v.array(v.unknown()), v.maxLength(1_000));

const fileSize = orNull(
  v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostFileBytes)),
);
const sha256 = orNull(
  v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/i),
    v.transform((hex) => hex.toLowerCase()),
  ),
);

const siblingSchema = v.object({
  rfilename: v.pipe(v.string(), v.check(isSafePath)),
  size: fileSize,
  lfs: orNull(v.object({ sha256, size: fileSize })),
});

export const detailsSchema = v.object({
  ...repositoryEntries,
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/i)),
  siblings: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
  gguf: orNull(v.object({ total: count })),
});

export type DetailsAnswer = v.InferOutput<typeof detailsSchema>;

/** A file of a repository, as far as the hub tells. */
export interface HubFile {
  /** Path within the repository; harmless on every system. */
  readonly path: string;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
}

/** The files of an answer; those with a name that could do harm are left out. */
export function readFiles(siblings: readonly unknown[]): readonly HubFile[] {
  return siblings.flatMap((sibling) => {
    const parsed = v.safeParse(siblingSchema, sibling);
    if (!parsed.success) return [];
    const { rfilename, size, lfs } = parsed.output;
    return [{ path: rfilename, sizeBytes: lfs?.size ?? size, sha256: lfs?.sha256 ?? null }];
  });
}

/** Relative, with forward slashes, without a step up or a character that some file system refuses. */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > 500 || cleanWords(path) !== path) return false;
  if (/[\\:*?"<>|]/.test(path)) return false;
  return path.split("/").every((step) => step !== "" && !/^\.+$/.test(step) && !/[. ]$/.test(step));
}

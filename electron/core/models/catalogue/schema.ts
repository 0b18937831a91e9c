import * as v from "valibot";

const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith("https://"));

/** What is said of a model, with the page it was read on; both are `null` when it is not known. */
function fact<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.union([
    v.strictObject({ value: schema, source: httpsUrl }),
    v.strictObject({ value: v.null(), source: v.null() }),
  ]);
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const repository = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/));

const fileSchema = v.strictObject({
  quantisation: v.pipe(v.string(), v.regex(/^[A-Z0-9_-]+$/)),
  /** Path within the repository; of a split file the first part. */
  fileName: v.pipe(v.string(), v.endsWith(".gguf")),
  sizeBytes: fact(count),
});

/** What decides the memory beside the weights, as the GGUF header or config.json says it. */
const shapeSchema = v.strictObject({
  layers: count,
  kvHeads: count,
  headLength: count,
  embeddingLength: count,
  feedForwardLength: count,
  vocabularySize: v.nullable(count),
});

export const entrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
  name: words,
  family: words,
  publisher: fact(words),
  /** Of the GGUF files. */
  repository,
  /** Of the publisher's own weights. */
  baseRepository: repository,
  role: v.picklist(["chat", "embedding"]),
  parameters: fact(count),
  activeParameters: fact(count),
  contextTokens: fact(count),
  /** ISO 639-1. */
  languages: fact(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), v.minLength(1))),
  goodAt: v.pipe(words, v.endsWith(".")),
  /** Our order of what a model can do, the higher the better; each number once among the chat models. */
  capability: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  /** Id in licences.json. */
  licence: fact(v.string()),
  isTrainingDataPublished: fact(v.boolean()),
  isTrainingCodePublished: fact(v.boolean()),
  /** How the repository names its files; see naming.ts. */
  naming: v.pipe(v.string(), v.endsWith(".gguf"), v.includes("{quantisation")),
  /** Best first for most machines. */
  files: v.pipe(v.array(fileSchema), v.minLength(1), v.maxLength(4)),
  shape: fact(shapeSchema),
});

export const catalogueSchema = v.array(entrySchema);

export type CatalogueEntry = v.InferOutput<typeof entrySchema>;
export type CatalogueFile = CatalogueEntry["files"][number];

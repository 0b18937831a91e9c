import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { sizeOf } from "../electron/core/models/catalogue/file-size.ts";
import { followsNaming } from "../electron/core/models/catalogue/naming.ts";
import { type CatalogueEntry, entrySchema } from "../electron/core/models/catalogue/schema.ts";
import { licencesSchema, plainName } from "../electron/core/models/catalogue/licences.ts";
import { rootDir } from "./root.ts";

const leastModels = 24;

/** Checks what people are told about models and licences. Returns the complaints. */
export async function checkCatalogue(): Promise<readonly string[]> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(rootDir, "models", name), "utf8"));
  return complaintsAbout(await read("catalogue.json"), await read("licences.json"));
}

/** What is wrong with a catalogue and the licences it refers to: one sentence each. */
export function complaintsAbout(catalogue: unknown, licences: unknown): readonly string[] {
  const entries = Array.isArray(catalogue) ? catalogue : [];
  const parsed = entries.map((entry) => v.safeParse(entrySchema, entry));
  const sound = parsed.flatMap((result) => (result.success ? [result.output] : []));
  const licenceList = v.safeParse(licencesSchema, licences);
  const licenceIds = new Set(licenceList.success ? licenceList.output.map(({ id }) => id) : []);
  return [
    ...(entries.length < leastModels
      ? [`models/catalogue.json has ${entries.length} models; ${leastModels} is the least.`]
      : []),
    ...parsed.flatMap((result, index) =>
      result.success ? [] : issuesOf(`models/catalogue.json, ${nameOf(entries[index])}`, result),
    ),
    ...(licenceList.success ? [] : issuesOf("models/licences.json", licenceList)),
    ...sound.flatMap((entry) => entryComplaints(entry, licenceIds)),
    ...duplicates(
      "id",
      sound.map(({ id }) => id),
    ),
    ...duplicates(
      "repository",
      sound.map(({ repository }) => repository.toLowerCase()),
    ),
    ...duplicates(
      "capability",
      sound.filter(isChat).map(({ capability }) => String(capability)),
    ),
    ...duplicates("licence", licenceList.success ? licenceNames(licenceList.output) : []),
  ];
}

function entryComplaints(
  entry: CatalogueEntry,
  licenceIds: ReadonlySet<string>,
): readonly string[] {
  const complaints: string[] = [];
  const licence = entry.licence.value;
  if (licence !== null && !licenceIds.has(licence))
    complaints.push(`${entry.id}: models/licences.json has no licence "${licence}".`);
  for (const file of entry.files) {
    if (!followsNaming(file.fileName, { ...entry, quantisation: file.quantisation }))
      complaints.push(`${entry.id}: "${file.fileName}" does not follow from "${entry.naming}".`);
    if (sizeOf(entry, file) === null)
      complaints.push(`${entry.id}: nothing tells how large "${file.fileName}" is.`);
  }
  return [
    ...complaints,
    ...duplicates(
      `file of ${entry.id}`,
      entry.files.map(({ fileName }) => fileName),
    ),
  ];
}

function isChat({ role }: CatalogueEntry): boolean {
  return role === "chat";
}

/** Every way to write a licence must lead to one licence. */
function licenceNames(licences: v.InferOutput<typeof licencesSchema>): readonly string[] {
  return licences.flatMap(({ id, name, aliases }) => [
    ...new Set([id, name, ...aliases].map(plainName)),
  ]);
}

function duplicates(what: string, values: readonly string[]): readonly string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => `The ${what} "${value}" is there twice.`);
}

function nameOf(entry: unknown): string {
  const named = v.safeParse(v.object({ id: v.string() }), entry);
  return named.success ? named.output.id : "an entry without an id";
}

function issuesOf(
  where: string,
  { issues }: { readonly issues: readonly v.BaseIssue<unknown>[] },
): readonly string[] {
  return issues.map((issue) => `${where}: ${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
}

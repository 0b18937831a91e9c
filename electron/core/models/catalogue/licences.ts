import * as v from "valibot";
import licencesJson from "../../../../models/licences.json" with { type: "json" };
import type { LicencePassport } from "../../../shared/models.ts";

const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith("https://"));
const sentence = v.pipe(v.string(), v.regex(/^[A-Z].*\.$/, "must be a sentence"));

/** What models/licences.json holds. A licence that is not in it is unknown: better no statement than a guess. */
export const licencesSchema = v.array(
  v.strictObject({
    /** SPDX identifier in lower case as the hub writes it, or the hub's own. */
    id: v.pipe(v.string(), v.regex(/^[a-z0-9.+-]+$/)),
    /** Other ways in which hub cards and GGUF files write it. */
    aliases: v.array(v.pipe(v.string(), v.minLength(1))),
    name: v.pipe(v.string(), v.minLength(1)),
    kind: v.picklist(["open-source", "restricted", "non-commercial"]),
    restrictions: v.array(sentence),
    /** The text of the licence. */
    link: httpsUrl,
    /** Where what `kind` and `restrictions` say is written. */
    source: httpsUrl,
  }),
);

export type Licence = v.InferOutput<typeof licencesSchema>[number];

export const licences: readonly Licence[] = v.parse(licencesSchema, licencesJson);

const byName = new Map(
  licences.flatMap((licence) =>
    [licence.id, licence.name, ...licence.aliases].map((name) => [plainName(name), licence]),
  ),
);

const mostIdLength = 100;

/**
 * The passport of a licence by the id that a file, the hub or the catalogue names, however it is written ("Apache 2.0",
 * "apache-2.0"). Never a guess: what is not known is "unknown", with the id kept.
 */
export function licencePassport(
  id: string | null,
  namedBy: LicencePassport["namedBy"],
): LicencePassport {
  const named = id?.trim() ?? "";
  const licence = byName.get(plainName(named));
  if (licence !== undefined) {
    const { name, kind, restrictions, link } = licence;
    return { id: licence.id, name, kind, restrictions, link, namedBy };
  }
  const kept = named === "" ? null : named.slice(0, mostIdLength);
  return {
    id: kept,
    name: kept ?? "",
    kind: "unknown",
    restrictions: [],
    link: null,
    namedBy: kept === null ? null : namedBy,
  };
}

/** Case, spaces, dashes and the word "license" make no difference. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^licen[cs]e:/, "")
    .replace(/\b(licen[cs]e|agreement|the)\b/g, "")
    .replace(/[^a-z0-9.+]/g, "");
}

import type { LicencePassport } from "../../shared/models.ts";

/** The passport of a licence by the id that a file, the hub or the catalogue names; never a guess. */
export function licencePassport(
  id: string | null,
  namedBy: LicencePassport["namedBy"],
): LicencePassport {
  return { id, name: id ?? "", kind: "unknown", restrictions: [], link: null, namedBy };
}

import type { LicencePassport } from "../../../../electron/shared/models.ts";
import { licenceText } from "../../../text/licence.ts";

/** The kind of a licence in a sentence or two. */
export function explainLicence({ id, kind }: Pick<LicencePassport, "id" | "kind">): string {
  return kind === "unknown" && id === null ? licenceText.nobodySaid : licenceText.explained[kind];
}

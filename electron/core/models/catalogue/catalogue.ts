import type { CatalogueModel, MachineFacts } from "../../../shared/models.ts";

/** The curated models (models/catalogue.json), judged for this machine. */
export function listCatalogue(_machine: MachineFacts): readonly CatalogueModel[] {
  throw new Error("not written yet");
}

/** The licence id that the catalogue has for a repository; `null` when it is not in it. */
export function catalogueLicence(_repository: string): string | null {
  throw new Error("not written yet");
}

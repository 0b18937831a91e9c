import type {
  CatalogueModel,
  FitVerdict,
  LicenceKind,
  RecommendedFile,
} from "../../../../electron/shared/models.ts";
import { languageName } from "./languages.ts";

/** What the person wants to see of the catalogue. */
export interface CatalogueFilter {
  readonly text: string;
  readonly role: "any" | CatalogueModel["role"];
  /** fits: runs well or tight. */
  readonly fit: "any" | "fits" | "runs-well";
  readonly licence: "any" | LicenceKind;
}

export const noFilter: CatalogueFilter = { text: "", role: "any", fit: "any", licence: "any" };

const order: Readonly<Record<FitVerdict, number>> = {
  "runs-well": 0,
  tight: 1,
  "will-not-fit": 2,
};

/** The file to show and download first: the one that suits this machine, else the smallest. */
export function bestFile(model: CatalogueModel): RecommendedFile | undefined {
  const suited = model.files.find(({ fileName }) => fileName === model.suitedFileName);
  return suited ?? model.files.toSorted((a, b) => a.sizeBytes - b.sizeBytes)[0];
}

/** The models that the filter lets through; what fits this machine comes first, in the catalogue's own order. */
export function arrangeCatalogue(
  models: readonly CatalogueModel[],
  filter: CatalogueFilter,
): readonly CatalogueModel[] {
  return models.filter((model) => isWanted(model, filter)).toSorted((a, b) => rank(a) - rank(b));
}

function isWanted(model: CatalogueModel, filter: CatalogueFilter): boolean {
  return (
    (filter.role === "any" || model.role === filter.role) &&
    (filter.licence === "any" || model.licence.kind === filter.licence) &&
    hasFit(model, filter.fit) &&
    hasWords(model, filter.text)
  );
}

function rank(model: CatalogueModel): number {
  return order[bestFile(model)?.fit.verdict ?? "will-not-fit"];
}

function hasFit(model: CatalogueModel, wanted: CatalogueFilter["fit"]): boolean {
  switch (wanted) {
    case "any":
      return true;
    case "fits":
      return model.files.some(({ fit }) => fit.verdict !== "will-not-fit");
    case "runs-well":
      return model.files.some(({ fit }) => fit.verdict === "runs-well");
  }
}

/** Every word typed is somewhere in the name, the publisher, the family, the languages or what it is good at. */
function hasWords(model: CatalogueModel, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = [
    model.name,
    model.family,
    model.repository,
    model.publisher.value ?? "",
    model.goodAt,
    ...(model.languages.value ?? []).map(languageName),
  ]
    .join(" ")
    .toLowerCase();
  return words.every((word) => said.includes(word));
}

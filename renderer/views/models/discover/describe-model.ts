import type { CatalogueModel, Fact } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { formatNumber, formatParameters } from "../../../text/format.ts";
import { describeLanguages } from "./languages.ts";

const shownLanguages = 2;

/** A curated model in a line: publisher, parameters, languages, context. What is not known is left out. */
export function describeModel(model: CatalogueModel): string {
  const { publisher, languages, contextTokens } = model;
  const parts = [
    publisher.value,
    model.parameters.value === null ? null : describeParameters(model),
    contextTokens.value === null ? null : discoverText.context(formatNumber(contextTokens.value)),
    languages.value === null ? null : describeLanguages(languages.value, shownLanguages),
  ];
  return parts.filter(Boolean).join(" · ");
}

function describeParameters({ parameters, activeParameters }: CatalogueModel): string {
  const all = formatParameters(parameters.value ?? 0);
  const active = activeParameters.value;
  return active === null || active === parameters.value
    ? discoverText.parameters(all)
    : discoverText.parametersActive(all, formatParameters(active));
}

/** A fact of the catalogue in words, with the page that says so. */
export interface SourcedFact {
  readonly name: string;
  readonly value: string;
  readonly source: string | null;
}

/** Every fact of a curated model; what is not known says so. */
export function listFacts(model: CatalogueModel): readonly SourcedFact[] {
  const { factNames } = discoverText;
  const active =
    model.activeParameters.value === null || model.activeParameters.value === model.parameters.value
      ? []
      : [say(factNames.active, model.activeParameters, formatParameters)];
  return [
    say(factNames.publisher, model.publisher, (name) => name),
    say(factNames.parameters, model.parameters, formatParameters),
    ...active,
    say(factNames.context, model.contextTokens, (tokens) =>
      discoverText.tokens(formatNumber(tokens)),
    ),
    say(factNames.languages, model.languages, (codes) => describeLanguages(codes, codes.length)),
    {
      name: factNames.licence,
      value: model.licence.name || model.licence.id || discoverText.unknown,
      source: model.licenceSource,
    },
    say(factNames.trainingData, model.isTrainingDataPublished, yesOrNo),
    say(factNames.trainingCode, model.isTrainingCodePublished, yesOrNo),
    { name: factNames.repository, value: model.repository, source: null },
  ];
}

function say<T>(name: string, fact: Fact<T>, write: (value: T) => string): SourcedFact {
  const { value, source } = fact;
  return { name, value: value === null ? discoverText.unknown : write(value), source };
}

function yesOrNo(isSo: boolean): string {
  return isSo ? discoverText.yes : discoverText.no;
}

import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { formatBytes, formatNumber, formatParameters } from "../../../text/format.ts";
import { modelsText } from "../../../text/models.ts";
import classes from "./installed.module.css";

/** What the file says of itself, and the memory it is expected to take. */
export function ModelFacts({ model }: { readonly model: ModelSummary }) {
  return (
    <dl className={classes.facts}>
      {listFacts(model).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function listFacts(model: ModelSummary): readonly Fact[] {
  const { fit, parameters, trainedContextTokens } = model;
  const size = { name: modelsText.size, value: formatBytes(model.sizeBytes) };
  // A header that could not be read says nothing.
  if (model.architecture === "") return [size];
  const facts: Fact[] = [
    size,
    { name: modelsText.quantisation, value: model.quantisation || modelsText.unknown },
    {
      name: modelsText.parameters,
      value: parameters === null ? modelsText.unknown : formatParameters(parameters),
    },
    {
      name: modelsText.context,
      value:
        trainedContextTokens === null
          ? modelsText.unknown
          : modelsText.tokens(formatNumber(trainedContextTokens)),
    },
  ];
  if (fit === null) return facts;
  const memory = modelsText.memoryAt(formatBytes(fit.totalBytes), formatNumber(fit.contextTokens));
  return [...facts, { name: modelsText.memory, value: memory }];
}

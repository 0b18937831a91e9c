import type { ModelDetails } from "../../../../../electron/shared/models.ts";
import type { ModelSummary } from "../../../../../electron/shared/state.ts";
import { formatBytes, formatNumber, formatParameters } from "../../../../text/format.ts";
import { inspectText } from "../../../../text/installed.ts";
import { FactList } from "../../../../ui/fact-list.tsx";
import { LicenceBadge } from "../../licence/licence-badge.tsx";
import { HashSection } from "./hash-section.tsx";
import classes from "./inspect.module.css";
import { StorageTable } from "./storage-table.tsx";

interface OverviewProps {
  readonly model: ModelSummary;
  readonly details: ModelDetails;
}

/** The facts of a file, its hash, how its numbers are stored and the parts of a split one. */
export function Overview({ model, details }: OverviewProps) {
  return (
    <div className={classes.sections}>
      <FactList facts={listFacts(model, details)} />
      <HashSection model={model} sha256={model.sha256 ?? details.sha256} />
      <StorageTable storage={details.storage} />
      {details.parts.length > 1 && (
        <section>
          <h3 className={classes.title}>{inspectText.partsTitle}</h3>
          <ol className={classes.parts}>
            {details.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function listFacts(model: ModelSummary, details: ModelDetails) {
  const { kind, vocabularySize } = details.tokenizer;
  const orUnknown = (value: number | null, write: (value: number) => string): string =>
    value === null ? inspectText.unknown : write(value);
  return [
    { name: inspectText.file, value: details.fileName, isCode: true },
    { name: inspectText.size, value: formatBytes(details.sizeBytes) },
    { name: inspectText.modified, value: new Date(details.modifiedAt).toLocaleString() },
    { name: inspectText.architecture, value: details.architecture },
    {
      name: inspectText.parameters,
      value: orUnknown(details.parameters, formatParameters),
    },
    { name: inspectText.quantisation, value: details.quantisation || inspectText.unknown },
    {
      name: inspectText.context,
      value: orUnknown(details.trainedContextTokens, (tokens) =>
        inspectText.tokens(formatNumber(tokens)),
      ),
    },
    { name: inspectText.layers, value: orUnknown(details.layers, formatNumber) },
    {
      name: inspectText.tokenizer,
      value: inspectText.tokenizerOf(kind ?? inspectText.unknown, formatNumber(vocabularySize)),
    },
    { name: inspectText.licence, value: <LicenceBadge licence={model.licence} /> },
  ];
}

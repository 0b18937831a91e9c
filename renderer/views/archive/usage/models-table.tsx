import { type ModelUsage, countTokens, meanSpeed } from "../../../library/usage/sum-usage.ts";
import { formatDollars, formatNumber } from "../../../text/format.ts";
import { usageText } from "../../../text/usage.ts";
import { type DataColumn, DataTable } from "../../../ui/data-table.tsx";

const columns: readonly DataColumn<ModelUsage>[] = [
  {
    id: "model",
    name: usageText.columnModel,
    read: ({ model }) => model || usageText.unknownModel,
  },
  {
    id: "place",
    name: usageText.columnPlace,
    read: ({ kind }) => usageText.kinds[kind],
  },
  {
    id: "answers",
    name: usageText.columnAnswers,
    isNumber: true,
    read: ({ messages }) => formatNumber(messages),
  },
  {
    id: "tokens",
    name: usageText.columnTokens,
    isNumber: true,
    read: (used) => formatKnown(countTokens(used) || null, formatNumber),
  },
  {
    id: "speed",
    name: usageText.columnSpeed,
    isNumber: true,
    read: (used) => formatKnown(meanSpeed(used), (speed) => formatNumber(speed, 1)),
  },
  { id: "cost", name: usageText.columnCost, isNumber: true, read: readCost },
];

function formatKnown(amount: number | null, format: (amount: number) => string): string {
  return amount === null ? usageText.nothingKnown : format(amount);
}

/** Nothing is paid for what runs on a machine of one's own. */
function readCost({ kind, costUsd, messages, unpriced }: ModelUsage): string {
  if (kind !== "third-party" && costUsd === 0) return usageText.nothingKnown;
  if (unpriced === 0) return formatDollars(costUsd);
  if (unpriced === messages) return usageText.priceUnknown;
  return `${formatDollars(costUsd)}, ${usageText.unpriced(unpriced)}`;
}

/** Which models answered, how much, how fast and for what. */
export function ModelsTable({ models }: { readonly models: readonly ModelUsage[] }) {
  return (
    <DataTable
      label={usageText.models}
      caption={usageText.modelsCaption}
      columns={columns}
      rows={models}
      keyOf={({ kind, model }) => `${kind} ${model}`}
    />
  );
}

import { type DataColumn, DataTable } from "../data-table.tsx";
import type { ChartData } from "./chart-data.ts";

interface ChartTableProps {
  readonly title: string;
  readonly data: ChartData;
}

/** What a chart draws, as numbers, the newest step first. */
export function ChartTable({ title, data }: ChartTableProps) {
  const columns: readonly DataColumn<number>[] = [
    { id: "step", name: data.stepName, read: (index) => data.steps[index]?.name },
    ...data.series.map(({ id, name, values }) => ({
      id,
      name,
      isNumber: true,
      read: (index: number) => data.format(values[index] ?? null),
    })),
  ];
  const newestFirst = data.steps.map((_, index) => index).toReversed();
  return (
    <DataTable
      label={title}
      caption={title}
      columns={columns}
      rows={newestFirst}
      keyOf={(index) => index}
      isLow
    />
  );
}

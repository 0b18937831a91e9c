import { Trash2 } from "lucide-react";
import type { SpeedRun } from "../../../../electron/shared/models.ts";
import { forgetRun } from "../../../stores/speed.ts";
import { formatMoment } from "../../../text/format.ts";
import { speedText } from "../../../text/speed.ts";
import { IconButton } from "../../../ui/button.tsx";
import { type DataColumn, DataTable } from "../../../ui/data-table.tsx";
import { listSettings, nameRun, speedMetrics } from "./compare-runs.ts";
import classes from "./speed.module.css";

const columns: readonly DataColumn<SpeedRun>[] = [
  {
    id: "model",
    name: speedText.columnModel,
    read: (run) => (
      <div className={classes.model}>
        {nameRun(run)}
        <span className={classes.settings}>{listSettings(run).join(", ")}</span>
      </div>
    ),
  },
  ...speedMetrics.map(({ id, name, read, write }) => ({
    id,
    name,
    isNumber: true,
    read: (run: SpeedRun) => write(read(run)),
  })),
  { id: "date", name: speedText.columnDate, read: ({ at }) => formatMoment(at) },
  {
    id: "actions",
    name: speedText.columnActions,
    isNameHidden: true,
    read: (run) => (
      <IconButton
        size="small"
        label={speedText.forgetRun(`${nameRun(run)}, ${formatMoment(run.at)}`)}
        icon={<Trash2 aria-hidden />}
        onClick={() => forgetRun(run.id)}
      />
    ),
  },
];

/** The numbers themselves, with what they were measured with and when. */
export function SpeedTable({ runs }: { readonly runs: readonly SpeedRun[] }) {
  return (
    <DataTable
      label={speedText.table}
      caption={speedText.tableCaption}
      columns={columns}
      rows={runs}
      keyOf={({ id }) => id}
    />
  );
}

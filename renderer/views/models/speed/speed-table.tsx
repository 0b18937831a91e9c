import { Trash2 } from "lucide-react";
import type { SpeedRun } from "../../../../electron/shared/models.ts";
import { forgetRun } from "../../../stores/speed.ts";
import { speedText } from "../../../text/speed.ts";
import { IconButton } from "../../../ui/button.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { ScrollBox } from "../../../ui/scroll-box.tsx";
import { listSettings, nameRun, speedMetrics } from "./compare-runs.ts";
import classes from "./speed.module.css";

/** The numbers themselves, with what they were measured with and when. */
export function SpeedTable({ runs }: { readonly runs: readonly SpeedRun[] }) {
  return (
    <ScrollBox label={speedText.table} className={classes.scroller}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{speedText.tableCaption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{speedText.columnModel}</th>
            {speedMetrics.map(({ id, name }) => (
              <th key={id} scope="col" className={classes.number}>
                {name}
              </th>
            ))}
            <th scope="col">{speedText.columnDate}</th>
            <th scope="col">
              <VisuallyHidden>{speedText.columnActions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Row key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ run }: { readonly run: SpeedRun }) {
  const name = nameRun(run);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.settings}>{listSettings(run).join(", ")}</span>
      </th>
      {speedMetrics.map(({ id, read, write }) => (
        <td key={id} className={classes.number}>
          {write(read(run))}
        </td>
      ))}
      <td>{formatDate(run.at)}</td>
      <td>
        <IconButton
          size="small"
          label={speedText.forgetRun(`${name}, ${formatDate(run.at)}`)}
          icon={<Trash2 aria-hidden />}
          onClick={() => forgetRun(run.id)}
        />
      </td>
    </tr>
  );
}

function formatDate(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

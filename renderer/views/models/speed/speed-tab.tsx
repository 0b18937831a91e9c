import { Gauge } from "lucide-react";
import { useMemo, useState } from "react";
import type { SpeedRun } from "../../../../electron/shared/models.ts";
import { useSpeed } from "../../../stores/speed.ts";
import { speedText } from "../../../text/speed.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Select, type SelectOption } from "../../../ui/select.tsx";
import { fastestFirst, newestFirst, newestOfEach } from "./compare-runs.ts";
import { MeasureBar } from "./measure-bar.tsx";
import { SpeedChart } from "./speed-chart.tsx";
import { SpeedTable } from "./speed-table.tsx";
import classes from "./speed.module.css";

/** How fast models are on this machine: measures one, and compares what was measured. */
export function SpeedTab() {
  const runs = useSpeed((state) => state.runs);
  const leavingIds = useSpeed((state) => state.leavingIds);
  const kept = useMemo(
    () => (runs ?? []).filter(({ id }) => !leavingIds.has(id)),
    [runs, leavingIds],
  );
  return (
    <div className={classes.tab}>
      <p className={classes.hint}>{speedText.intro}</p>
      <MeasureBar />
      {runs !== undefined && kept.length === 0 && (
        <EmptyState icon={<Gauge aria-hidden />} title={speedText.empty}>
          {speedText.emptyHint}
        </EmptyState>
      )}
      {kept.length > 0 && <Comparison runs={kept} />}
    </div>
  );
}

const newestChoice = "newest";
const everyChoice = "every";
/** More bars than this say nothing at a glance. */
const maxBars = 12;

function Comparison({ runs }: { readonly runs: readonly SpeedRun[] }) {
  const [choice, setChoice] = useState(newestChoice);
  const options = listChoices(runs);
  const chosen = options.some(({ value }) => value === choice) ? choice : newestChoice;
  const shown = chooseRuns(runs, chosen);
  const barred = fastestFirst(shown.slice(0, maxBars));
  return (
    <>
      <section className={classes.section} aria-labelledby="speed-chart">
        <div className={classes.head}>
          <h2 id="speed-chart" className={classes.title}>
            {speedText.chart}
          </h2>
          <Select
            label={speedText.filter}
            isLabelHidden
            value={chosen}
            options={options}
            onChange={setChoice}
          />
        </div>
        <SpeedChart runs={barred} />
        {shown.length > maxBars && (
          <p className={classes.hint}>{speedText.moreRuns(shown.length - maxBars)}</p>
        )}
      </section>
      <section className={classes.section} aria-labelledby="speed-table">
        <h2 id="speed-table" className={classes.title}>
          {speedText.table}
        </h2>
        <SpeedTable runs={shown} />
      </section>
    </>
  );
}

function listChoices(runs: readonly SpeedRun[]): readonly SelectOption<string>[] {
  const names = new Map(runs.map(({ modelId, modelName }) => [modelId, modelName]));
  return [
    { value: newestChoice, label: speedText.all },
    { value: everyChoice, label: speedText.everything },
    ...[...names].map(([value, name]) => ({ value, label: speedText.onlyModel(name) })),
  ];
}

function chooseRuns(runs: readonly SpeedRun[], choice: string): readonly SpeedRun[] {
  if (choice === newestChoice) return newestOfEach(runs);
  if (choice === everyChoice) return newestFirst(runs);
  return newestFirst(runs.filter(({ modelId }) => modelId === choice));
}

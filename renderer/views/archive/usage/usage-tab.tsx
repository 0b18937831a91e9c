import { ChartColumn } from "lucide-react";
import { useState } from "react";
import { useLibraryProgress } from "../../../library/queries.ts";
import { type UsageSpan, usageSpans } from "../../../library/usage/spans.ts";
import { countMessages } from "../../../library/usage/sum-usage.ts";
import { type Usage, useUsage } from "../../../library/usage/use-usage.ts";
import { usageText } from "../../../text/usage.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Segments } from "../../../ui/segments.tsx";
import { useToday } from "../../sidebar/today.ts";
import { ModelsTable } from "./models-table.tsx";
import { UsageCards } from "./usage-cards.tsx";
import { UsageCharts } from "./usage-charts.tsx";
import classes from "./usage.module.css";

const drawings = ["charts", "tables"] as const;
const drawingChoices = drawings.map((value) => ({ value, label: usageText.drawings[value] }));
const spanChoices = usageSpans.map((value) => ({ value, label: usageText.spans[value] }));

/** How much was asked and answered, where, and what it cost. */
export function UsageTab() {
  const [span, setSpan] = useState<UsageSpan>("30-days");
  const [drawing, setDrawing] = useState<(typeof drawings)[number]>("charts");
  const usage = useUsage(span, useToday());
  const { isReady } = useLibraryProgress();
  if (usage === null && isReady)
    return (
      <EmptyState icon={<ChartColumn aria-hidden />} title={usageText.empty}>
        {usageText.emptyHint}
      </EmptyState>
    );
  return (
    <div className={classes.tab}>
      <p className={classes.hint}>{usageText.intro}</p>
      <div className={classes.controls}>
        <Segments label={usageText.span} value={span} options={spanChoices} onChange={setSpan} />
        <Segments
          label={usageText.drawing}
          value={drawing}
          options={drawingChoices}
          onChange={setDrawing}
        />
      </div>
      {!isReady && (
        <p className={classes.hint} role="status">
          {usageText.building}
        </p>
      )}
      {usage === undefined && <p className={classes.hint}>{usageText.loading}</p>}
      {usage && <UsageOfSpan usage={usage} areTables={drawing === "tables"} />}
    </div>
  );
}

interface UsageOfSpanProps {
  readonly usage: Usage;
  readonly areTables: boolean;
}

function UsageOfSpan({ usage, areTables }: UsageOfSpanProps) {
  if (countMessages(usage.total) === 0)
    return <p className={classes.nothing}>{usageText.nothing}</p>;
  return (
    <>
      <UsageCards usage={usage} />
      <UsageCharts usage={usage} areTables={areTables} />
      {usage.models.length > 0 && (
        <section className={classes.section} aria-labelledby="usage-models">
          <h2 id="usage-models" className={classes.title}>
            {usageText.models}
          </h2>
          <ModelsTable models={usage.models} />
        </section>
      )}
    </>
  );
}

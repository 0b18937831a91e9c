import { useMemo } from "react";
import type { Usage } from "../../../library/usage/use-usage.ts";
import { classNames } from "../../../ui/class-names.ts";
import { usageText } from "../../../text/usage.ts";
import { Chart } from "../../../ui/chart/chart.tsx";
import { chartCost, chartLocalShare, chartMessages, chartTokens } from "./chart-series.ts";
import classes from "./usage.module.css";

interface UsageChartsProps {
  readonly usage: Usage;
  readonly areTables: boolean;
}

/** The same span four times: what was said, read and written, where, and for what. */
export function UsageCharts({ usage, areTables }: UsageChartsProps) {
  const charts = useMemo(
    () => ({
      messages: chartMessages(usage),
      tokens: chartTokens(usage),
      share: chartLocalShare(usage),
      cost: chartCost(usage),
    }),
    [usage],
  );
  return (
    <div className={classNames(classes.charts, areTables && classes.tables)}>
      <Chart
        title={usageText.messages}
        description={usageText.messagesAbout}
        kind="columns"
        data={charts.messages}
        empty={usageText.nothing}
        isTable={areTables}
      />
      <Chart
        title={usageText.tokens}
        description={usageText.tokensAbout}
        kind="columns"
        data={charts.tokens}
        empty={usageText.noTokens}
        isTable={areTables}
      />
      <Chart
        title={usageText.share}
        description={usageText.shareAbout}
        kind="lines"
        data={charts.share}
        empty={usageText.noShare}
        isTable={areTables}
      />
      <Chart
        title={usageText.cost}
        description={usageText.costAbout}
        kind="columns"
        data={charts.cost}
        empty={usageText.noCost}
        isTable={areTables}
      />
    </div>
  );
}

import type { Usage } from "../../../library/usage/use-usage.ts";
import {
  type UsageByKind,
  answerKinds,
  countTokens,
  localShareOfAnswers,
  localShareOfTokens,
} from "../../../library/usage/sum-usage.ts";
import type { AnsweredBy, UsageCounts, UsageKind } from "../../../library/usage/usage-row.ts";
import { formatCount, formatDollars, formatNumber, formatShare } from "../../../text/format.ts";
import { usageText } from "../../../text/usage.ts";
import type { ChartData, ChartSeries, SeriesTone } from "../../../ui/chart/chart-data.ts";
import { describeBucket } from "./describe-time.ts";

const tones: Readonly<Record<UsageKind, SeriesTone>> = {
  prompts: "plain",
  device: "solid",
  own: "striped",
  "third-party": "dotted",
  imported: "hollow",
};

const messageKinds: readonly UsageKind[] = ["prompts", ...answerKinds, "imported"];
const remoteKinds: readonly AnsweredBy[] = ["own", "third-party"];

export function chartMessages(usage: Usage): ChartData {
  return {
    ...timeOf(usage),
    series: seriesOf(usage, messageKinds, ({ messages }) => messages),
    format: (value) => formatNumber(value ?? 0),
    formatMark: formatCount,
    isWhole: true,
  };
}

export function chartTokens(usage: Usage): ChartData {
  return {
    ...timeOf(usage),
    series: seriesOf(usage, answerKinds, countTokens),
    format: (value) => formatNumber(value ?? 0),
    formatMark: formatCount,
    isWhole: true,
  };
}

export function chartCost(usage: Usage): ChartData {
  return {
    ...timeOf(usage),
    series: seriesOf(usage, remoteKinds, ({ costUsd }) => costUsd),
    format: (value) => formatDollars(value ?? 0),
    formatMark: formatDollars,
    isWhole: false,
  };
}

export function chartLocalShare(usage: Usage): ChartData {
  const line = (
    name: string,
    tone: SeriesTone,
    read: (used: UsageByKind) => number | null,
  ): ChartSeries => ({
    id: name,
    name,
    tone,
    values: usage.byBucket.map(read),
    whole: read(usage.total),
  });
  return {
    ...timeOf(usage),
    series: [
      line(usageText.shareOfAnswers, "solid", localShareOfAnswers),
      line(usageText.shareOfTokens, "striped", localShareOfTokens),
    ],
    format: (value) => (value === null ? usageText.nothingKnown : formatShare(value)),
    formatMark: formatShare,
    isWhole: false,
    top: 1,
  };
}

function timeOf({ span, laid: { unit, buckets } }: Usage) {
  return {
    steps: buckets.map((bucket) => describeBucket(bucket, unit, buckets.length)),
    stepName: usageText.units[unit],
    wholeName: usageText.wholes[span],
  };
}

/** A series for each kind that there was any of. */
function seriesOf(
  { byBucket, total }: Usage,
  kinds: readonly UsageKind[],
  read: (counts: UsageCounts) => number,
): readonly ChartSeries[] {
  return kinds
    .filter((kind) => read(total[kind]) > 0)
    .map((kind) => ({
      id: kind,
      name: usageText.kinds[kind],
      tone: tones[kind],
      values: byBucket.map((used) => read(used[kind])),
      whole: read(total[kind]),
    }));
}

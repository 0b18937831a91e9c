import {
  type UsageByKind,
  answerKinds,
  countAllTokens,
  countAnswers,
  countMessages,
  localShareOfAnswers,
  localShareOfTokens,
  sumCost,
} from "../../../library/usage/sum-usage.ts";
import type { Usage } from "../../../library/usage/use-usage.ts";
import { formatCount, formatDollars, formatNumber, formatShare } from "../../../text/format.ts";
import { usageText } from "../../../text/usage.ts";
import { compareAmounts, compareShares } from "./compare-spans.ts";
import classes from "./usage.module.css";

interface Card {
  readonly name: string;
  readonly value: string;
  readonly detail: string | null;
  readonly comparison: string | null;
}

/** The four numbers of a span, each against the span before. */
export function UsageCards({ usage }: { readonly usage: Usage }) {
  return (
    <dl className={classes.cards}>
      {listCards(usage).map(({ name, value, detail, comparison }) => (
        <div key={name} className={classes.card}>
          <dt>{name}</dt>
          <dd className={classes.amount}>{value}</dd>
          {detail !== null && <dd className={classes.detail}>{detail}</dd>}
          {comparison !== null && <dd className={classes.comparison}>{comparison}</dd>}
        </div>
      ))}
    </dl>
  );
}

function listCards({ total, before, span }: Usage): readonly Card[] {
  const compare = (read: (used: UsageByKind) => number): string | null =>
    before && compareAmounts(read(total), read(before), usageText.spans[span]);
  const share = localShareOfAnswers(total);
  const tokenShare = localShareOfTokens(total);
  return [
    {
      name: usageText.messages,
      value: formatNumber(countMessages(total)),
      detail: detailMessages(total),
      comparison: compare(countMessages),
    },
    {
      name: usageText.tokens,
      value: formatCount(countAllTokens(total)),
      detail: usageText.tokenCounts(
        formatCount(sumOf(total, "promptTokens")),
        formatCount(sumOf(total, "outputTokens")),
      ),
      comparison: compare(countAllTokens),
    },
    {
      name: usageText.share,
      value: share === null ? usageText.nothingKnown : formatShare(share),
      detail: tokenShare === null ? null : usageText.shareTokens(formatShare(tokenShare)),
      comparison:
        share === null || before === null
          ? null
          : compareShares(share, localShareOfAnswers(before), usageText.spans[span]),
    },
    {
      name: usageText.cost,
      value: formatDollars(sumCost(total)),
      detail: detailCost(total),
      comparison: compare(sumCost),
    },
  ];
}

function detailMessages(total: UsageByKind): string {
  const own = usageText.messageCounts(total.prompts.messages, countAnswers(total));
  const { messages: imported } = total.imported;
  return imported === 0 ? own : `${own}, ${usageText.importedCount(imported)}`;
}

function detailCost(total: UsageByKind): string {
  const remote = usageText.costAnswers(countAnswers(total) - total.device.messages);
  const unpriced = sumOf(total, "unpriced");
  return unpriced === 0 ? remote : `${remote}, ${usageText.unpriced(unpriced)}`;
}

function sumOf(used: UsageByKind, count: "promptTokens" | "outputTokens" | "unpriced"): number {
  return answerKinds.reduce((sum, kind) => sum + used[kind][count], 0);
}

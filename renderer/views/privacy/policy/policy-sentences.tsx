import { useEndpoints } from "../../../stores/endpoints.ts";
import { useSettings } from "../../../stores/settings.ts";
import { formatDollars, formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Banner } from "../../../ui/banner.tsx";
import classes from "../privacy.module.css";

/** What the rules below come to, in three sentences. */
export function PolicySentences() {
  const { routing, isOffline } = useSettings((state) => state.settings);
  const usage = useEndpoints((state) => state.usage);
  const { mode, sensitiveMayReach, monthlyBudgetUsd } = routing;
  const spent = formatDollars(usage?.spentUsd ?? 0);
  return (
    <section aria-label={privacyText.inSentences} className={classes.section}>
      {isOffline && <Banner>{privacyText.isOffline}</Banner>}
      <div className={classes.sentences}>
        <p>{privacyText.sentenceMode[mode]}</p>
        <p>
          {sensitiveMayReach === "own"
            ? privacyText.sensitiveOwnWords
            : privacyText.sensitiveDeviceWords}
        </p>
        <p>
          {mode === "never"
            ? privacyText.sentenceNothingSpent(spent)
            : monthlyBudgetUsd === null
              ? privacyText.sentenceNoBudget(spent)
              : privacyText.sentenceBudget(formatDollars(monthlyBudgetUsd), spent)}
        </p>
      </div>
      {usage !== null && usage.unpricedAnswers > 0 && (
        <p className={classes.hint}>{privacyText.unpriced(formatNumber(usage.unpricedAnswers))}</p>
      )}
    </section>
  );
}

import type { Settings } from "../../../../electron/shared/settings.ts";
import { changeSettings } from "../../../stores/settings.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatDay, formatNumber } from "../../../text/format.ts";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { useRulePreview } from "./rule-preview.tsx";

interface RuleQuestionProps {
  /** The rule as it would be. */
  readonly rule: Settings["retention"] & { readonly days: number };
  /** Whether the rule is on and is only to take pinned conversations too. */
  readonly isOn: boolean;
  readonly onClose: () => void;
}

/** Says what a rule erases at once, or once the clock is believed, and from then on, and asks before it is switched on or reaches further. */
export function RuleQuestion({ rule, isOn, onClose }: RuleQuestionProps) {
  const preview = useRulePreview(rule.days, rule.keepsPinned);
  if (preview === null) return null;
  const { total, doubt } = preview;
  const words = isOn ? eraseText.pinnedQuestionWords : eraseText.ruleQuestionWords;
  const first =
    doubt === null
      ? eraseText.erasedNow(formatNumber(total))
      : eraseText.erasedOnceTrusted(formatNumber(total), formatDay(doubt.clockAt));
  return (
    <ConfirmDialog
      title={isOn ? eraseText.pinnedQuestion : eraseText.ruleQuestion}
      description={
        <>
          <p>{words(first, formatNumber(rule.days))}</p>
          <p>{eraseText.once}</p>
        </>
      }
      confirmLabel={isOn ? eraseText.pinnedConfirm : eraseText.ruleConfirm}
      isDangerous
      onConfirm={() => changeSettings({ retention: rule }).then(() => undefined)}
      onClose={onClose}
    />
  );
}

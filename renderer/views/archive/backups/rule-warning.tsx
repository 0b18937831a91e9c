import { useState } from "react";
import type { RestorePreview } from "../../../../electron/shared/backup.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { restoreText } from "../../../text/restore.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";

interface RuleWarningProps {
  readonly preview: RestorePreview;
  /** The settings of that day come back too, and with them their rule in place of the present one. */
  readonly withSettings: boolean;
}

/** Says how much of the backup the rule that erases what is old would take at the next start, and how to keep it. */
export function RuleWarning({ preview, withSettings }: RuleWarningProps) {
  const present = useSettings(({ settings }) => settings.retention);
  const [isSwitchedOff, setIsSwitchedOff] = useState(false);
  const { rule, ruleThere } = preview;
  if (withSettings) {
    if (ruleThere === null || ruleThere.conversations === 0) return null;
    const words = restoreText.ruleThere(ruleThere.conversations, ruleThere.days);
    return <Banner tone="warning">{words}</Banner>;
  }
  if (isSwitchedOff) return <Banner>{restoreText.ruleIsOff}</Banner>;
  if (rule === null || rule.conversations === 0) return null;
  const switchOff = async () =>
    setIsSwitchedOff(await changeSettings({ retention: { ...present, days: null } }));
  return (
    <Banner
      tone="warning"
      actions={<Button onClick={() => void switchOff()}>{restoreText.ruleOff}</Button>}
    >
      {restoreText.rule(rule.conversations, rule.days)}
    </Banner>
  );
}

import { useState } from "react";
import { useRetention } from "../../../stores/retention.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatNumber } from "../../../text/format.ts";
import { Button } from "../../../ui/button.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Switch } from "../../../ui/switch.tsx";
import archive from "../archive.module.css";
import { ClockQuestion } from "./clock-question.tsx";
import { RulePreview, useRulePreview } from "./rule-preview.tsx";
import { RuleQuestion } from "./rule-question.tsx";

const firstDays = 365;

/** The rule that erases what is old, with what it would erase now before it is switched on. */
export function RuleSection() {
  const rule = useSettings((state) => state.settings.retention);
  const [days, setDays] = useState(rule.days ?? firstDays);
  /** What the person is asked about: pinned conversations may go too, once the rule is on. */
  const [asked, setAsked] = useState<"rule" | "pinned" | null>(null);
  const { keepsPinned } = rule;
  const isOn = rule.days !== null;
  const doubt = useRetention((state) => state.doubt);
  const preview = useRulePreview(days, keepsPinned);
  const change = (next: Partial<typeof rule>) =>
    void changeSettings({ retention: { ...rule, ...next } });
  return (
    <section className={archive.verify}>
      <div>
        <h2 className={archive.title}>{eraseText.ruleTitle}</h2>
        <p className={archive.hint}>{eraseText.ruleHint}</p>
      </div>
      <NumberField
        label={eraseText.days}
        layout="row"
        value={days}
        min={1}
        max={36_500}
        isDisabled={isOn}
        onChange={(value) => value !== null && setDays(value)}
      />
      <Switch
        label={eraseText.keepsPinned}
        description={eraseText.keepsPinnedHint}
        isOn={keepsPinned}
        onChange={(keeps) => (isOn && !keeps ? setAsked("pinned") : change({ keepsPinned: keeps }))}
      />
      {doubt !== null && <ClockQuestion doubt={doubt} />}
      {(!isOn || doubt !== null) && preview !== null && <RulePreview preview={preview} />}
      <div className={archive.action}>
        <p>{isOn ? eraseText.ruleOn(formatNumber(days)) : eraseText.ruleOff}</p>
        {isOn ? (
          <Button onClick={() => change({ days: null })}>{eraseText.switchOff}</Button>
        ) : (
          <Button disabled={preview === null} onClick={() => setAsked("rule")}>
            {eraseText.switchOn}
          </Button>
        )}
      </div>
      {asked !== null && (
        <RuleQuestion
          rule={{ days, keepsPinned: keepsPinned && asked === "rule" }}
          isOn={asked === "pinned"}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

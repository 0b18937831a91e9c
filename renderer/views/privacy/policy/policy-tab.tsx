import {
  type RoutingMode,
  type RoutingSettings,
  routingModes,
} from "../../../../electron/shared/routing.ts";
import { useSettings } from "../../../stores/settings.ts";
import { privacyText } from "../../../text/privacy.ts";
import { modeWords } from "../../../text/routing.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select, type SelectOption } from "../../../ui/select.tsx";
import { changePolicy } from "../change-policy.ts";
import classes from "../privacy.module.css";
import { DeepOffer } from "./deep-offer.tsx";
import { ModelVote } from "./model-vote.tsx";
import { PolicySentences } from "./policy-sentences.tsx";
import { TaskChoice } from "./task-choice.tsx";
import { Thresholds } from "./thresholds.tsx";

const modes: readonly SelectOption<RoutingMode>[] = routingModes.map((value) => ({
  value,
  label: modeWords[value].name,
  description: modeWords[value].hint,
}));

const reaches: readonly SelectOption<RoutingSettings["sensitiveMayReach"]>[] = [
  { value: "device", label: privacyText.sensitiveDeviceName },
  { value: "own", label: privacyText.sensitiveOwnName },
];

const presets = (["balanced", "strict", "own"] as const).map((value) => ({
  value,
  label: privacyText.presets[value].name,
  description: privacyText.presets[value].hint,
}));

const levels = ([1, 2, 3] as const).map((level) => ({
  value: `${level}` as const,
  label: privacyText.levels[level],
}));

/** The policy: in sentences, and each rule to be changed. */
export function PolicyTab() {
  const routing = useSettings((state) => state.settings.routing);
  const { mode, sensitiveMayReach, preset, leastLevel, monthlyBudgetUsd } = routing;
  return (
    <div className={classes.section}>
      <PolicySentences />
      <Select
        label={privacyText.mode}
        layout="row"
        value={mode}
        options={modes}
        onChange={(chosen) => changePolicy({ mode: chosen })}
      />
      <Select
        label={privacyText.sensitive}
        layout="row"
        value={sensitiveMayReach}
        options={reaches}
        onChange={(chosen) => changePolicy({ sensitiveMayReach: chosen })}
      />
      <Select
        label={privacyText.preset}
        description={privacyText.gateLimits}
        layout="row"
        value={preset}
        options={presets}
        onChange={(chosen) => changePolicy({ preset: chosen })}
      />
      {preset === "own" && <Thresholds />}
      {mode !== "never" && (
        <>
          <DeepOffer />
          <ModelVote />
        </>
      )}
      <Select
        label={privacyText.level}
        description={privacyText.levelHint}
        layout="row"
        value={`${leastLevel}`}
        options={levels}
        onChange={(chosen) => changePolicy({ leastLevel: levelOf(chosen) })}
      />
      <NumberField
        label={privacyText.budget}
        description={privacyText.budgetHint}
        layout="row"
        placeholder={privacyText.noLimit}
        allowsEmpty
        min={0}
        max={1_000_000}
        step={0.01}
        value={monthlyBudgetUsd}
        onChange={(chosen) => changePolicy({ monthlyBudgetUsd: chosen })}
      />
      <TaskChoice />
    </div>
  );
}

function levelOf(value: "1" | "2" | "3"): 1 | 2 | 3 {
  return value === "1" ? 1 : value === "2" ? 2 : 3;
}

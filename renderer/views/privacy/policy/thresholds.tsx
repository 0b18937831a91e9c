import { type GateCategory, gateCategories } from "../../../../electron/shared/gate.ts";
import { useSettings } from "../../../stores/settings.ts";
import { categoryNames } from "../../../text/gate.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Slider } from "../../../ui/slider.tsx";
import classes from "../privacy.module.css";
import { changePolicy } from "../change-policy.ts";

/** Where the balanced preset draws the line. */
const balancedPercent = 50;
/** Not the person's to switch off: faults, and secrets. */
const fixed: readonly GateCategory[] = ["secret", "unjudged", "unproven"];

/** For each kind of private matter, how sure the gate must be to hold it back. */
export function Thresholds() {
  const thresholds = useSettings((state) => state.settings.routing.thresholds);
  return (
    <section className={classes.section}>
      <p className={classes.hint}>{privacyText.thresholdHint}</p>
      {gateCategories
        .filter((category) => !fixed.includes(category))
        .map((category) => (
          <Slider
            key={category}
            label={privacyText.threshold(categoryNames[category])}
            value={Math.round((thresholds[category] ?? balancedPercent / 100) * 100)}
            min={0}
            max={101}
            step={1}
            onChange={(percent) =>
              changePolicy({ thresholds: { ...thresholds, [category]: percent / 100 } })
            }
          />
        ))}
    </section>
  );
}

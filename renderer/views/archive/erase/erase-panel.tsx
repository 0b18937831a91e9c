import { eraseText } from "../../../text/erase.ts";
import classes from "../archive.module.css";
import { ChosenSection } from "./chosen-section.tsx";
import { EverythingSection } from "./everything-section.tsx";
import { RuleSection } from "./rule-section.tsx";
import { StillHeld } from "./still-held.tsx";

/** All ways to erase but a single message or conversation, which are erased where they stand. */
export function ErasePanel() {
  return (
    <div className={classes.panel}>
      <div className={classes.hint}>
        <p>{eraseText.intro}</p>
        <StillHeld />
      </div>
      <RuleSection />
      <ChosenSection />
      <EverythingSection />
    </div>
  );
}

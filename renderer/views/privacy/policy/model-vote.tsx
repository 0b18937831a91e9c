import { useEngine } from "../../../stores/engine.ts";
import { useSettings } from "../../../stores/settings.ts";
import { useTurns } from "../../../stores/turns.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Switch } from "../../../ui/switch.tsx";
import { changePolicy } from "../change-policy.ts";
import classes from "../privacy.module.css";
import { votingWords } from "./voting-words.ts";

/** Lets the loaded chat model judge what would leave; says whether it can. */
export function ModelVote() {
  const isOn = useSettings((state) => state.settings.routing.asksLocalModel);
  const loaded = useEngine((state) => state.engine.loaded);
  const turns = useTurns((state) => state.turns);
  const words = votingWords(loaded, turns, isOn);
  return (
    <Switch
      label={privacyText.voter}
      description={
        <>
          {privacyText.voterHint} {words !== null && <span className={classes.now}>{words}</span>}
        </>
      }
      isOn={isOn}
      onChange={(asksLocalModel) => changePolicy({ asksLocalModel })}
    />
  );
}

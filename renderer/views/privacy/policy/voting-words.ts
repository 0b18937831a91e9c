import { votingObstacle } from "../../../../electron/shared/gate.ts";
import type { ActiveTurn, EngineState } from "../../../../electron/shared/state.ts";
import { privacyText } from "../../../text/privacy.ts";

type Loaded = Pick<NonNullable<EngineState["loaded"]>, "name" | "parameters">;
type Turn = Pick<ActiveTurn, "phase" | "destination">;

/** Whether the loaded model judges now, and why it does not; `null` where nothing need be said: it could, and is off. */
export function votingWords(
  loaded: Loaded | null,
  turns: readonly Turn[],
  isOn: boolean,
): string | null {
  const obstacle = votingObstacle(loaded);
  if (loaded === null || obstacle === "none-loaded") return privacyText.voterNone;
  if (obstacle === "too-small") return privacyText.voterTooSmall(loaded.name);
  if (!isOn) return null;
  return turns.some(isAnsweringHere)
    ? privacyText.voterBusy(loaded.name)
    : privacyText.voterReady(loaded.name);
}

function isAnsweringHere({ phase, destination }: Turn): boolean {
  return destination?.zone === "device" && (phase === "reading" || phase === "generating");
}

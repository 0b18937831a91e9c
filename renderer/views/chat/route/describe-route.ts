import type { DeepStage } from "../../../../electron/shared/gate.ts";
import type { RoutePreview } from "../../../../electron/shared/routing.ts";
import { foremost, reasonOf } from "../../../text/gate.ts";
import { placeName, reasonSentence, routingText } from "../../../text/routing.ts";

/** One line on where a draft would go and why. */
export function describeRoute(preview: RoutePreview): string {
  const { destination, findings, offered } = preview;
  const surest = foremost(findings);
  const because = surest === undefined ? firstSentence(preview) : withStop(reasonOf(surest));
  if (destination.zone === "third-party") return routingText.goes(placeName(destination));
  if (destination.zone === "own") {
    return surest === undefined
      ? routingText.goes(placeName(destination))
      : routingText.staysOwn(placeName(destination), because);
  }
  if (offered !== null && surest === undefined) return routingText.mayGo(placeName(offered));
  return because === "" ? routingText.stays : routingText.staysBecause(lowerFirst(because));
}

/** What looks at it once more before it goes; nothing where nobody does. */
export function describeLooks(stages: readonly DeepStage[]): string {
  const [first, second] = stages;
  if (first === undefined) return "";
  return routingText.deepFollows[second === undefined ? first : "both"];
}

function firstSentence(preview: RoutePreview): string {
  const [first] = preview.reasons;
  return first === undefined ? "" : reasonSentence(first, preview);
}

function withStop(words: string): string {
  return `${words}.`;
}

function lowerFirst(words: string): string {
  // "Freehold" keeps its capital.
  return words.startsWith("Freehold") ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

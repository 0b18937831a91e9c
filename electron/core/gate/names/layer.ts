import type { Finding } from "../../../shared/gate.ts";
import type { Layer, View } from "../layer.ts";
import { findAddresses } from "./addresses.ts";
import { findPeople } from "./people.ts";
import { findWhereabouts } from "./whereabouts.ts";

/** Scores below this are of no use to any preset. */
const leastScore = 0.15;

/**
 * Finds names of private people, postal addresses and sentences that say where somebody is. At 0.5 and above the text itself
 * speaks for a private person; a first name alone, public figures and people in fiction stay below.
 */
export function createNamesLayer(): Layer {
  return {
    name: "names",
    scan: (text) =>
      [text.plain, ...text.decoded].flatMap((view) => scanView(view)).slice(0, mostFindings),
  };
}

/** More would only make explaining slow: one is enough to keep the text here. */
const mostFindings = 500;

function scanView(view: View): readonly Finding[] {
  const matches = [
    ...findPeople(view.text),
    ...findAddresses(view.text),
    ...findWhereabouts(view.text),
  ];
  return matches
    .filter((match) => match.score >= leastScore)
    .toSorted((one, other) => other.score - one.score)
    .map(({ start, end, ...match }) => ({
      ...match,
      layer: "names" as const,
      ...view.toRaw(start, end),
    }));
}

import { foldName } from "../../../../electron/shared/organise.ts";
import { foldText } from "../../../library/arrange.ts";
import { byName } from "../arrange-list.ts";

/**
 * Those whose names hold what was typed. Enter picks the first one: the one that is called so, else one that begins so, and
 * only then one that has it further in.
 */
export function findNamed<Named>(
  all: readonly Named[],
  nameOf: (named: Named) => string,
  typed: string,
): readonly Named[] {
  const wanted = foldText(typed);
  const rankOf = (name: string): number => {
    if (foldName(name) === foldName(typed.trim())) return 0;
    if (foldText(name) === wanted) return 1;
    return foldText(name).startsWith(wanted) ? 2 : 3;
  };
  return all
    .map((named) => ({ named, name: nameOf(named) }))
    .filter(({ name }) => foldText(name).includes(wanted))
    .toSorted((a, b) => rankOf(a.name) - rankOf(b.name) || byName.compare(a.name, b.name))
    .map(({ named }) => named);
}

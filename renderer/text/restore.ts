import type { RestoredState } from "../../electron/shared/backup.ts";
import { formatCounted } from "./format.ts";

const conversations = (count: number): string => formatCounted(count, "conversation");
const messages = (count: number): string => formatCounted(count, "message");

/** Words about what restoring a backup would change. */
export const restoreText = {
  here: "Now",
  there: "In the backup",
  holdings: (count: number, inThem: number, newest: string | null) =>
    `${conversations(count)}, ${messages(inThem)}${newest === null ? "" : `, the newest of ${newest}`}`,

  same: "Nothing that was said differs: each holds what the other does.",
  holdsAll: "The present archive goes on from this backup: it holds all that was said in it.",
  erasedSince:
    "The present archive goes on from this backup, but some of what is in the backup is here no more: it was erased or lost since.",
  otherHoldsAll:
    "The present archive does not go on from this backup, but holds all that was said in it.",
  otherHasMore:
    "The present archive does not go on from this backup, which holds all that was said here, and more.",
  bothHaveOwn:
    "The present archive does not go on from this backup: each holds something of its own.",
  goes: "Only here now: it would go",
  comes: "Only in the backup: it would come",
  onlyHere: {
    whole: (count: number, inThem: number) =>
      `${conversations(count)} with ${messages(inThem)}, not in the backup at all.`,
    goneOn: (count: number, inThem: number) =>
      `${messages(inThem)} in ${conversations(count)} that the backup has without ${inThem === 1 ? "it" : "them"}.`,
  },
  onlyThere: {
    whole: (count: number, inThem: number) =>
      `${conversations(count)} with ${messages(inThem)}, not here at all.`,
    goneOn: (count: number, inThem: number) =>
      `${messages(inThem)} in ${conversations(count)} that ${count === 1 ? "is" : "are"} here without ${inThem === 1 ? "it" : "them"}.`,
  },
  newestOf: (moment: string) => `The newest of it is of ${moment}.`,
  /** `null` when nothing of the kind differs. */
  goesBack: ({ titles, places, settings, ratings, folders }: RestoredState): string | null => {
    const parts = [
      titles > 0 && `the title of ${conversations(titles)}`,
      places > 0 && `the folder, tags or pin of ${conversations(places)}`,
      settings > 0 && `the settings of ${conversations(settings)}`,
      ratings > 0 && `ratings in ${conversations(ratings)}`,
      folders > 0 && formatCounted(folders, "folder or tag", "folders or tags"),
    ].filter((part) => part !== false);
    return parts.length === 0 ? null : `Would be as in the backup: ${listed(parts)}.`;
  },

  rule: (count: number, days: number) =>
    `Your rule erases conversations that are older than ${formatCounted(days, "day")}. Of this backup it would erase ${conversations(count)} at the next start. To keep ${count === 1 ? "it" : "them"}, switch the rule off first.`,
  ruleThere: (count: number, days: number) =>
    `The settings of that day have a rule that erases conversations older than ${formatCounted(days, "day")}. Of this backup it would erase ${conversations(count)} at the next start. To keep ${count === 1 ? "it" : "them"}, do not bring those settings back.`,
  ruleOff: "Switch the rule off",
  ruleIsOff: "The rule is off now. You can switch it on again under Erase.",
} as const;

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

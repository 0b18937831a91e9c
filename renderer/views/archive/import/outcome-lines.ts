import type { ImportReport } from "../../../../electron/shared/imports.ts";
import { importText } from "../../../text/import.ts";

/** What an import brought and what it left, a sentence each. `isWhole`: it came to its end, so that the report is of the whole file. */
export function outcomeLines(report: ImportReport, isWhole: boolean): readonly string[] {
  const { conversations, messages, grown, alreadyHere, copies } = report;
  const { erasedHere, erasedMessages } = report;
  if (isWhole && wasAllHere(report))
    return [importText.allHere, ...(copies > 0 ? [importText.copiesLeft(copies)] : [])];
  return [
    hasBrought(report) ? importText.brought(conversations, messages) : importText.nothingNew,
    ...(grown > 0 ? [importText.grown(grown)] : []),
    ...(alreadyHere > 0 ? [importText.stayed(alreadyHere)] : []),
    ...(copies > 0 ? [importText.copiesLeft(copies)] : []),
    ...(erasedHere > 0 ? [importText.leftErased(erasedHere)] : []),
    ...(erasedMessages > 0 ? [importText.leftMessages(erasedMessages)] : []),
  ];
}

function hasBrought({ conversations, messages, grown }: ImportReport): boolean {
  return conversations + messages + grown > 0;
}

/** Nothing was new, and nothing left out that is not here. */
function wasAllHere(report: ImportReport): boolean {
  const { erasedHere, erasedMessages, unreadable } = report;
  return !hasBrought(report) && erasedHere + erasedMessages + unreadable.length === 0;
}

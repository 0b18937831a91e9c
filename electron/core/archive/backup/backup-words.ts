import type { BackupCheck } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure, errorCode } from "../../disk-failure.ts";
import type { Inspection } from "./inspect-folder.ts";

const goneCodes = new Set(["ENOENT", "ENOTDIR", "ENXIO", "ENODEV"]);
const refusedCodes = new Set(["EROFS", "EACCES", "EPERM"]);
const shownProblems = 20;

/** Why a backup was not made or read, for a person. `consequence` says what is safe. */
export function backupFailure(error: unknown, folder: string, consequence: string): FailureError {
  if (error instanceof FailureError) return error;
  const code = errorCode(error) ?? "";
  if (goneCodes.has(code))
    return new FailureError(
      "not-found",
      `The backup folder ${folder} is not there. ${consequence} Connect its disk, or choose another folder.`,
    );
  if (refusedCodes.has(code))
    return new FailureError(
      "disk-error",
      `The backup folder ${folder} cannot be written. ${consequence} Change its permissions, or choose another folder.`,
    );
  return diskFailure(error, { holds: "the backups", consequence, remedy: "try again" });
}

export const notMade = "This backup was not made; the archive and earlier backups are safe.";
export const notRestored = "Nothing was restored; the archive is as it was.";
export const notRead = "Nothing was changed.";

/** What an inspection says, in the words of the window. */
export function checkOf(found: Inspection): BackupCheck {
  const problems = [
    ...found.changedFiles.map((name) => `${name} is not what was backed up, or is missing.`),
    ...found.problems.map(
      ({ segment, line, problem }) => `${segment}${line > 0 ? `, line ${line}` : ""}: ${problem}`,
    ),
  ];
  return {
    isWhole: problems.length === 0,
    problems: problems.slice(0, shownProblems),
    records: found.records,
    conversations: found.conversationIds.length,
    messages: found.messages,
  };
}

import type { BackupCheck } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure, errorCode } from "../../disk-failure.ts";
import type { Inspection } from "./inspect-folder.ts";
import type { NotRemoved } from "./remove-backups.ts";
import { SourceError } from "./source-error.ts";

const goneCodes = new Set(["ENOENT", "ENOTDIR", "ENXIO", "ENODEV"]);
const refusedCodes = new Set(["EROFS", "EACCES", "EPERM"]);
const shownProblems = 20;

/** Why the backup folder could not be read or written, for a person. `consequence` says what is safe. */
export function backupFailure(
  error: unknown,
  folder: string,
  consequence: string,
  act: "read" | "written" = "written",
): FailureError {
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
      `The backup folder ${folder} cannot be ${act}. ${consequence} Change its permissions, or choose another folder.`,
    );
  return diskFailure(error, { holds: "the backups", consequence, remedy: "try again" });
}

/** Why no backup was made: the archive is read, the backup folder written. */
export function makingFailure(error: unknown, folder: string): FailureError {
  if (!(error instanceof SourceError)) return backupFailure(error, folder, notMade);
  return diskFailure(error, { holds: "the archive", consequence: notMade, remedy: "try again" });
}

/** Why a backup could not be read and held against the archive: it lies in the backup folder, the archive in the profile. */
export function checkingFailure(error: unknown, folder: string): FailureError {
  if (!(error instanceof SourceError)) return backupFailure(error, folder, notRead, "read");
  return diskFailure(error, { holds: "the archive", consequence: notRead, remedy: "try again" });
}

/** Why a backup was not brought back: the backup folder is read, the profile written. */
export function bringingFailure(error: unknown, folder: string, consequence: string): FailureError {
  if (error instanceof SourceError) return backupFailure(error, folder, consequence, "read");
  return diskFailure(error, { holds: profileFolder, consequence, remedy: "try again" });
}

/** Why a backup that was made could not be noted in the profile. */
export function notingFailure(error: unknown): FailureError {
  return diskFailure(error, {
    holds: profileFolder,
    consequence: "The backup was made, but that could not be noted, so no old one was removed.",
    remedy: "back up again",
  });
}

/** That old backups are still there though a new one was made, and what to do about it. */
export function notPrunedWords(failed: readonly NotRemoved[], folder: string): string {
  const [first] = failed;
  const [old, those] =
    failed.length === 1 ? ["an old one", "it"] : [`${failed.length} old ones`, "them"];
  const names = failed.map(({ backupId }) => backupId).join(", ");
  const code = errorCode(first?.error) ?? String(first?.error);
  return `The backup was made, but ${old} could not be removed from ${folder} (${code}): ${names}. Close what has files in there open, change the permissions, or delete ${those} yourself. Freehold tries again with the next backup.`;
}

const profileFolder = "Freehold's own folder";
export const notMade = "This backup was not made; the archive and earlier backups are safe.";
export const notPruned = "The backup was made, but no old one was removed.";
export const notRestored = "Nothing was restored; the archive is as it was.";
export const notRead = "Nothing was changed.";

/** That the archive was damaged when it was last backed up; `wholeAt` is of the last whole backup, `null` without one. */
export function damageWords(damagedAt: string, wholeAt: string | null): string {
  const whole =
    wholeAt === null
      ? "There is no whole backup in this folder."
      : `The last whole backup is that of ${shownMoment(wholeAt)}.`;
  const remedy =
    wholeAt === null
      ? "Verify the archive under State: it says what is lost, and lets you accept that."
      : "Verify the archive under State to see what is lost, then restore the last whole backup, or accept the damage there.";
  return `The archive was damaged when the backup of ${shownMoment(damagedAt)} was made, so that backup is damaged too. ${whole} No old backup is removed until a whole one was made again. ${remedy}`;
}

/** As the window writes moments. */
function shownMoment(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

/** What an inspection says, in the words of the window. */
export function checkOf(found: Inspection): BackupCheck {
  const unaccepted = found.problems.filter(({ isAccepted }) => isAccepted !== true);
  const problems = [
    ...found.changedFiles.map((name) => `${name} is not what was backed up, or is missing.`),
    ...unaccepted.map(
      ({ segment, line, problem }) => `${segment}${line > 0 ? `, line ${line}` : ""}: ${problem}`,
    ),
  ];
  const touched = new Set(unaccepted.flatMap(({ conversationId }) => conversationId ?? []));
  return {
    isWhole: problems.length === 0,
    isRestorable: found.changedFiles.length === 0,
    problems: problems.slice(0, shownProblems),
    accepted: found.problems.length - unaccepted.length,
    lost: found.lost,
    touches: [...touched].slice(0, shownProblems),
    records: found.records,
    conversations: found.conversationIds.length,
    messages: found.messages,
  };
}

import { readlink } from "node:fs/promises";
import { resolve } from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { type SegmentNames, segmentName, segmentPath } from "./segment-files.ts";

/**
 * Rejects with FailureError "disk-error" when the newest segment is a link that leads nowhere. What was said last lies behind
 * it: going on without it would give its numbers to other records, and once it is back, its own would not count.
 */
export async function refuseWithoutEnd(
  dir: string,
  { files, strangers }: SegmentNames,
): Promise<void> {
  const newest = files.at(-1)?.number ?? 0;
  const link = strangers.find(({ number, kind }) => kind === "dead-link" && number > newest);
  if (link === undefined) return;
  const target = resolve(dir, await readlink(segmentPath(dir, link.number)));
  throw new FailureError(
    "disk-error",
    `The end of the archive is not there: ${segmentName(link.number)} in ${dir} is a link to ${target}, which cannot be found. The archive was not opened, and nothing in it was changed. Connect the disk that it leads to and start Freehold again. If that file is gone for good, move the link out of the folder; then Freehold goes on with what there is.`,
  );
}

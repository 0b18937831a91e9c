import type { ArchiveNotice } from "../../../shared/state.ts";
import { readSegmentNames, segmentName } from "../journal/segment-files.ts";

/**
 * Names of the segments that are links which lead nowhere: to a disk that is not there, and may come back. What was no file
 * when the archive was opened (`unread`) and is one by now counts as away until the next opening.
 */
export async function segmentsAway(
  dir: string,
  unread: ReadonlySet<number> = new Set(),
): Promise<readonly string[]> {
  const { files, strangers } = await readSegmentNames(dir);
  const back = files.filter(({ number }) => unread.has(number));
  const away = strangers.filter(({ kind }) => kind === "dead-link");
  return [...back, ...away].map(({ number }) => segmentName(number)).sort();
}

/** For the person, while an erasure waits for these segments. */
export function awayNotice(names: readonly string[]): ArchiveNotice {
  return {
    kind: "unfinished-erasure",
    message: `Something you erased may still lie in ${names.join(", ")}: in the archive's folder there is only a link, and what it leads to was not there. Connect that disk and start Freehold again: then it is erased there too. If what was there is gone for good, delete the link.`,
  };
}

import type { ArchiveNotice } from "../../../shared/state.ts";
import { segmentName } from "./segment-files.ts";

/** For the person: another program has cut a segment short, replaced or removed it while the archive was open. */
export function lostNotice(number: number): ArchiveNotice {
  return {
    kind: "damage",
    message: `Another program has changed or removed ${segmentName(number)} while Freehold had it open: something that was said may be missing from it. What is said from now on goes into another file. Verify the archive: that shows what is missing. If you have a copy of the archive folder, keep it.`,
  };
}

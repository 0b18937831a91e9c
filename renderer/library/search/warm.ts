import type { BlockReader } from "./blocks.ts";
import { pause } from "./pause.ts";
import type { SegmentRow } from "./rows.ts";

/** Leaves room in memory for what searches read themselves. */
const mostBytes = 16 * 1024 * 1024;
/** A search that begins meanwhile waits for so many at most. */
const blocksPerStep = 16;

/** Reads the postings of the newest messages into memory before anybody waits for them. Ends once it is not wanted any more. */
export async function warmBlocks(
  segments: readonly SegmentRow[],
  blocks: BlockReader,
  isWanted: () => boolean,
  limitBytes = mostBytes,
): Promise<void> {
  let bytes = 0;
  for (const { fromSeq, blockTerms } of segments.toReversed()) {
    for (let first = 0; first < blockTerms.length; first += blocksPerStep) {
      if (bytes >= limitBytes || !isWanted()) return;
      const last = Math.min(first + blocksPerStep, blockTerms.length) - 1;
      const view = await blocks.load([{ kind: "postings", fromSeq, first, last }]);
      for (let block = first; block <= last; block++)
        bytes += view.get("postings", fromSeq, block).bytes.length;
      await pause();
    }
  }
}

import { closeSync, openSync } from "node:fs";
import type { ChainChecker } from "../journal/chain.ts";
import { FailingDisk } from "../journal/failing-disk.ts";
import { eachLine } from "../journal/line-blocks.ts";
import type { RecordHeader } from "../journal/record.ts";
import { segmentPath } from "../journal/segment-files.ts";
import type { SegmentExtent } from "./verify-folder.ts";

/** Is told of each record that can be trusted: the bytes it stands in, its header, and where its line ends. */
export type OnTrusted = (bytes: Buffer, header: RecordHeader, end: number) => void;

/**
 * Has a checker read segments, the lowest number first, and says after each piece how many bytes it had. What the disk does
 * not give out is passed over.
 */
export async function* checkSegments(
  dir: string,
  segments: readonly SegmentExtent[],
  checker: ChainChecker,
  onTrusted: OnTrusted = () => {},
): AsyncGenerator<number> {
  for (const { number, sizeBytes } of segments) {
    checker.beginSegment(number);
    const fd = openSync(segmentPath(dir, number), "r");
    const disk = new FailingDisk();
    try {
      for await (const block of disk.lineBlocks(fd, 0, sizeBytes)) {
        eachLine(block, (start, end, isTerminated) => {
          if (!disk.gaveOut(block.offset + start, block.offset + end)) {
            checker.passOver(block.bytes, start, end);
            return;
          }
          const header = checker.check(block.bytes, start, end, isTerminated);
          if (header !== null) onTrusted(block.bytes, header, end);
        });
        yield block.bytes.length;
      }
    } finally {
      closeSync(fd);
    }
  }
}

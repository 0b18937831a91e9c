import { openArchive } from "../../../electron/core/archive/open.ts";

/** Appends without end, a few at a time, and prints the last seq of every append once it is acknowledged. */
const [dir = "", indexFile = ""] = process.argv.slice(2);
const archive = await openArchive({ dir, indexFile, segmentBytes: 200_000 });
const appendForever = async (conversationId: string): Promise<void> => {
  for (let number = archive.state().lastSeq; ; number += 1) {
    const text = "So long as it is on disk. ".repeat(1 + (number % 200));
    const body = {
      conversationId,
      messageId: `p${number}`,
      parentId: null,
      text,
      attachments: [],
      replyId: `o${number}`,
    };
    const records = await archive.append([
      { kind: "prompt", body },
      { kind: "prompt", body },
    ]);
    process.stdout.write(`${records.at(-1)?.seq}\n`);
  }
};
await Promise.all(["c1", "c2", "c3"].map(appendForever));

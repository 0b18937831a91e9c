import type { PartFile } from "./part-writer.ts";

/**
 * The same file, written by one call at a time. Linux lets only one write into a file, and the others do not sleep
 * meanwhile but spin on a processor (`rwsem_spin_on_owner`), which the connection and the hash need.
 */
export function writeInTurn(file: PartFile): PartFile {
  let last: Promise<unknown> = Promise.resolve();
  return {
    write(bytes, offset, length, position) {
      const writing = last.then(() => file.write(bytes, offset, length, position));
      // Whoever asked for it hears of its failure; the next one is not concerned.
      last = writing.catch(() => {});
      return writing;
    },
  };
}

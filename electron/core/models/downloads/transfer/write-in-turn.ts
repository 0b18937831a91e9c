import { createSerial } from "../../../serial.ts";
import type { PartFile } from "./part-writer.ts";

/**
 * The same file, written by one call at a time. Linux lets only one write into a file, and the others do not sleep
 * meanwhile but spin on a processor (`rwsem_spin_on_owner`), which the connection and the hash need.
 */
export function writeInTurn(file: PartFile): PartFile {
  const serial = createSerial();
  return { write: (...wanted) => serial.run(() => file.write(...wanted)) };
}

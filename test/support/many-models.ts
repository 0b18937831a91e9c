import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { makeTinyGguf } from "../../scripts/tiny-gguf.ts";

/** The header of a tiny model is a little shorter. */
const headerBytes = 16 * 1024;

/**
 * Writes `count` GGUF files with a whole header each and holes where the weights would be: as large as a tiny model to
 * whoever asks, and a few blocks to the disk.
 */
export async function writeManyHeaders(folder: string, count: number): Promise<void> {
  const whole = makeTinyGguf();
  const header = whole.subarray(0, headerBytes);
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const file = await open(join(folder, `model-${String(index).padStart(5, "0")}.gguf`), "w");
    await file.write(header);
    await file.truncate(whole.length);
    await file.close();
  }
}

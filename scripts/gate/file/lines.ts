import { createReadStream } from "node:fs";

/** A line as text; `null` when its bytes are no UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a file one by one, however large it is; empty ones are left out. Rejects when it cannot be read. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0;
  let rest: readonly Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      yield* lineOf(Buffer.concat([...rest, bytes.subarray(from, end)]), (number += 1));
      rest = [];
      from = end + 1;
    }
    rest = [...rest, bytes.subarray(from)];
  }
  yield* lineOf(Buffer.concat(rest), number + 1);
}

function* lineOf(bytes: Buffer, number: number): Generator<Line> {
  const text = decode(bytes);
  if (text === null || text.trim() !== "") yield { number, text };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

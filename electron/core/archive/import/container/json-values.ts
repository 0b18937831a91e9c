import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { FailureError } from "../../../../shared/result.ts";
import { Lines } from "./lines.ts";

/** A value of a file, or why it is none. */
export type JsonValue = ValuePosition & ({ readonly value: unknown } | { readonly fault: string });

interface ValuePosition {
  readonly endBytes: number;
  /** Which of the file's arrays it is an element of, from 0; a file may hold one after the other. */
  readonly array: number;
}

/** Bytes of one conversation; the longest that anybody has shown were a tenth of it. */
const longestValue = 256 * 1024 * 1024;
const deepestValue = 2_000;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
const arrayStart = 0x5b;
const arrayEnd = 0x5d;
const newline = 0x0a;
const blank = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * The elements of a file's array one after the other, and of further arrays after it, or its values where it holds several, a line
 * each or not; one of them is in memory at a time. It finds only where a value ends and leaves the rest to JSON.parse: general
 * streaming parsers build values token by token, which takes ten times as long. Throws FailureError "invalid-input" for a file that is cut off or no JSON at all.
 */
export async function* jsonValues(stream: Readable): AsyncGenerator<JsonValue> {
  const scanner = new Scanner();
  for await (const chunk of stream) yield* scanner.take(chunk as Buffer);
  yield* scanner.finish();
}

/** Follows the bytes of a file to where its values begin and end. */
class Scanner {
  #pieces: Buffer[] = [];
  #length = 0;
  #depth = 0;
  #deepest = 0;
  #isInString = false;
  #isEscaped = false;
  #position = 0;
  /** Whether the values are elements of an array; `null` until the first sign is seen. */
  #isArray: boolean | null = null;
  #hasEnded = false;
  #array = 0;
  readonly #lines = new Lines();

  *take(chunk: Buffer): Generator<JsonValue> {
    if (this.#position === 0 && isUtf16(chunk)) throw new FailureError("invalid-input", utf16);
    const bytes = this.#position === 0 ? withoutMark(chunk) : chunk;
    this.#position += chunk.length - bytes.length;
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#length === 0 && at === start && this.#skips(byte)) {
        start = at + 1;
        continue;
      }
      if (this.#isArray === false && !this.#isInString) this.#lines.take(byte);
      if (!this.#endsWith(byte) && !this.#isCutBefore(byte, bytes[at + 1])) continue;
      // What ends an element of an array that has no brackets of its own belongs to the array.
      const isOutside = byte === comma || byte === newline || this.#depth < 0;
      this.#keep(bytes.subarray(start, isOutside ? at : at + 1));
      this.#hasEnded = this.#isArray === true && this.#depth < 0;
      yield this.#value(this.#position + at + 1);
      start = at + 1;
    }
    this.#keep(bytes.subarray(start));
    this.#position += bytes.length;
    if (this.#length > longestValue) throw new FailureError("invalid-input", tooLong);
  }

  *finish(): Generator<JsonValue> {
    const isInside = this.#depth > 0 || this.#isInString;
    if (isInside || (this.#isArray === true && !this.#hasEnded))
      throw new FailureError("invalid-input", cutOff);
    if (this.#length > 0) yield this.#value(this.#position);
  }

  /** Whether the byte stands between values. */
  #skips(byte: number): boolean {
    if (blank.has(byte)) return true;
    if (this.#hasEnded) {
      // Whoever joined files wrote a further array, or values, after the first one.
      if (!opening.has(byte)) return true;
      this.#hasEnded = false;
      this.#isArray = null;
      this.#array += 1;
    }
    if (this.#isArray === null) {
      this.#isArray = byte === arrayStart;
      if (this.#isArray) return true;
      if (!opening.has(byte)) throw new FailureError("invalid-input", noJson);
    }
    if (this.#isArray && byte === arrayEnd) {
      this.#hasEnded = true;
      return true;
    }
    return byte === comma;
  }

  /** Takes in a byte of a value, and says whether it is the last. */
  #endsWith(byte: number): boolean {
    if (this.#isInString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#isInString = false;
      // No string goes over a line: the one that a cut line left open ends with it.
      else if (byte === newline && this.#isArray === false) return this.#forget();
      return false;
    }
    if (byte === quote) this.#isInString = true;
    else if (opening.has(byte)) {
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
    } else if (closing.has(byte)) {
      this.#depth -= 1;
      return this.#depth <= 0;
    }
    return this.#depth === 0 && (byte === comma || (byte === newline && this.#isArray === false));
  }

  /** A line that begins with a bracket of its own begins a value, whatever the line before it left open. */
  #isCutBefore(byte: number, next: number | undefined): boolean {
    const isLine = byte === newline && next === 0x7b && this.#isArray === false;
    return isLine && this.#depth > 0 && !this.#isInString && !this.#lines.goOn() && this.#forget();
  }

  #forget(): boolean {
    this.#isInString = false;
    this.#depth = 0;
    return true;
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  #value(endBytes: number): JsonValue {
    const whole = Buffer.concat(this.#pieces, this.#length);
    const position = { endBytes, array: this.#array };
    const isTooDeep = this.#deepest > deepestValue;
    this.#lines.end();
    this.#pieces = [];
    this.#length = 0;
    this.#depth = 0;
    this.#deepest = 0;
    if (isTooDeep) return { fault: "It is nested deeper than any conversation is.", ...position };
    if (!isUtf8(whole)) return { fault: "It is not text in UTF-8.", ...position };
    try {
      return { value: JSON.parse(whole.toString("utf8")), ...position };
    } catch {
      return { fault: "It is not written in JSON, or was cut off.", ...position };
    }
  }
}

const cutOff =
  "This file ends in the middle: it was not downloaded or written to its end. Nothing was changed: fetch it again.";
const utf16 =
  "This file is text in UTF-16, which Freehold does not read. Nothing was changed: save it as UTF-8, and import it again.";
const noJson =
  "This file holds no exported conversations: it is not written in JSON. Nothing was changed.";
const tooLong = "A conversation in this file is larger than Freehold reads. Nothing was changed.";

/** Windows PowerShell writes so what goes through it. */
function isUtf16(bytes: Buffer): boolean {
  return bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0));
}

/** Some programs begin a file with a byte order mark. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

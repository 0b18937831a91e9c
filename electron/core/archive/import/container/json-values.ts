import type { Readable } from "node:stream";
import { FailureError } from "../../../../shared/result.ts";
import { HeldLines } from "./held-lines.ts";
import { cutOff, noJson, noValue, tooDeep, tooLong, utf16 } from "./json-faults.ts";
import { isUtf16, valueIn } from "./json-text.ts";
import { Lines } from "./lines.ts";

/** A value of a file, or why it is none. */
export type JsonValue = ValuePosition & ({ readonly value: unknown } | { readonly fault: string });

interface ValuePosition {
  readonly endBytes: number;
  /** The line that it begins in, from 1. */
  readonly line: number;
  /** Whether it is an element of an array. */
  readonly isElement: boolean;
  /** Which of the file's arrays it is an element of, from 0; a file may hold one after the other. */
  readonly array: number;
}

/** Bytes of one conversation; the longest that anybody has shown were a tenth of it. */
const longestValue = 256 * 1024 * 1024;
const deepestValue = 2_000;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const brace = 0x7b;
const opening = new Set([0x5b, brace]);
const closing = new Set([0x5d, 0x7d]);
const arrayStart = 0x5b;
const arrayEnd = 0x5d;
const newline = 0x0a;
const blank = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** Some programs begin a file with these, and who joins files keeps them; no value begins so. */
const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);
/** After a value within another one. */
const goingOn = new Set([comma, ...closing]);

/**
 * The elements of a file's array one after the other, and of further arrays after it, or its values where it holds several, a line
 * each or not; one of them is in memory at a time. It finds only where a value ends and leaves the rest to JSON.parse: general
 * streaming parsers build values token by token, which takes ten times as long. Throws FailureError "invalid-input" for a file that is cut off or no JSON at all, and for a value of more than `mostBytes`.
 */
export async function* jsonValues(
  stream: Readable,
  mostBytes = longestValue,
): AsyncGenerator<JsonValue> {
  const scanner = new Scanner(mostBytes);
  for await (const chunk of stream) yield* scanner.take(chunk as Buffer);
  yield* scanner.finish();
}

/** Follows the bytes of a file to where its values begin and end. */
class Scanner {
  readonly #mostBytes: number;
  /** Of what is held and then of the value that is read: what turns out to be one value lies together already. */
  #pieces: Buffer[] = [];
  /** Where those of the value that is read begin. */
  #start = 0;
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
  #byteBefore = 0;
  #line = 1;
  #firstLine = 1;
  readonly #held = new HeldLines();
  /** Where the value ended that was read after what is held. */
  #endBytes: number | null = null;
  readonly #lines = new Lines();

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  *take(bytes: Buffer): Generator<JsonValue> {
    if (this.#position === 0 && isUtf16(bytes)) throw new FailureError("invalid-input", utf16);
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const isLineStart = this.#byteBefore === newline;
      if (isLineStart) this.#line += 1;
      this.#byteBefore = byte;
      if (this.#endBytes !== null) {
        start = at;
        if (blank.has(byte)) continue;
        if (goingOn.has(byte)) this.#goOn();
        else yield* this.#giveUp(this.#endBytes);
      }
      if (this.#length === 0 && at === start) {
        if (this.#skips(byte)) {
          start = at + 1;
          continue;
        }
        this.#firstLine = this.#line;
      }
      if (this.#isArray === false && !this.#isInString) {
        if (isLineStart && byte === brace && this.#depth > 0 && !this.#lines.goOn()) {
          this.#keep(bytes.subarray(start, at));
          start = at;
          if (this.#lines.mayGoOn()) yield* this.#hold(this.#position + at);
          else yield* this.#giveUp(this.#position + at);
          this.#firstLine = this.#line;
        }
        this.#lines.take(byte);
      }
      if (!this.#endsWith(byte)) continue;
      // What ends an element of an array that has no brackets of its own belongs to the array.
      const isOutside = byte === comma || byte === newline || this.#depth < 0;
      this.#keep(bytes.subarray(start, isOutside ? at : at + 1));
      this.#hasEnded = this.#isArray === true && this.#depth < 0;
      start = at + 1;
      if (this.#held.count > 0 && !isOutside) this.#endBytes = this.#position + start;
      else yield* this.#giveUp(this.#position + start);
    }
    if (this.#endBytes === null) this.#keep(bytes.subarray(start));
    this.#position += bytes.length;
    if (this.#held.length + this.#length > this.#mostBytes)
      throw new FailureError("invalid-input", tooLong);
  }

  *finish(): Generator<JsonValue> {
    const isInside = this.#depth > 0 || this.#isInString;
    if (isInside || (this.#isArray === true && !this.#hasEnded))
      throw new FailureError("invalid-input", cutOff);
    if (this.#length > 0) yield* this.#giveUp(this.#position);
  }

  /** A line that begins with a bracket of its own begins a value, or goes on with the one before it. */
  *#hold(endBytes: number): Generator<JsonValue> {
    this.#held.add({
      start: this.#start,
      length: this.#length,
      depth: this.#depth,
      deepest: this.#deepest,
      line: this.#firstLine,
    });
    this.#start = this.#pieces.length;
    this.#begin();
    // Each is a bracket deeper than the one before it.
    if (this.#held.count > deepestValue) yield* this.#drop(endBytes, tooDeep);
  }

  /** The value that ended is a part of the one before it. */
  #goOn(): void {
    const outer = this.#held.takeLast();
    this.#endBytes = null;
    if (outer === undefined) return;
    this.#start = outer.start;
    this.#length += outer.length;
    this.#depth = outer.depth;
    this.#deepest = Math.max(outer.deepest, outer.depth + this.#deepest);
    this.#firstLine = outer.line;
  }

  /** What is held was cut off, and the value stands by itself. */
  *#giveUp(endBytes: number): Generator<JsonValue> {
    yield* this.#drop(endBytes, noValue);
    this.#endBytes = null;
    yield this.#value(endBytes);
  }

  /** Lets go of what is held. */
  *#drop(endBytes: number, fault: string): Generator<JsonValue> {
    for (const { line } of this.#held.takeAll()) yield { fault, ...this.#place(endBytes, line) };
    this.#pieces = this.#pieces.slice(this.#start);
    this.#start = 0;
  }

  #begin(): void {
    this.#lines.end();
    this.#length = 0;
    this.#depth = 0;
    this.#deepest = 0;
    this.#isInString = false;
    this.#isEscaped = false;
  }

  /** Whether the byte stands between values. */
  #skips(byte: number): boolean {
    if (blank.has(byte) || byteOrderMark.has(byte)) return true;
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
      // No string goes over a line: the one that a cut line left open ends with it.
      if (byte === newline && this.#isArray === false) return true;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#isInString = false;
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

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  #value(endBytes: number): JsonValue {
    const whole = Buffer.concat(this.#pieces, this.#length);
    const position = this.#place(endBytes, this.#firstLine);
    const isTooDeep = this.#deepest > deepestValue;
    this.#pieces = [];
    this.#begin();
    return { ...(isTooDeep ? { fault: tooDeep } : valueIn(whole)), ...position };
  }

  #place(endBytes: number, line: number): ValuePosition {
    return { endBytes, line, isElement: this.#isArray === true, array: this.#array };
  }
}

/** Bytes that grow as whole numbers are written to them: seven bits a byte, the lowest first (LEB128). */
export class PackedWriter {
  #bytes = new Uint8Array(4_096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** `value`: a whole number from 0 to 2^32 - 1. */
  write(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(this.#length + 5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A length and then the UTF-16 code units from `start` on. */
  writeText(text: string, start: number): void {
    this.write(text.length - start);
    for (let index = start; index < text.length; index++) this.write(text.charCodeAt(index));
  }

  writeBytes(bytes: Uint8Array): void {
    this.#grow(this.#length + bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written; the writer begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(needed: number): void {
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads what a `PackedWriter` wrote. Throws a RangeError when it ends too early. */
export class PackedReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  position: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.position = start;
    this.#end = end;
  }

  get hasMore(): boolean {
    return this.position < this.#end;
  }

  read(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.position >= this.#end) throw new RangeError("The search index is cut short.");
      const byte = this.#bytes[this.position++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  readText(): string {
    const length = this.read();
    let text = "";
    for (let index = 0; index < length; index++) text += String.fromCharCode(this.read());
    return text;
  }
}

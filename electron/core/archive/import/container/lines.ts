const newline = 0x0a;
const blank = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** After a comma, a colon and an opening bracket JSON goes on with a value. */
const awaiting = new Set([0x2c, 0x3a, 0x5b]);

/** Tells values that are written over lines from those of JSON Lines, of which one may be cut off. */
export class Lines {
  /** Of the value that is read, without blanks and what is in texts. */
  #bytes = 0;
  #lastByte = 0;
  #isOverLines = false;
  #opensOverLines = false;
  /** Whether a value before filled a line. */
  #areLines = false;

  /** Takes in a byte of a value that is in no text. */
  take(byte: number): void {
    if (byte === newline) {
      this.#isOverLines = true;
      this.#opensOverLines ||= this.#bytes === 1;
    }
    if (blank.has(byte)) return;
    this.#bytes += 1;
    this.#lastByte = byte;
  }

  /** Whether the value goes on in the next line, which begins with a bracket of its own. */
  goOn(): boolean {
    return this.mayGoOn() && (this.#opensOverLines || !this.#areLines);
  }

  /** Whether it can: where it does not, the line was cut off. */
  mayGoOn(): boolean {
    return awaiting.has(this.#lastByte);
  }

  /** The value is read. */
  end(): void {
    this.#areLines ||= !this.#isOverLines;
    this.#bytes = 0;
    this.#isOverLines = false;
    this.#opensOverLines = false;
  }
}

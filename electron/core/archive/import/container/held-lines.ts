/** A value as far as it is read. */
export interface HeldLine {
  /** Where its bytes begin among those that are kept. */
  readonly start: number;
  readonly length: number;
  readonly depth: number;
  readonly deepest: number;
  readonly line: number;
}

/** Lines that were cut off or go on in the next one, which what follows that one tells; the innermost last. */
export class HeldLines {
  #lines: HeldLine[] = [];
  #length = 0;

  get count(): number {
    return this.#lines.length;
  }

  /** Of all of them, in bytes. */
  get length(): number {
    return this.#length;
  }

  add(line: HeldLine): void {
    this.#lines.push(line);
    this.#length += line.length;
  }

  takeLast(): HeldLine | undefined {
    const line = this.#lines.pop();
    this.#length -= line?.length ?? 0;
    return line;
  }

  takeAll(): readonly HeldLine[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#length = 0;
    return lines;
  }
}

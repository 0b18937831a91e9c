import type { View } from "../layer.ts";

/** For every UTF-16 unit of a view's text, the raw span it came from. `null` where the two texts are the same. */
export type OffsetMap = {
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
} | null;

/** Collects a view's text with its offsets, piece by piece and in the order of the raw text. */
export class MappedText {
  readonly #pieces: string[] = [];
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(expectedLength: number) {
    this.#starts = new Uint32Array(expectedLength + 16);
    this.#ends = new Uint32Array(expectedLength + 16);
  }

  get length(): number {
    return this.#length;
  }

  /** Every unit of `text` came from the whole of [start, end). */
  append(text: string, start: number, end: number): void {
    this.#reserve(text.length);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length] = end;
      this.#length += 1;
    }
    this.#pieces.push(text);
  }

  /** `piece` stands for the units from `from` on of the text that `map` belongs to, one for one. */
  copy(piece: string, map: OffsetMap, from: number): void {
    this.#reserve(piece.length);
    for (let at = from; at < from + piece.length; at += 1) {
      this.#starts[this.#length] = startOf(map, at);
      this.#ends[this.#length] = endOf(map, at);
      this.#length += 1;
    }
    this.#pieces.push(piece);
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return {
      text: this.#pieces.join(""),
      map: {
        starts: this.#starts.subarray(0, this.#length),
        ends: this.#ends.subarray(0, this.#length),
      },
    };
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#starts.length) return;
    this.#starts = grown(this.#starts, needed * 2);
    this.#ends = grown(this.#ends, needed * 2);
  }
}

/** Where in the raw text the unit at `at` begins. */
export function startOf(map: OffsetMap, at: number): number {
  return map === null ? at : (map.starts[at] ?? map.ends.at(-1) ?? 0);
}

/** Where in the raw text the unit at `at` ends, exclusive. */
export function endOf(map: OffsetMap, at: number): number {
  return map === null ? at + 1 : (map.ends[at] ?? map.ends.at(-1) ?? 0);
}

/** A view whose spans lead back by `map`. */
export function createView(kind: View["kind"], text: string, map: OffsetMap): MappedView {
  return {
    kind,
    text,
    map,
    toRaw: (start, end) => {
      const from = startOf(map, start);
      return { start: from, end: end > start ? endOf(map, end - 1) : from };
    },
  };
}

/** A view that further views can be made from. */
export interface MappedView extends View {
  readonly map: OffsetMap;
}

function grown(array: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}

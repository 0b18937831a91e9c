import { type ContextHit, findContextHits } from "./context-hits.ts";
import type { Topic } from "./context-words.ts";

/** How far a word may stand before what it names, and after it, in UTF-16 units. */
const reachBefore = 48;
const reachAfter = 28;
const reachAtOnce = 14;

const nothing: ReadonlySet<Topic> = new Set();
/** Where the text says what its numbers are. Found in one pass over the words, when first asked. */
export class Context {
  readonly #text: string;
  #collected: readonly ContextHit[] | undefined;
  #asked: { start: number; end: number; topics: ReadonlySet<Topic> } = {
    start: -1,
    end: -1,
    topics: nothing,
  };

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a word of the topic stands near the span [start, end), before or shortly after it. */
  says(topic: Topic, start: number, end: number): boolean {
    return this.near(start, end).has(topic);
  }

  /** The same, but right before it. */
  saysAtOnce(topic: Topic, start: number): boolean {
    for (const hit of this.#hitsNear(start - reachAtOnce, start)) {
      if (hit.topic === topic && hit.end > start - reachAtOnce && hit.end <= start) return true;
    }
    return false;
  }

  /** Whether a word near the span begins with the short name of a number, such as "bsn" or "regon". */
  hasWord(name: string, start: number, end: number): boolean {
    for (const hit of this.#hitsNear(start, end)) if (hit.word.startsWith(name)) return true;
    return false;
  }

  near(start: number, end: number): ReadonlySet<Topic> {
    if (this.#hits.length === 0) return nothing;
    // All recognisers ask about the same number in a row.
    if (this.#asked.start === start && this.#asked.end === end) return this.#asked.topics;
    const topics = new Set<Topic>();
    for (const hit of this.#hitsNear(start, end)) topics.add(hit.topic);
    this.#asked = { start, end, topics };
    return topics;
  }

  get isEmpty(): boolean {
    return this.#hits.length === 0;
  }

  /** The places where the topic is spoken of. */
  *placesOf(topic: Topic): Generator<{ readonly start: number; readonly end: number }> {
    for (const hit of this.#hits) if (hit.topic === topic) yield hit;
  }

  /** Most texts have no number to ask about, and are spared the pass. */
  get #hits(): readonly ContextHit[] {
    return (this.#collected ??= findContextHits(this.#text));
  }

  *#hitsNear(start: number, end: number): Generator<ContextHit> {
    for (let at = this.#firstFrom(start - reachBefore - 24); at < this.#hits.length; at += 1) {
      const hit = this.#hits[at];
      if (hit === undefined || hit.start > end + reachAfter) break;
      if (hit.end > start - reachBefore && (hit.end <= start || hit.start >= end)) yield hit;
    }
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hits[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Keeps the largest of the numbers it is given: once there are enough, in a heap whose root is the smallest of them. */
export class TopKeys {
  readonly #most: number;
  readonly #heap: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(key: number): void {
    if (this.#heap.length < this.#most) {
      this.#heap.push(key);
      // What ascends is a heap.
      if (this.#heap.length === this.#most) this.#heap.sort((a, b) => a - b);
    } else if (key > (this.#heap[0] ?? Infinity)) {
      this.#heap[0] = key;
      this.#sink(0);
    }
  }

  /** Largest first. */
  take(): readonly number[] {
    return this.#heap.splice(0).sort((a, b) => b - a);
  }

  #sink(from: number): void {
    for (let index = from; ;) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2])
        if (child < this.#heap.length && this.#key(child) < this.#key(least)) least = child;
      if (least === index) return;
      this.#swap(least, index);
      index = least;
    }
  }

  #key(index: number): number {
    return this.#heap[index] ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const key = this.#key(a);
    this.#heap[a] = this.#key(b);
    this.#heap[b] = key;
  }
}

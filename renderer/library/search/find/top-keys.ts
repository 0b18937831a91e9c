/** Keeps the largest of the numbers it is given, in a heap whose root is the smallest of them. */
export class TopKeys {
  readonly #most: number;
  readonly #heap: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(key: number): void {
    if (this.#heap.length < this.#most) {
      this.#heap.push(key);
      this.#rise(this.#heap.length - 1);
    } else if (key > (this.#heap[0] ?? Infinity)) {
      this.#heap[0] = key;
      this.#sink(0);
    }
  }

  /** Largest first. */
  take(): readonly number[] {
    return this.#heap.splice(0).sort((a, b) => b - a);
  }

  #rise(from: number): void {
    for (let index = from; index > 0;) {
      const parent = (index - 1) >> 1;
      if (this.#key(parent) <= this.#key(index)) return;
      this.#swap(parent, index);
      index = parent;
    }
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

/** A map from 32-bit hashes to small numbers above 0, without objects: a look-up in the middle of a scan allocates nothing. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Uint8Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [hash: number, value: number]>) {
    const list = [...entries];
    let size = 16;
    while (size < list.length * 3) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Uint8Array(size);
    this.#mask = size - 1;
    for (const [hash, value] of list) this.#add(hash, value);
  }

  /** The first of two entries with one hash stays. */
  #add(hash: number, value: number): void {
    let slot = hash & this.#mask;
    while (this.#values[slot] !== 0) {
      if (this.#keys[slot] === hash) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#keys[slot] = hash;
    this.#values[slot] = value;
  }

  /** 0 where the hash has no entry. */
  get(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#values[slot] !== 0) {
      if (this.#keys[slot] === hash) return this.#values[slot] ?? 0;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}

import type { Serial } from "../../serial.ts";

/** Lets work read what lies on the disk between two erasures. */
export class BetweenErasures {
  readonly #maintenance: Serial;
  #erasures = 0;

  /** `maintenance`: what erasures are tasks of. */
  constructor(maintenance: Serial) {
    this.#maintenance = maintenance;
  }

  /** To be called as each begins. */
  noteErasing(): void {
    this.#erasures += 1;
  }

  /**
   * Works over what `look` finds, once more when an erasure began meanwhile. `look` is a task of maintenance: what it finds is
   * what lies on the disk. Rejects with what either of them rejects with.
   */
  async run<Found, T>(look: () => Promise<Found>, work: (found: Found) => Promise<T>): Promise<T> {
    for (;;) {
      const { erasures, found } = await this.#maintenance.run(async () => {
        const looked = await look();
        return { erasures: this.#erasures, found: looked };
      });
      const working = work(found);
      // It may also have failed because a file became shorter under it.
      await working.catch(() => undefined);
      if (erasures === this.#erasures) return await working;
    }
  }
}

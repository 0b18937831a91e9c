import { vi } from "vitest";
import type { Scene } from "./backing-up.ts";

const hourMs = 60 * 60 * 1000;

export interface Scheduled extends Scene {
  /** The hours go by, and what they bring is done. */
  passHours(hours: number): Promise<void>;
}

/** The clock and the timers move together, hour by hour; `works` are what they, or the settings, began. */
export function passing(clock: Scene["clock"], works: Promise<unknown>[]): Scheduled["passHours"] {
  return async (hours) => {
    await Promise.allSettled(works.splice(0));
    for (let hour = 0; hour < hours; hour += 1) {
      clock.days += 1 / 24;
      vi.advanceTimersByTime(hourMs);
      await Promise.allSettled(works.splice(0));
    }
  };
}

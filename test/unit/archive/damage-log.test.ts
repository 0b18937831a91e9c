import { expect, test } from "vitest";
import { DamageLog, damageBetween } from "../../../electron/core/archive/journal/damage-log.ts";
import { chainStart } from "../../../electron/core/archive/journal/record.ts";

/** A record that tells when somebody looks at what it follows. */
function watched(seq: number) {
  const looks = { count: 0 };
  const record = {
    seq,
    get prev() {
      looks.count += 1;
      return chainStart.hash;
    },
  };
  return { looks, record };
}

test("damage is named where there is some, and nothing is worked out between records where there is none", () => {
  const log = new DamageLog(1, []);
  log.beginSegment(1, 0, chainStart);
  const { looks, record } = watched(1);
  log.goOn(chainStart, record);
  expect(looks.count).toBe(0);
  log.nextLine();
  log.note(null, "broken");
  const next = { seq: 2, prev: chainStart.hash };
  const last = { seq: 1, hash: "0".repeat(64) };
  log.goOn(last, next);
  expect(log.end({ seq: 2, hash: "1".repeat(64) })).toEqual([
    {
      segment: "000001.jsonl",
      line: 1,
      seq: null,
      problem: "broken",
      damageId: damageBetween(last, next),
      isLossless: true,
    },
  ]);
});

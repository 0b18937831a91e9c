import { expect, test } from "vitest";
import { digestCheck } from "../../../electron/core/models/downloads/transfer/content-digest.ts";
import {
  partLength,
  partStart,
  planFile,
} from "../../../electron/core/models/downloads/transfer/parts.ts";
import { createSpeedMeter } from "../../../electron/core/models/downloads/speed-meter.ts";
import { retryDelayMs, usualTiming } from "../../../electron/core/models/downloads/timing.ts";
import { readRetryAfter } from "../../../electron/core/models/downloads/transfer/trouble.ts";

test("reads Retry-After in seconds and as a date, and nothing else", () => {
  const now = Date.parse("Wed, 21 Oct 2026 07:28:00 GMT");
  expect(readRetryAfter("120", now)).toBe(120_000);
  expect(readRetryAfter("Wed, 21 Oct 2026 07:29:00 GMT", now)).toBe(60_000);
  expect(readRetryAfter("Wed, 21 Oct 2026 07:00:00 GMT", now)).toBe(0);
  expect(readRetryAfter("soon", now)).toBe(null);
  expect(readRetryAfter(undefined, now)).toBe(null);
});

test("waits twice as long after each fruitless try, and never less than the server asked for", () => {
  const most = (tries: number): number => retryDelayMs(tries, null, usualTiming, () => 1);
  expect([1, 2, 3, 7, 20].map(most)).toEqual([1_000, 2_000, 4_000, 60_000, 60_000]);
  expect(retryDelayMs(3, null, usualTiming, () => 0)).toBe(2_000);
  expect(retryDelayMs(1, 90_000, usualTiming)).toBe(90_000);
});

test.each([1, 256 * 1024, 256 * 1024 + 1, 3_000_001, 5e9, 400e9])(
  "cuts a file of %i bytes into parts without gap or overlap",
  (sizeBytes) => {
    const file = planFile("a", sizeBytes, null);
    let end = 0;
    for (const index of file.parts.keys()) {
      expect(partStart(file, index)).toBe(end);
      expect(partLength(file, index)).toBeGreaterThan(0);
      end += partLength(file, index);
    }
    expect(end).toBe(sizeBytes);
    expect(file.partBytes).toBeLessThanOrEqual(64 * 1024 * 1024);
  },
);

test("shows the mean speed of the last five seconds, and none before there is enough to tell", () => {
  const meter = createSpeedMeter();
  meter.note(0, 0);
  meter.note(100, 1_000_000);
  expect(meter.bytesPerSecond()).toBe(null);
  for (let second = 1; second <= 10; second += 1) meter.note(second * 1_000, second * 2_000_000);
  expect(meter.bytesPerSecond()).toBe(2_000_000);
});

test("holds a response to the SHA-256 digest it came with", () => {
  // RFC 9530, section 2: the digest of {"hello": "world"} and a line feed.
  const header = "sha-512=:AAAA:, sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
  const check = digestCheck(header);
  check?.update(Buffer.from('{"hello": "world"}\n'));
  expect(check?.holds()).toBe(true);
  const wrong = digestCheck(header);
  wrong?.update(Buffer.from('{"hello": "World"}\n'));
  expect(wrong?.holds()).toBe(false);
  expect(digestCheck("md5=:AAAA:")).toBe(null);
});

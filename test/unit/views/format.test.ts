import * as fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { formatBytes as formatInMain } from "../../../electron/core/models/size-words.ts";
import {
  formatBytes,
  formatClock,
  formatDay,
  formatDuration,
  formatMoment,
  formatNumber,
  formatParameters,
  formatTimeLeft,
} from "../../../renderer/text/format.ts";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [84_200, "84 kB"],
  [98_362_432, "98 MB"],
  [105_454_432, "0.1 GB"],
  [4_081_004_224, "4.1 GB"],
  [3e12, "3,000 GB"],
])("%d bytes are written %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test("a file has the same size here as in the refusals from main", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 900_000_000_000 }), (bytes) => {
      expect(formatBytes(bytes)).toBe(formatInMain(bytes));
    }),
  );
});

test.each([
  [134_515_008, "135M"],
  [7_615_616_512, "7.6B"],
  [70e9, "70B"],
  [999_999_999, "1B"],
  [4_200, "4,200"],
])("%d parameters are written %s", (parameters, words) => {
  expect(formatParameters(parameters)).toBe(words);
});

test.each([
  [0, "0 ms"],
  [840.4, "840 ms"],
  [999.7, "1 s"],
  [2_400, "2.4 s"],
  [59_960, "1 min 0 s"],
  [185_000, "3 min 5 s"],
])("%d milliseconds are written %s", (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words);
});

test("numbers keep as many decimals as are asked for", () => {
  expect(formatNumber(1_234.56)).toBe("1,235");
  expect(formatNumber(0.005, 3)).toBe("0.005");
});

test.each([
  [1, "less than a minute"],
  [61, "2 min"],
  [3_540, "59 min"],
  [3_541, "1 h"],
  [7_500, "2 h 5 min"],
])("%d seconds that are left are written %s", (seconds, words) => {
  expect(formatTimeLeft(seconds)).toBe(words);
});

test("times are written as the system's clock says, also once its time zone has changed", () => {
  const zone = process.env.TZ;
  onTestFinished(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    vi.useRealTimers();
  });
  vi.useFakeTimers({ now: Date.parse("2026-11-03T12:00:00Z") });
  const at = "2026-11-03T20:32:00Z";
  const here = new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  expect(formatMoment(at)).toBe(here);
  process.env.TZ = "Asia/Tokyo";
  vi.advanceTimersByTime(60_000);
  expect(formatMoment(at)).toMatch(/Nov 4, 2026.*5:32/);
  expect(formatDay(at)).toBe("Nov 4, 2026");
  expect(formatClock(at)).toMatch(/5:32/);
  expect(formatClock("no time")).toBe("Invalid Date");
});

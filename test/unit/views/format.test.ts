import { expect, test } from "vitest";
import {
  formatBytes,
  formatDuration,
  formatNumber,
  formatParameters,
} from "../../../renderer/text/format.ts";

test.each([
  [0, "0 B"],
  [1_023, "1,023 B"],
  [1_024, "1.0 KiB"],
  [98_362_432, "93.8 MiB"],
  [150 * 1_024 ** 2, "150 MiB"],
  [4.1 * 1_024 ** 3, "4.1 GiB"],
  [3_000 * 1_024 ** 4, "3,000 TiB"],
])("%d bytes are written %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
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

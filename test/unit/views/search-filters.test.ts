import { expect, test } from "vitest";
import { areDaysSwapped, noFilters } from "../../../renderer/library/search/request.ts";
import { listFilters, zones } from "../../../renderer/views/archive/search/filter-words.ts";

const facets = { models: [], endpoints: [], folders: [], tags: [] };

test("answers that were imported can be asked for, and the filter says so in words", () => {
  expect(zones.map(({ value }) => value)).toContain("elsewhere");
  expect(listFilters({ ...noFilters, route: "elsewhere" }, facets)).toEqual([
    { name: "route", words: "Answered where: In another app, and imported" },
  ]);
});

test("a first day after the last one is noticed, and a single day is none", () => {
  const days = (fromDay: string | null, toDay: string | null): boolean =>
    areDaysSwapped({ ...noFilters, fromDay, toDay });
  expect(days("2026-11-25", "2026-11-24")).toBe(true);
  expect(days("2026-11-25", "2026-11-25")).toBe(false);
  expect(days("2026-11-25", null)).toBe(false);
});

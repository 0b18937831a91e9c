import { expect, test } from "vitest";
import { noFilters } from "../../../renderer/library/search/request.ts";
import { listFilters, zones } from "../../../renderer/views/archive/search/filter-words.ts";

const facets = { models: [], endpoints: [], folders: [], tags: [] };

test("answers that were imported can be asked for, and the filter says so in words", () => {
  expect(zones.map(({ value }) => value)).toContain("elsewhere");
  expect(listFilters({ ...noFilters, route: "elsewhere" }, facets)).toEqual([
    { name: "route", words: "Answered where: In another app, and imported" },
  ]);
});

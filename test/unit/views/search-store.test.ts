import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { searchFor, useSearch } from "../../../renderer/stores/search.ts";

test("nothing is said to have failed where nothing is asked", () => {
  useSearch.setState({ text: "lease", hasFailed: true });
  searchFor({ text: "" });
  expect(useSearch.getState()).toMatchObject({ results: null, hasFailed: false });
});

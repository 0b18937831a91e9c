import "fake-indexeddb/auto";
import { expect, onTestFinished, test, vi } from "vitest";
import { searchFor, useSearch } from "../../../renderer/stores/search.ts";

test("nothing is said to have failed where nothing is asked", () => {
  vi.stubGlobal("innerHeight", 800);
  onTestFinished(() => void vi.unstubAllGlobals());
  useSearch.setState({ text: "lease", hasFailed: true });
  searchFor({ text: "" });
  expect(useSearch.getState()).toMatchObject({ results: null, hasFailed: false });
});

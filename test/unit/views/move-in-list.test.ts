import { expect, test } from "vitest";
import { moveInList } from "../../../renderer/views/sidebar/move-in-list.ts";

const ids = ["a", "b", "c"];

test.each([
  ["a", "ArrowDown", "b"],
  ["c", "ArrowDown", "c"],
  ["c", "ArrowUp", "b"],
  ["a", "ArrowUp", "a"],
  ["b", "Home", "a"],
  ["b", "End", "c"],
  [null, "ArrowDown", "a"],
  [null, "ArrowUp", "a"],
  ["gone", "ArrowDown", "a"],
])("from %s, %s leads to %s", (current, key, expected) => {
  expect(moveInList(ids, current, key)).toBe(expected);
});

test("other keys stay where they are, and an empty list leads nowhere", () => {
  expect(moveInList(ids, "b", "Enter")).toBeNull();
  expect(moveInList([], null, "ArrowDown")).toBeNull();
  expect(moveInList([], null, "End")).toBeNull();
});

import { expect, test } from "vitest";
import {
  type Choice,
  chooseAll,
  chooseNone,
  chooseRange,
  moveAnchor,
  nothingChosen,
  toggleChoice,
  visibleChoice,
} from "../../../renderer/stores/choose.ts";

const visible = ["a", "b", "c", "d", "e"];

function chosen(choice: Choice): readonly string[] {
  return visibleChoice(choice, visible);
}

test("one after the other is chosen and let go of", () => {
  const both = toggleChoice(toggleChoice(nothingChosen, "d"), "b");
  expect(chosen(both)).toEqual(["b", "d"]);
  expect(chosen(toggleChoice(both, "d"))).toEqual(["b"]);
});

test("a range begins where the person last was and follows them back", () => {
  const opened = chooseNone("b");
  const down = chooseRange(opened, visible, "b", "d");
  expect(chosen(down)).toEqual(["b", "c", "d"]);
  expect(chosen(chooseRange(down, visible, "d", "c"))).toEqual(["b", "c"]);
  expect(chosen(chooseRange(down, visible, "d", "a"))).toEqual(["a", "b"]);
});

test("a second range is added to what was chosen before", () => {
  const first = chooseRange(chooseNone("a"), visible, "a", "b");
  const second = chooseRange(moveAnchor(first, "d"), visible, "d", "e");
  expect(chosen(second)).toEqual(["a", "b", "d", "e"]);
});

test("without an anchor in sight a range begins where focus is", () => {
  expect(chosen(chooseRange(nothingChosen, visible, "c", "d"))).toEqual(["c", "d"]);
  expect(chosen(chooseRange(chooseNone("gone"), visible, "c", "d"))).toEqual(["c", "d"]);
  expect(chosen(chooseRange(chooseNone("a"), visible, "a", "gone"))).toEqual([]);
});

test("what is out of sight is not acted upon", () => {
  expect(visibleChoice(chooseAll(visible), ["d", "x", "b"])).toEqual(["d", "b"]);
});

import { expect, test } from "vitest";
import { findTextDirection } from "../../../renderer/views/chat/text-direction.ts";

test("blocks of prose find their own direction; code keeps its own, and so does what lies within a block", () => {
  const item = { type: "element", tagName: "p", properties: {} };
  const tree = {
    type: "root",
    children: [
      { type: "element", tagName: "p", properties: { id: "first" } },
      { type: "text" },
      { type: "element", tagName: "pre", properties: {} },
      { type: "element", tagName: "ul", properties: {}, children: [item] },
    ],
  };
  findTextDirection()(tree);
  expect(tree.children.map((node) => node.properties)).toEqual([
    { id: "first", dir: "auto" },
    undefined,
    {},
    { dir: "auto" },
  ]);
  expect(item.properties).toEqual({});
});

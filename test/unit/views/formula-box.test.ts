import { expect, test } from "vitest";
import { boxFormulas } from "../../../renderer/views/chat/formula-box.ts";

const code = (className: string) => ({
  type: "element",
  tagName: "pre",
  children: [{ type: "element", tagName: "code", properties: { className: [className] } }],
});

test("a formula that stands by itself can be reached and scrolled by keyboard, wherever it stands", () => {
  const item = { type: "element", tagName: "li", children: [code("language-math")] };
  const tree = { type: "root", children: [code("language-math"), item] };
  boxFormulas()(tree);
  const box = {
    tagName: "div",
    properties: { tabIndex: 0, role: "group", ariaLabel: "Formula" },
    children: [code("language-math")],
  };
  expect(tree).toMatchObject({ children: [box, { tagName: "li", children: [box] }] });
});

test("code is left as it is", () => {
  const tree = { type: "root", children: [code("language-python")] };
  boxFormulas()(tree);
  expect(tree.children).toEqual([code("language-python")]);
});

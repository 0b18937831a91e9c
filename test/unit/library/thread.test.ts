import { expect, test } from "vitest";
import type { NodeRow } from "../../../renderer/library/rows.ts";
import { type Tree, createTree, findThread } from "../../../renderer/library/thread.ts";

function node(seq: number, id: string, parentId: string | null): NodeRow {
  return {
    id,
    conversationId: "c",
    seq,
    parentId,
    role: id.startsWith("p") ? "user" : "assistant",
    characters: 10,
  };
}

function treeOf(...nodes: readonly NodeRow[]): Tree {
  const tree = createTree();
  tree.add(nodes);
  return tree;
}

const branched = [
  node(1, "p1", null),
  node(2, "a1", "p1"),
  node(3, "p2", "a1"),
  node(4, "a2", "p2"),
  node(5, "a1b", "p1"),
  node(6, "p1b", null),
  node(7, "a3", "p1b"),
];

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

test("shows the branch that was written to last", () => {
  expect(ids(findThread(treeOf(...branched), null, []))).toEqual(["p1b", "a3"]);
});

test("shows the branch through a chosen message, down to its newest answer", () => {
  expect(ids(findThread(treeOf(...branched), "a1", []))).toEqual(["p1", "a1", "p2", "a2"]);
  expect(ids(findThread(treeOf(...branched), "p1", []))).toEqual(["p1", "a1b"]);
});

test("names a message's siblings in the order they were written, however they arrive", () => {
  const rows = findThread(treeOf(...branched.toReversed()), "a1", []);
  expect(rows[0]?.siblings).toEqual(["p1", "p1b"]);
  expect(rows[1]?.siblings).toEqual(["a1", "a1b"]);
  expect(rows[2]?.siblings).toEqual(["p2"]);
});

test("adds the answer that is being written, and keeps its place when it is finished", () => {
  const tree = treeOf(...branched.slice(0, 3));
  const streaming = findThread(tree, null, [{ id: "a2", parentId: "p2" }]);
  expect(ids(streaming)).toEqual(["p1", "a1", "p2", "a2"]);
  tree.add(branched.slice(3, 4));
  const finished = findThread(tree, null, [{ id: "a2", parentId: "p2" }], streaming);
  expect(finished).toEqual(
    streaming.map((row) => (row.id === "a2" ? { ...row, characters: 0 } : row)),
  );
  expect(finished[3]).toBe(streaming[3]);
});

test("waits with an answer until its prompt is known", () => {
  expect(
    ids(findThread(treeOf(...branched.slice(0, 2)), null, [{ id: "a9", parentId: "unknown" }])),
  ).toEqual(["p1", "a1"]);
});

test("falls back to the newest branch when the chosen message is gone", () => {
  expect(ids(findThread(treeOf(...branched), "erased", []))).toEqual(["p1b", "a3"]);
  expect(findThread(createTree(), "erased", [])).toEqual([]);
});

test("shows what follows a damaged record as if it began there, and survives a loop", () => {
  expect(ids(findThread(treeOf(node(1, "p2", "lost"), node(2, "a2", "p2")), null, []))).toEqual([
    "p2",
    "a2",
  ]);
  expect(
    findThread(treeOf(node(1, "p1", "a1"), node(2, "a1", "p1")), null, []).length,
  ).toBeGreaterThan(0);
});

test("reuses the rows that did not change", () => {
  const tree = treeOf(...branched.slice(0, 4));
  const before = findThread(tree, null, []);
  tree.add([node(8, "p3", "a2")]);
  const after = findThread(tree, null, [], before);
  expect(after.slice(0, 4).every((row, index) => row === before[index])).toBe(true);
  tree.add([node(9, "a1c", "p1")]);
  expect(findThread(tree, "a2", [], after)[1]?.siblings).toEqual(["a1", "a1c"]);
});

test("finds a thread of 10,000 messages whole, however deep it is", () => {
  const tree = createTree();
  tree.add(
    Array.from({ length: 10_000 }, (_, index) =>
      node(index + 1, `m${index}`, index === 0 ? null : `m${index - 1}`),
    ),
  );
  expect(findThread(tree, null, [])).toHaveLength(10_000);
});

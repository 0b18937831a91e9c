import { expect, test } from "vitest";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";
import { describeNotices } from "../../../renderer/views/frame/news.tsx";

const found: readonly ArchiveNotice[] = [
  { kind: "torn-tail", message: "The last line was cut." },
  { kind: "damage", message: "A line is damaged." },
  { kind: "interrupted-turns", message: "An answer was interrupted." },
  { kind: "damage", message: "Another line is damaged." },
];

test("tells everything that opening the archive found", () => {
  expect(describeNotices([])).toBe("");
  expect(describeNotices(found.slice(0, 2)).split("\n")).toEqual([
    "The last line was cut.",
    "A line is damaged.",
  ]);
});

test("tells how many more there are when there are many", () => {
  expect(describeNotices(found).split("\n").at(-1)).toBe("And 1 more, listed in Archive.");
});

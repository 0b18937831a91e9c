import { expect, test } from "vitest";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";
import { describeNotices } from "../../../renderer/views/frame/news.tsx";

const found: readonly ArchiveNotice[] = [
  { kind: "torn-tail", message: "The last line was cut." },
  { kind: "damage", message: "A line is damaged." },
  { kind: "interrupted-turns", message: "An answer was interrupted." },
  { kind: "damage", message: "Another line is damaged." },
];

test("tells what opening the archive found in one sentence, damage before all else", () => {
  expect(describeNotices([])).toBe("");
  expect(describeNotices(found.slice(2, 3))).toBe("An answer was interrupted.");
  expect(describeNotices(found.slice(0, 1))).toBe(
    "Archive, State has a notice about the archive for you.",
  );
  expect(describeNotices([...found.slice(0, 1), ...found.slice(2, 3)])).toBe(
    "Archive, State has 2 notices about the archive for you.",
  );
  expect(describeNotices(found)).toBe(
    "Some of the archive is damaged: Archive, State says what, and what to do.",
  );
});

import { expect, test } from "vitest";
import { findNamed } from "../../../renderer/views/sidebar/organise/find-named.ts";

function find(typed: string, ...names: readonly string[]): readonly string[] {
  return findNamed(names, (name) => name, typed);
}

test("Enter picks what was typed in full before names that have it further in", () => {
  expect(find("work", "Company work", "Work", "Workshop")).toEqual([
    "Work",
    "Workshop",
    "Company work",
  ]);
  expect(find("resume", "CVs and résumés", "Résumé", "Resume")).toEqual([
    "Resume",
    "Résumé",
    "CVs and résumés",
  ]);
});

test("before anything is typed all are there in the order of their names", () => {
  expect(find(" ", "Chapter 10", "chapter 2", "Ämter")).toEqual([
    "Ämter",
    "chapter 2",
    "Chapter 10",
  ]);
  expect(find("x", "Work")).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { succeed } from "../../../electron/shared/result.ts";
import {
  attachToDraft,
  clearDraft,
  saveDraft,
  startDrafts,
  useDrafts,
  writeDraft,
} from "../../../renderer/stores/drafts.ts";

const saved: { key: string; text: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  saved.length = 0;
  useDrafts.setState({ texts: {}, attachments: {} });
  const call = async (name: string, input: { key: string; text: string }) => {
    if (name === "draft.save") saved.push(input);
    return succeed(null);
  };
  vi.stubGlobal("window", { freehold: { call } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("saves a draft once typing pauses, with the last words", () => {
  writeDraft("c", "Hel");
  vi.advanceTimersByTime(100);
  writeDraft("c", "Hello");
  writeDraft("new", "Other");
  vi.advanceTimersByTime(250);
  expect(saved).toEqual([
    { key: "c", text: "Hello" },
    { key: "new", text: "Other" },
  ]);
});

test("saves at once when the field is left, and only what changed", () => {
  void saveDraft("c");
  writeDraft("c", "Hello");
  void saveDraft("c");
  vi.advanceTimersByTime(1_000);
  expect(saved).toEqual([{ key: "c", text: "Hello" }]);
});

test("forgets text and files of a draft that was sent", () => {
  writeDraft("c", "Hello");
  attachToDraft("c", [{ name: "a.txt", sizeBytes: 1, text: "a" }]);
  clearDraft("c");
  expect(saved).toEqual([{ key: "c", text: "" }]);
  expect(useDrafts.getState()).toEqual({ texts: { c: "" }, attachments: { c: [] } });
});

test("brings drafts back without undoing what was typed meanwhile", async () => {
  writeDraft("new", "Typed now");
  await startDrafts(async () =>
    succeed([
      { key: "new", text: "Old" },
      { key: "c", text: "Kept" },
    ]),
  );
  expect(useDrafts.getState().texts).toEqual({ new: "Typed now", c: "Kept" });
});

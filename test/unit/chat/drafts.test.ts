import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { succeed } from "../../../electron/shared/result.ts";
import {
  attachToDraft,
  beginEdit,
  editKey,
  forgetDraft,
  moveDraft,
  saveDraft,
  settleDraft,
  startDrafts,
  takeDraft,
  useDrafts,
  writeDraft,
} from "../../../renderer/stores/drafts.ts";

const saved: { key: string; text: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  saved.length = 0;
  useDrafts.setState({ texts: {}, attachments: {}, sending: {} });
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

const file = { name: "a.txt", sizeBytes: 1, text: "a" };

/** What would come back after a crash now. */
function onDisk(): Record<string, string> {
  return Object.fromEntries(saved.flatMap(({ key, text }) => (text === "" ? [] : [[key, text]])));
}

test("empties the field when it is sent, and keeps it on disk until it was", () => {
  writeDraft("c", "Hello");
  attachToDraft("c", [file]);
  expect(takeDraft("c")).toEqual({ text: "Hello", attachments: [file] });
  expect(useDrafts.getState()).toMatchObject({ texts: { c: "" }, attachments: { c: [] } });
  expect(saved.at(-1)).toEqual({ key: "c", text: "Hello" });
  settleDraft("c", true);
  expect(saved.at(-1)).toEqual({ key: "c", text: "" });
  expect(useDrafts.getState().sending).toEqual({});
});

test("keeps what was typed while a prompt was being sent, here and on disk", () => {
  writeDraft("c", "First");
  takeDraft("c");
  writeDraft("c", "Second");
  attachToDraft("c", [file]);
  vi.advanceTimersByTime(250);
  expect(onDisk()).toEqual({ c: "First\n\nSecond" });
  settleDraft("c", true);
  expect(useDrafts.getState()).toMatchObject({
    texts: { c: "Second" },
    attachments: { c: [file] },
  });
  expect(saved.at(-1)).toEqual({ key: "c", text: "Second" });
});

test("puts a prompt that could not be sent back before what was typed meanwhile", () => {
  const other = { ...file, name: "b.txt" };
  writeDraft("c", "First");
  attachToDraft("c", [file]);
  takeDraft("c");
  writeDraft("c", "Second");
  attachToDraft("c", [other]);
  settleDraft("c", false);
  expect(useDrafts.getState()).toMatchObject({
    texts: { c: "First\n\nSecond" },
    attachments: { c: [file, other] },
  });
  expect(saved.at(-1)).toEqual({ key: "c", text: "First\n\nSecond" });
});

test("puts a prompt that could not be sent back as it was when nothing was typed", () => {
  writeDraft("c", "  First\n");
  takeDraft("c");
  settleDraft("c", false);
  expect(useDrafts.getState().texts).toEqual({ c: "  First\n" });
});

test("gives what was typed meanwhile to the conversation that came of the prompt", () => {
  writeDraft("new", "First");
  takeDraft("new");
  writeDraft("new", "Second");
  settleDraft("new", true);
  moveDraft("new", "c");
  vi.advanceTimersByTime(250);
  expect(useDrafts.getState().texts).toEqual({ c: "Second" });
  expect(saved.slice(-2)).toEqual([
    { key: "new", text: "" },
    { key: "c", text: "Second" },
  ]);
});

test("saves the edit of a prompt from its first change on, and forgets it", () => {
  beginEdit("m", "Sent");
  vi.advanceTimersByTime(1_000);
  expect(saved).toEqual([]);
  writeDraft(editKey("m"), "Sent better");
  vi.advanceTimersByTime(250);
  expect(saved).toEqual([{ key: "edit-m", text: "Sent better" }]);
  writeDraft(editKey("m"), "Sent best");
  forgetDraft(editKey("m"));
  vi.advanceTimersByTime(1_000);
  expect(useDrafts.getState().texts).toEqual({});
  expect(saved.slice(1)).toEqual([{ key: "edit-m", text: "" }]);
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

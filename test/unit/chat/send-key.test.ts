import { expect, test } from "vitest";
import { isSendKey } from "../../../renderer/views/chat/send-key.ts";

const enter = {
  key: "Enter",
  isComposing: false,
  keyCode: 13,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};

test("sends with Enter and breaks the line with Shift+Enter", () => {
  expect(isSendKey(enter, "enter")).toBe(true);
  expect(isSendKey({ ...enter, shiftKey: true }, "enter")).toBe(false);
});

test("sends with Ctrl or Cmd and Enter when that is chosen", () => {
  expect(isSendKey(enter, "mod-enter")).toBe(false);
  expect(isSendKey({ ...enter, ctrlKey: true }, "mod-enter")).toBe(true);
  expect(isSendKey({ ...enter, metaKey: true }, "mod-enter")).toBe(true);
});

test("never sends while an input method composes a word", () => {
  expect(isSendKey({ ...enter, isComposing: true }, "enter")).toBe(false);
  expect(isSendKey({ ...enter, keyCode: 229 }, "enter")).toBe(false);
});

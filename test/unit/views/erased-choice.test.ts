import { afterEach, expect, test } from "vitest";
import {
  type ExportChoice,
  forgetErasedChoice,
  useExports,
} from "../../../renderer/stores/exports.ts";

const nothing = { erasesAll: false, erasedConversationIds: [], erasedMessages: [] };

function after(choice: ExportChoice, erased: Partial<Parameters<typeof forgetErasedChoice>[0]>) {
  useExports.setState({ choice });
  forgetErasedChoice({ ...nothing, ...erased });
  return useExports.getState().choice;
}

afterEach(() => useExports.setState({ choice: { kind: "all" } }));

const one: ExportChoice = { kind: "conversation", conversationId: "a", title: "Lease" };
const some: ExportChoice = { kind: "some", conversationIds: ["a", "b"] };
const found: ExportChoice = {
  kind: "found",
  words: "lease",
  messages: [
    { messageId: "m1", conversationId: "a" },
    { messageId: "m2", conversationId: "b" },
  ],
};

test("an erasure takes out of what is to be exported only what it erased", () => {
  expect(after(some, { erasedConversationIds: ["a"] })).toEqual({
    kind: "some",
    conversationIds: ["b"],
  });
  for (const choice of [one, some, found]) {
    expect(after(choice, { erasedConversationIds: ["elsewhere"] })).toEqual(choice);
    const erasedMessages = [{ conversationId: "elsewhere", messageIds: ["m9"] }];
    expect(after(choice, { erasedMessages })).toEqual(choice);
  }
});

test("what was chosen and is gone never turns into more", () => {
  const gone = { kind: "erased" };
  expect(after(one, { erasedConversationIds: ["a"] })).toEqual(gone);
  expect(after(some, { erasedConversationIds: ["a", "b"] })).toEqual(gone);
  expect(after(found, { erasedConversationIds: ["b"] })).toEqual(gone);
  expect(after(found, { erasedMessages: [{ conversationId: "a", messageIds: ["m1"] }] })).toEqual(
    gone,
  );
  for (const choice of [one, some, found]) expect(after(choice, { erasesAll: true })).toEqual(gone);
  expect(after({ kind: "all" }, { erasesAll: true })).toEqual({ kind: "all" });
});

test("a title that may have been made of an erased message is no more shown", () => {
  expect(after(one, { erasedMessages: [{ conversationId: "a", messageIds: ["m1"] }] })).toEqual({
    kind: "erased",
  });
});

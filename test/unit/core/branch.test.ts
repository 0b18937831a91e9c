import { expect, test } from "vitest";
import type { ConversationLog, LoggedMessage } from "../../../electron/core/archive/archive.ts";
import {
  branchTo,
  toEngineMessages,
  withAttachments,
} from "../../../electron/core/turns/branch.ts";
import { defaultConversationRouting } from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

function prompt(messageId: string, parentId: string | null): LoggedMessage {
  return {
    role: "user",
    prompt: {
      conversationId: "c",
      messageId,
      parentId,
      text: `text of ${messageId}`,
      attachments: [],
      replyId: `${messageId}-reply`,
    },
  };
}

function output(messageId: string, parentId: string, text = `text of ${messageId}`): LoggedMessage {
  return {
    role: "assistant",
    output: {
      conversationId: "c",
      messageId,
      parentId,
      status: "complete",
      text,
      reasoning: "hidden",
      failure: null,
      provenance: null,
    },
  };
}

function log(...messages: readonly LoggedMessage[]): ConversationLog {
  const entries = messages.map(
    (message) =>
      [
        message.role === "user" ? message.prompt.messageId : message.output.messageId,
        message,
      ] as const,
  );
  return {
    conversationId: "c",
    title: null,
    titleBy: null,
    importedAt: null,
    settings: defaultConversationSettings,
    routing: defaultConversationRouting,
    cleared: [],
    folderId: null,
    tags: [],
    messages: new Map(entries),
    owed: new Map(),
  };
}

test("a branch holds only the messages that lead to the prompt, oldest first", () => {
  const tree = log(
    prompt("p1", null),
    output("o1", "p1"),
    output("o1-again", "p1"),
    prompt("p2", "o1"),
    prompt("p2-edited", "o1"),
  );
  expect(toEngineMessages(branchTo(tree, "p2-edited")).map(({ id }) => id)).toEqual([
    "p1",
    "o1",
    "p2-edited",
  ]);
});

test("a branch ends where a parent is missing, and a circle of parents does not hang it", () => {
  expect(branchTo(log(prompt("p2", "gone")), "p2")).toHaveLength(1);
  expect(branchTo(log(prompt("a", "b"), prompt("b", "a")), "a")).toHaveLength(2);
});

test("an answer without a word is not given to the model", () => {
  const tree = log(prompt("p1", null), output("o1", "p1", ""), prompt("p2", "o1"));
  expect(toEngineMessages(branchTo(tree, "p2")).map(({ id }) => id)).toEqual(["p1", "p2"]);
});

test("reasoning of earlier answers is not given to the model", () => {
  const tree = log(prompt("p1", null), output("o1", "p1"));
  expect(JSON.stringify(toEngineMessages(branchTo(tree, "o1")))).not.toContain("hidden");
});

test("an attached file cannot close its own fence", () => {
  const text = withAttachments("Summarise.", [
    { name: "notes.md", sizeBytes: 10, text: "a ```` b" },
  ]);
  expect(text).toBe("File: notes.md\n`````\na ```` b\n`````\n\nSummarise.");
});

test("a file with hundreds of thousands of backticks, such as a database's dump, is attached like any other", () => {
  const text = "INSERT INTO `a` VALUES (1);\n".repeat(100_000);
  const file = { name: "dump.sql", sizeBytes: text.length, text };
  expect(withAttachments("What is in it?", [file])).toBe(
    `File: dump.sql\n\`\`\`\n${text}\n\`\`\`\n\nWhat is in it?`,
  );
});

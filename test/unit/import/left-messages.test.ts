import { expect, test } from "vitest";
import { fileOf, folderOf } from "./files.ts";
import { read, tree } from "./reading.ts";

/* What follows on a message that cannot be brought still follows on what stood before it. */

const jan = (id: string, role: string, parentId: string | null, ...content: readonly object[]) =>
  JSON.stringify({ id, role, content, metadata: { parentId } });
const words = (value: string) => ({ type: "text", text: { value } });
const filesLost = { what: "Attached files, whose text the export does not hold", count: 1 };
const picture = { type: "image_url", image_url: { url: "data:" } };

test("Jan: an answer that was only a call of a tool, and a prompt that was only a picture", async () => {
  const messages = [
    jan("q1", "user", null, words("Weather?")),
    jan("call", "assistant", "q1", { type: "tool_call" }),
    jan("result", "tool", "call", words("Sun.")),
    jan("a1", "assistant", "result", words("It is sunny.")),
    jan("q2", "user", "a1", picture),
    jan("a2", "assistant", "q2", words("A cloud.")),
  ];
  const { conversations } = await read(
    folderOf({
      "threads/t/thread.json": JSON.stringify({ id: "t" }),
      "threads/t/messages.jsonl": messages.join("\n"),
    }),
  );
  expect(conversations[0] && tree(conversations[0])).toEqual([
    "- > q1 user: Weather?",
    "q1 > a1 assistant: It is sunny.",
    "a1 > q2 user: ",
    "q2 > a2 assistant: A cloud.",
  ]);
});

test("Jan: a prompt that was only a file", async () => {
  const attachments = [{ file_id: "f", tools: [{ type: "file_search" }] }];
  const messages = [
    jan("q1", "user", null, words("Hello.")),
    jan("a1", "assistant", "q1", words("Hello!")),
    JSON.stringify({
      id: "q2",
      role: "user",
      content: [],
      attachments,
      metadata: { parentId: "a1" },
    }),
    jan("a2", "assistant", "q2", words("A lease.")),
  ];
  const { conversations } = await read(
    folderOf({
      "threads/t/thread.json": JSON.stringify({ id: "t" }),
      "threads/t/messages.jsonl": messages.join("\n"),
    }),
  );
  expect(conversations[0] && tree(conversations[0])).toEqual([
    "- > q1 user: Hello.",
    "q1 > a1 assistant: Hello!",
    "a1 > q2 user: ",
    "q2 > a2 assistant: A lease.",
  ]);
  expect(conversations[0]?.losses).toEqual([filesLost]);
});

test.each([
  ["picture", [{ content_type: "image_asset_pointer" }], {}, { what: "Pictures", count: 1 }],
  [
    "file",
    [""],
    { attachments: [{ id: "f", name: "lease.pdf", mime_type: "application/pdf" }] },
    filesLost,
  ],
])(
  "ChatGPT: a prompt that was only a %s is not lost in the answer before",
  async (_, prompt, metadata, lost) => {
    const node = (id: string, parent: string | null, role: string, parts: unknown, more = {}) => ({
      [id]: {
        parent,
        message: { author: { role }, content: { content_type: "text", parts }, metadata: more },
      },
    });
    const mapping = {
      ...node("q1", null, "user", ["Hello."]),
      ...node("a1", "q1", "assistant", ["Hello!"]),
      ...node("q2", "a1", "user", prompt, metadata),
      ...node("a2", "q2", "assistant", ["A loaf."]),
    };
    const file = fileOf("conversations.json", JSON.stringify([{ id: "c", mapping }]));
    const [conversation] = (await read(file)).conversations;
    expect(conversation && tree(conversation)).toEqual([
      "- > q1 user: Hello.",
      "q1 > a1 assistant: Hello!",
      "a1 > q2 user: ",
      "q2 > a2 assistant: A loaf.",
    ]);
    expect(conversation?.losses).toEqual([lost]);
  },
);

test("lists of messages: a prompt that was only a picture, and results of tools in the person's name", async () => {
  const said = (role: string, ...content: readonly object[]) => ({ role, content });
  const text = (value: string) => ({ type: "text", text: value });
  const list = [
    said("user", text("Weather?")),
    said("assistant", text("I look."), { type: "tool_use", name: "weather", input: {} }),
    said("user", { type: "tool_result", tool_use_id: "1", content: "Sun." }),
    said("assistant", text("It is sunny.")),
    said("user", picture),
    said("assistant", text("A cloud.")),
  ];
  const file = fileOf("set.json", JSON.stringify([{ messages: list }]));
  const [conversation] = (await read(file)).conversations;
  expect(conversation && tree(conversation)).toEqual([
    "- > 0 user: Weather?",
    "0 > 1 assistant: I look.",
    "1 > 3 assistant: It is sunny.",
    "3 > 4 user: ",
    "4 > 5 assistant: A cloud.",
  ]);
  expect(conversation?.losses).toContainEqual({ what: "What tools gave back", count: 1 });
});

test("Open WebUI: a result of a tool, and a message of another form", async () => {
  const messages = {
    q1: { parentId: null, role: "user", content: "One?" },
    a1: { parentId: "q1", role: "assistant", content: "One." },
    odd: { parentId: "a1", role: null, content: "Odd?" },
    tool: { parentId: "odd", role: "tool", content: "2" },
    q2: { parentId: "tool", role: "user", content: "Two?" },
  };
  const chat = { id: "c", chat: { history: { messages, currentId: "q2" } } };
  const [conversation] = (await read(fileOf("chats.json", JSON.stringify([chat])))).conversations;
  expect(conversation && tree(conversation)).toEqual([
    "- > q1 user: One?",
    "q1 > a1 assistant: One.",
    "a1 > q2 user: Two?",
  ]);
});

test("Claude: a message of another form", async () => {
  const message = (uuid: string, sender: string, parent: string, more: object = {}) => ({
    uuid,
    sender,
    text: uuid,
    parent_message_uuid: parent,
    ...more,
  });
  const chat = {
    uuid: "c",
    chat_messages: [
      message("q1", "human", "00000000-0000-4000-8000-000000000000"),
      message("a1", "assistant", "q1"),
      message("odd", "human", "a1", { sender: null }),
      message("q2", "human", "odd"),
    ],
  };
  const file = fileOf("conversations.json", JSON.stringify([chat]));
  const [conversation] = (await read(file)).conversations;
  expect(conversation && tree(conversation)).toEqual([
    "- > q1 user: q1",
    "q1 > a1 assistant: a1",
    "a1 > q2 user: q2",
  ]);
});

const thought = "<think>Hm.</think>";
const section = '<details type="reasoning"><summary>Thought</summary>> Hm.</details>';

test.each([
  [
    "Jan",
    {
      "threads/t/thread.json": { id: "t" },
      "threads/t/messages.jsonl": { id: "q", role: "user", content: [words(thought)] },
    },
    thought,
  ],
  [
    "lists of messages",
    { "set.json": { messages: [{ role: "user", content: thought }] } },
    thought,
  ],
  [
    "Open WebUI",
    {
      "chats.json": { chat: { history: { messages: { q: { role: "user", content: section } } } } },
    },
    section,
  ],
])(
  "%s: a person's own words are the prompt, tags of thoughts among them too",
  async (_, files, text) => {
    const folder = folderOf(
      Object.fromEntries(
        Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]),
      ),
    );
    const [conversation] = (await read(folder)).conversations;
    expect(conversation?.messages).toMatchObject([{ role: "user", text, reasoning: "" }]);
  },
);

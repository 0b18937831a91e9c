import { expect, test } from "vitest";
import { chatgptContents, messageFeedback } from "../../support/import/chatgpt-exports.ts";
import {
  claudeBlocks,
  janBranches,
  lmStudioTools,
  openWebuiSections,
} from "../../support/import/exports.ts";
import { chatgptConversation, zipOf } from "../../support/import/products.ts";
import { fileOf, folderOf } from "./files.ts";
import { read, tree } from "./reading.ts";

const one = async (name: string, value: unknown) =>
  (await read(fileOf(name, JSON.stringify(value)))).conversations[0];

test("each kind of content of ChatGPT's comes as what it is, or is counted", async () => {
  const conversation = await one("conversations.json", [chatgptContents]);
  expect(conversation && tree(conversation)).toEqual([
    "- > k3 user: What is this?",
    "k3 > k4 user: > Rye\n> It is dark.",
    "k4 > k8 assistant: ```\nsearch('rye')\n```",
    "k8 > k12 assistant: A rye loaf.",
  ]);
  expect(conversation?.systemPrompt).toBe("I bake.\n\nBe brief.");
  expect(
    Object.fromEntries(conversation?.losses.map(({ what, count }) => [what, count]) ?? []),
  ).toEqual({
    Pictures: 2,
    "Recordings and videos": 1,
    "Attached files, whose text the export does not hold": 1,
    "Calls of tools": 1,
    "What tools gave back": 2,
    "What the program remembered of you": 1,
    "Folders and projects, whose names the export does not hold": 1,
  });
});

test("custom instructions that only the model's words tell come in those", async () => {
  const { k1, ...mapping } = chatgptContents.mapping as Record<string, { message: object }>;
  const conversation = await one("conversations.json", [
    {
      ...chatgptContents,
      mapping: { ...mapping, k1: { ...k1, message: { ...k1?.message, metadata: {} } } },
    },
  ]);
  expect(conversation?.systemPrompt).toMatch(/I bake[^]+Be brief/);
  // As exports of 2023 have them.
  const own = { about_user_message: "I bake.", about_model_message: "Be brief." };
  const older = {
    ...k1?.message,
    author: { role: "system" },
    content: { content_type: "text", parts: [""] },
    metadata: { is_user_system_message: true, user_context_message_data: own },
  };
  const one23 = { ...chatgptContents, mapping: { ...mapping, k1: { ...k1, message: older } } };
  expect((await one("conversations.json", [one23]))?.systemPrompt).toBe("I bake.\n\nBe brief.");
});

test("thumbs that were given in ChatGPT become ratings, in a folder and in a zip archive", async () => {
  const conversations = JSON.stringify([chatgptConversation()]);
  const feedback = JSON.stringify(messageFeedback);
  const zip = zipOf([
    { name: "conversations.json", content: Buffer.from(conversations) },
    { name: "message_feedback.json", content: Buffer.from(feedback) },
  ]);
  for (const path of [
    folderOf({ "conversations.json": conversations, "message_feedback.json": feedback }),
    fileOf("export.zip", zip),
  ]) {
    const [conversation] = (await read(path)).conversations;
    expect(conversation?.messages.map(({ originalId, rating }) => [originalId, rating])).toEqual([
      ["n2", 0],
      ["n7", -1],
      ["n8", 0],
      ["n3", 0],
      ["n6", 1],
    ]);
    expect(conversation?.losses).toContainEqual({
      what: "Words that you gave with a rating",
      count: 1,
    });
  }
});

test("ratings that are cut off cost no conversation", async () => {
  const { conversations } = await read(
    folderOf({
      "conversations.json": JSON.stringify([chatgptConversation()]),
      "message_feedback.json": JSON.stringify(messageFeedback).slice(0, -20),
    }),
  );
  expect(conversations[0]?.messages.map(({ rating }) => rating)).toEqual([0, -1, 0, 0, 1]);
});

test("Claude's blocks, documents and attachments come along, and the rest is counted by kind", async () => {
  const conversation = await one("conversations.json", [claudeBlocks]);
  expect(conversation && tree(conversation)).toEqual([
    "- > b1 user: ",
    "b1 > b2 assistant: Here:\n\n**Rye**\n\n# Rye",
  ]);
  expect(conversation?.messages[0]?.attachments).toEqual([
    { name: "attachment.txt", sizeBytes: 6, text: "Pasted" },
  ]);
  expect(conversation?.messages[1]?.reasoning).toBe("A recipe.");
  expect(
    Object.fromEntries(conversation?.losses.map(({ what, count }) => [what, count]) ?? []),
  ).toEqual({
    "Calls of tools": 2,
    "What tools gave back": 1,
    Pictures: 1,
    "Attached files, whose text the export does not hold": 1,
  });
});

test("an answer of Claude's that was only work of tools has no words but the files that it handed over", async () => {
  const excuse = "```\nThis block is not supported on your current device yet.\n```";
  const created = (path: string, file_text: string) => ({
    type: "tool_use",
    name: "create_file",
    input: { description: "A file", path, file_text },
  });
  const message = (uuid: string, sender: string, text: string, ...content: readonly object[]) => ({
    uuid,
    sender,
    text,
    content,
  });
  const conversation = await one("conversations.json", [
    {
      uuid: "c",
      chat_messages: [
        message("1", "human", "Look.", { type: "text", text: "Look." }),
        message("2", "assistant", excuse, { type: "tool_use", name: "web_search", input: {} }),
        message("3", "human", "Write."),
        message(
          "4",
          "assistant",
          excuse,
          created("/home/claude/draft.py", "print(0)"),
          created("/mnt/user-data/outputs/bread/bake.py", "print(1)"),
          created("/mnt/user-data/outputs/rye.md", "# Rye"),
        ),
      ],
    },
  ]);
  expect(conversation?.messages.map(({ text }) => text)).toEqual([
    "Look.",
    "",
    // Older exports have no blocks.
    "Write.",
    "**bake.py**\n\n```py\nprint(1)\n```\n\n**rye.md**\n\n# Rye",
  ]);
  expect(conversation?.losses).toEqual([{ what: "Calls of tools", count: 2 }]);
});

test("documents that older answers of Claude's hold between tags become a title and a block, and talk of the tags stays", async () => {
  const tagged = [
    "Here you go.",
    '<antArtifact identifier="a" type="application/vnd.ant.code" language="python" title="Rye > wheat">',
    "print(1)",
    "</antArtifact>",
    "And the text:",
    '<antArtifact identifier="b" type="text/markdown" title="Bread"># Bread</antArtifact>',
  ].join("\n");
  const talk = "Write `<antArtifact>` and `</antArtifact>` around it.";
  const message = (uuid: string, sender: string, text: string, content?: object) => ({
    uuid,
    sender,
    text,
    content,
  });
  const conversation = await one("conversations.json", [
    {
      uuid: "c",
      chat_messages: [
        message("1", "human", tagged),
        message("2", "assistant", tagged, [{ type: "text", text: tagged }]),
        message("3", "human", "How?"),
        message("4", "assistant", talk),
      ],
    },
  ]);
  const shown =
    "Here you go.\n\n**Rye > wheat**\n\n```python\nprint(1)\n```\n\nAnd the text:\n\n**Bread**\n\n# Bread";
  expect(conversation?.messages.map(({ text }) => text)).toEqual([tagged, shown, "How?", talk]);
});

test("Claude's projects, which no conversation names, are told", async () => {
  const { source, conversations, unreadable } = await read(
    folderOf({
      "conversations.json": JSON.stringify([claudeBlocks]),
      "projects.json": JSON.stringify([
        { uuid: "p", name: "Rye", prompt_template: "Bake.", docs: [], is_starter_project: false },
        { uuid: "s", name: "How to use Claude", is_starter_project: true },
      ]),
      "users.json": JSON.stringify([{ uuid: "a", full_name: "A" }]),
    }),
  );
  expect([source, conversations.length]).toEqual(["claude", 1]);
  expect(unreadable).toEqual([expect.stringContaining("A project with its instructions")]);
});

test("Open WebUI's sections are told apart, files bring their text, and a folder without a name is counted", async () => {
  const conversation = await one("chats.json", [openWebuiSections]);
  expect(conversation && tree(conversation)).toEqual([
    "- > a user: Read these.",
    "a > b assistant: It is dark.",
    "b > c user: Sure?",
    "c > d assistant: Sure.",
  ]);
  expect(conversation?.systemPrompt).toBe("Speak plainly.");
  expect(conversation?.messages[0]?.attachments).toEqual([
    { name: "rye.txt", sizeBytes: 5, text: "Dark." },
  ]);
  expect(conversation?.messages[1]?.reasoning).toBe('Is 1 < 2?\n"Yes"');
  expect(conversation?.losses.map(({ what, count }) => `${count} ${what}`).toSorted()).toEqual([
    "1 Attached files, whose text the export does not hold",
    "1 Calls of tools",
    "1 Folders and projects, whose names the export does not hold",
    "1 Pictures",
  ]);
});

test("LM Studio's instructions of a chat, its times and its tools are read", async () => {
  const conversation = await one("1720.conversation.json", lmStudioTools);
  expect(conversation).toMatchObject({ systemPrompt: "You bake.", isPinned: true });
  expect(conversation && tree(conversation)).toEqual([
    "- > 0.0 user: See.",
    "0.0 > 1.0 assistant: It is hot.",
  ]);
  expect(conversation?.messages[1]).toMatchObject({
    model: "phi-4",
    at: "2024-07-03T09:46:45.000Z",
  });
  expect(conversation?.losses.map(({ what, count }) => `${count} ${what}`).toSorted()).toEqual([
    "1 Attached files, whose text the export does not hold",
    "1 Calls of tools",
    "1 Pictures",
    "1 What tools gave back",
  ]);
});

test("Jan's versions are branches, with the one that it shows last", async () => {
  const { source, conversations } = await read(folderOf(janBranches));
  expect(source).toBe("jan");
  const [conversation] = conversations;
  expect(conversation && tree(conversation)).toEqual([
    "- > q user: Look.",
    "q > a2 assistant: A stone.",
    "q > a1 assistant: A loaf.",
    "a1 > q2 user: Sure?",
  ]);
  expect(conversation?.isPinned).toBe(true);
  expect(conversation?.messages.map(({ reasoning }) => reasoning)).toEqual([
    "",
    "Stone?",
    "Bread.",
    "",
  ]);
  expect(conversation?.messages[0]?.attachments).toEqual([
    { name: "rye.txt", sizeBytes: 5, text: "Dark." },
  ]);
  expect(conversation?.losses).toEqual([
    { what: "Pictures", count: 1 },
    { what: "Calls of tools", count: 1 },
  ]);
});

test("a list of bare messages is one conversation, alone and among other files", async () => {
  const list = [
    { role: "system", content: "Be kind." },
    {
      role: "user",
      content: [
        { type: "text", text: "Hi" },
        { type: "image_url", image_url: {} },
      ],
    },
    { role: "assistant", content: null, tool_calls: [{}, {}] },
    { role: "tool", content: "x" },
    { role: "assistant", content: "<think>Greet.</think>Hello" },
  ];
  const { source, conversations, unreadable } = await read(
    folderOf({ "a.json": JSON.stringify(list), "b.json": JSON.stringify([{ messages: list }]) }),
  );
  expect([source, conversations.length, unreadable]).toEqual(["messages", 2, []]);
  for (const conversation of conversations) {
    expect(conversation.systemPrompt).toBe("Be kind.");
    expect(tree(conversation)).toEqual(["- > 1 user: Hi", "1 > 4 assistant: Hello"]);
    expect(conversation.messages[1]?.reasoning).toBe("Greet.");
    expect(conversation.losses).toEqual([
      { what: "Calls of tools", count: 2 },
      { what: "Pictures", count: 1 },
      { what: "What tools gave back", count: 1 },
    ]);
  }
  const alone = await read(fileOf("chat.json", JSON.stringify(list)));
  expect(alone.conversations).toHaveLength(1);
});

test("ShareGPT's tools are counted, and so is what is no message", async () => {
  const conversation = await one("set.json", [
    {
      conversations: [
        { from: "human", value: "Weather?" },
        { from: "function_call", value: "{}" },
        { from: "observation", value: "{}" },
        { from: "gpt", value: "Fine." },
        { from: "nobody", value: "?" },
      ],
    },
  ]);
  expect(conversation && tree(conversation)).toEqual([
    "- > 0 user: Weather?",
    "0 > 3 assistant: Fine.",
  ]);
  expect(conversation?.losses).toHaveLength(3);
});

test("what ChatGPT wrote on its canvas is part of the answer, and its marks of sources are what the person saw", async () => {
  const document = { name: "Loaf", type: "code/python", content: "print('```')" };
  const cite = (source: string) => `\ue200cite\ue202${source}\ue201`;
  const said = {
    content_type: "text",
    parts: [
      `Rye ${cite("turn0search0")} is dark${cite("turn0search1")}. \ue200entity\ue202x\ue201`,
    ],
  };
  const seen = { matched_text: cite("turn0search0"), alt: "([rye.example](https://rye.example))" };
  const footnote = { matched_text: " ", alt: "", type: "sources_footnote" };
  const conversation = await one("conversations.json", [
    {
      id: "c",
      mapping: {
        q: { parent: null, message: { author: { role: "user" }, content: { parts: ["Write."] } } },
        d: {
          parent: "q",
          message: {
            author: { role: "assistant" },
            recipient: "canmore.create_textdoc",
            content: { content_type: "code", text: JSON.stringify(document) },
          },
        },
        u: {
          parent: "d",
          message: {
            author: { role: "assistant" },
            recipient: "canmore.update_textdoc",
            content: { content_type: "code", text: '{"updates":[]}' },
          },
        },
        a: {
          parent: "u",
          message: {
            author: { role: "assistant" },
            content: said,
            metadata: { content_references: [seen, footnote] },
          },
        },
      },
    },
  ]);
  expect(conversation && tree(conversation)).toEqual([
    "- > q user: Write.",
    "q > d assistant: **Loaf**\n\n````python\nprint('```')\n````",
    "d > a assistant: Rye ([rye.example](https://rye.example)) is dark. \ue200entity\ue202x\ue201",
  ]);
  expect(conversation?.losses).toEqual([{ what: "Calls of tools", count: 1 }]);
});

test("the oldest chats of Open WebUI, with nothing around them, keep their branches", async () => {
  const messages = {
    q: { id: "q", parentId: null, role: "user", content: "Q" },
    a: { id: "a", parentId: "q", role: "assistant", content: "A" },
    b: { id: "b", parentId: "q", role: "assistant", content: "B" },
  };
  const chat = {
    title: "Old",
    timestamp: 1_700_000_000,
    history: { messages, currentId: "a" },
    messages: [messages.q, messages.a],
  };
  const { source, conversations } = await read(fileOf("chats.json", JSON.stringify([chat])));
  expect(source).toBe("open-webui");
  expect(conversations.map(({ title, at }) => [title, at])).toEqual([
    ["Old", "2023-11-14T22:13:20.000Z"],
  ]);
  expect(conversations[0] && tree(conversations[0])).toEqual([
    "- > q user: Q",
    "q > b assistant: B",
    "q > a assistant: A",
  ]);
});

test("thoughts before an answer are told apart, and an answer may speak of the tags", async () => {
  const said = "<think>Hm.</think>\n\nModels write `<think>` first.";
  const versions = (role: string, text: string) => ({
    versions: [{ role, content: [{ type: "text", text }] }],
  });
  const chat = { messages: [versions("user", "<think>?"), versions("assistant", said)] };
  const list = {
    messages: [
      { role: "user", content: "Q" },
      { role: "assistant", content: said },
    ],
  };
  for (const [name, value] of [
    ["1.conversation.json", chat],
    ["list.json", list],
  ] as const) {
    const conversation = await one(name, value);
    expect(conversation?.messages[1]).toMatchObject({
      text: "Models write `<think>` first.",
      reasoning: "Hm.",
    });
  }
  expect((await one("1.conversation.json", chat))?.messages[0]?.text).toBe("<think>?");
});

import { expect, test } from "vitest";
import {
  chatgptConversation,
  claudeConversation,
  lmStudioConversation,
  openWebuiChat,
  zipOf,
} from "../../support/import/products.ts";
import { fileOf, folderOf } from "./files.ts";
import { read, tree } from "./reading.ts";

const inZip = (name: string, content: string): string =>
  fileOf(
    "export.zip",
    zipOf([
      { name, content: Buffer.from(content) },
      { name: "chat.html", content: Buffer.from("<p>") },
    ]),
  );

test("ChatGPT's export keeps its branches, and what nobody sees is spliced out", async () => {
  const list = JSON.stringify([chatgptConversation()]);
  for (const path of [
    inZip("conversations.json", list),
    folderOf({ "conversations.json": list, "user.json": "{}" }),
    fileOf("conversations-000.json", list),
  ]) {
    const { source, conversations } = await read(path);
    expect(source).toBe("chatgpt");
    const [conversation] = conversations;
    expect(conversation).toMatchObject({
      originalId: "chat-1",
      title: "Bread",
      at: "2023-11-14T22:13:20.500Z",
      isArchived: true,
    });
    expect(conversation && tree(conversation)).toEqual([
      "- > n2 user: How long does dough rest?",
      "n2 > n7 assistant: One night.",
      "n7 > n8 user: And this one?",
      // What ChatGPT showed last comes last.
      "n2 > n3 assistant: ",
      "n3 > n6 assistant: Twelve hours.",
    ]);
    expect(conversation?.messages[3]?.reasoning).toBe("Rest\n\nHours.");
    expect(conversation?.messages[4]?.model).toBe("gpt-4o");
    expect(conversation?.losses).toEqual([
      { what: "Calls of tools", count: 1 },
      { what: "What tools gave back", count: 1 },
      { what: "Pictures", count: 1 },
    ]);
  }
});

test("Claude's export keeps branches, thoughts and the text of attachments", async () => {
  const { source, conversations } = await read(
    inZip("conversations.json", JSON.stringify([claudeConversation()])),
  );
  expect(source).toBe("claude");
  const [conversation] = conversations;
  expect(conversation && tree(conversation)).toEqual([
    "- > m1 user: Read this.",
    "m1 > m2 assistant: It says 900.",
    "m1 > m3 assistant: Nine hundred.",
  ]);
  expect(conversation?.messages[0]?.attachments).toEqual([
    { name: "lease.txt", sizeBytes: 9, text: "Rent: 900" },
  ]);
  expect(conversation?.messages[1]).toMatchObject({
    reasoning: "Look for the rent.",
    at: "2024-05-01T10:00:00.123Z",
  });
});

test("an older export of Claude's, without parents, is one line of messages", async () => {
  const { chat_messages: messages, ...rest } = claudeConversation() as {
    chat_messages: { parent_message_uuid?: string }[];
  };
  const old = messages.map((message) => ({ ...message, parent_message_uuid: undefined }));
  const { conversations } = await read(
    fileOf("conversations.json", JSON.stringify([{ ...rest, chat_messages: old }])),
  );
  expect(conversations[0]?.messages.map(({ parentId }) => parentId)).toEqual([null, "m1", "m2"]);
});

test("Open WebUI's chats bring tags, ratings, instructions and the model's thoughts", async () => {
  const { source, conversations } = await read(
    fileOf("chat-export.json", JSON.stringify([openWebuiChat()])),
  );
  expect(source).toBe("open-webui");
  expect(conversations[0]).toMatchObject({
    originalId: "w-1",
    systemPrompt: "Be brief.",
    isPinned: true,
    tags: ["travel"],
  });
  expect(conversations[0]?.messages[1]).toMatchObject({
    text: "At noon.",
    reasoning: "Noon?",
    model: "llama3:8b",
    rating: 1,
  });
});

test("LM Studio's folders and versions come along", async () => {
  const { source, conversations } = await read(
    folderOf({
      "conversations/Pets/1720.conversation.json": JSON.stringify(lmStudioConversation()),
      "conversations/1721.conversation.json": JSON.stringify({
        ...lmStudioConversation(),
        name: "Top",
      }),
    }),
  );
  expect(source).toBe("lm-studio");
  expect(conversations.map(({ title, folder }) => [title, folder])).toEqual([
    ["Top", null],
    ["Names", "Pets"],
  ]);
  const [, pets] = conversations;
  expect(pets && tree(pets)).toEqual([
    "- > 0.0 user: Name a cat.",
    "0.0 > 1.0 assistant: Tom.",
    "0.0 > 1.1 assistant: Milo.",
    "1.1 > 2.0 user: Another.",
  ]);
  expect(pets?.messages[2]).toMatchObject({ reasoning: "A soft name.", model: "qwen/qwen3-4b" });
});

test("lists of messages are read in OpenAI's and in ShareGPT's form", async () => {
  const lines = [
    {
      messages: [
        { role: "system", content: "Be kind." },
        { role: "user", content: "Hi" },
        { role: "assistant", content: [{ type: "text", text: "Hello" }] },
      ],
    },
    {
      conversations: [
        { from: "human", value: "One?" },
        { from: "gpt", value: "Two." },
      ],
    },
  ];
  const { source, conversations } = await read(
    fileOf("set.jsonl", lines.map((line) => JSON.stringify(line)).join("\n")),
  );
  expect(source).toBe("messages");
  expect(conversations[0]?.systemPrompt).toBe("Be kind.");
  expect(conversations.map(tree)).toEqual([
    ["- > 0 user: Hi".replace("0", "1"), "1 > 2 assistant: Hello"],
    ["- > 0 user: One?", "0 > 1 assistant: Two."],
  ]);
  expect((await read(fileOf("set.json", JSON.stringify(lines)))).conversations).toHaveLength(2);
});

test("a conversation that is broken is named, and the others come", async () => {
  const { conversations, unreadable } = await read(
    fileOf(
      "conversations.json",
      JSON.stringify([chatgptConversation("a"), { other: 1 }, chatgptConversation("b")]),
    ),
  );
  expect(conversations.map(({ originalId }) => originalId)).toEqual(["a", "b"]);
  expect(unreadable).toEqual(["It has no messages, or not where they belong."]);
});

test("a line that is cut off does not take the next one with it", async () => {
  const line = JSON.stringify({ messages: [{ role: "user", content: "Hi" }] });
  for (const broken of [line.slice(0, -2), line.slice(0, 40), line.slice(0, -6)]) {
    const { conversations, unreadable } = await read(
      fileOf("set.jsonl", `${line}\n${broken}\n${line}\n`),
    );
    expect([conversations.length, unreadable.length]).toEqual([2, 1]);
  }
});

test("a file of another program among the others is named", async () => {
  const { source, conversations, unreadable } = await read(
    folderOf({
      "a.json": JSON.stringify([openWebuiChat()]),
      "b.json": JSON.stringify([claudeConversation()]),
    }),
  );
  expect([source, conversations.length]).toEqual(["open-webui", 1]);
  expect(unreadable).toEqual(["A file is of another program: import it by itself."]);
});

test("trees with circles, missing parents and ids given twice lose no message", async () => {
  const chat = chatgptConversation() as { mapping: Record<string, { parent: string | null }> };
  const { n2, n6, n7 } = chat.mapping;
  if (n2 === undefined || n6 === undefined || n7 === undefined)
    throw new Error("The fixture changed.");
  n2.parent = "n6";
  n7.parent = "gone";
  const { conversations } = await read(fileOf("conversations.json", JSON.stringify([chat])));
  const ids = conversations[0]?.messages.map(({ originalId }) => originalId) ?? [];
  expect(ids.toSorted()).toEqual(["n2", "n3", "n6", "n7", "n8"]);
  const seen = new Set<string>();
  for (const { originalId, parentId } of conversations[0]?.messages ?? []) {
    expect(parentId === null || seen.has(parentId)).toBe(true);
    seen.add(originalId);
  }
});

import { expect, test, vi } from "vitest";
import {
  chatgptConversation,
  claudeConversation,
  janFiles,
  lmStudioConversation,
  openWebuiChat,
} from "../../support/import/products.ts";
import { archiveOf } from "../export/exporting.ts";
import { fileOf, folderOf } from "./files.ts";
import { importInto } from "./importing.ts";
import { read, tree } from "./reading.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/* What is odd in a file costs itself, not the conversation around it. */

const unknown = "Parts of a kind that is not known";

/** What a product's export holds, to be made odd. */
interface Loose {
  readonly [name: string]: Loose;
}
const loose = (value: object): Loose => value as Loose;
const all = (list: Loose | undefined): readonly Loose[] => Object.values(list ?? {});

/** The one conversation of a file, as lines, with the number of its parts that are not known. */
async function told(
  name: string,
  value: unknown,
): Promise<{ readonly lines: readonly string[]; readonly unknown: number; readonly at: unknown }> {
  const { conversations, unreadable } = await read(fileOf(name, JSON.stringify(value)));
  expect(unreadable).toEqual([]);
  const [conversation] = conversations;
  if (conversation === undefined) throw new Error("It was not read.");
  const count = conversation.losses.find(({ what }) => what === unknown)?.count ?? 0;
  return { lines: tree(conversation), unknown: count, at: conversation.at };
}

const branches = [
  "- > n2 user: How long does dough rest?",
  "n2 > n7 assistant: One night.",
  "n7 > n8 user: And this one?",
  "n2 > n3 assistant: ",
  "n3 > n6 assistant: Twelve hours.",
];

test("ChatGPT: a node that is null costs itself", async () => {
  const chat = loose(chatgptConversation());
  const mapping = { ...chat.mapping, gone: null, odd: 5 };
  expect(await told("conversations.json", [{ ...chat, mapping }])).toMatchObject({
    lines: branches,
    unknown: 2,
  });
});

test("ChatGPT: what follows on a broken node follows on what that one did, as the lists of children say", async () => {
  const chat = loose(chatgptConversation());
  const n2 = chat.mapping?.n2;
  const mapping = { ...chat.mapping, n2: { ...n2, children: ["n3", "n7"] }, n7: null };
  const { lines } = await told("conversations.json", [{ ...chat, mapping }]);
  expect(lines).toContain("n2 > n8 user: And this one?");
});

test.each(["1700000000.5", "2023-11-14T22:13:20.500Z"])(
  "ChatGPT: a time given as the text %s is read",
  async (text) => {
    const chat = loose(chatgptConversation());
    const n2 = {
      ...chat.mapping?.n2,
      message: { ...chat.mapping?.n2?.message, create_time: text },
    };
    const odd = { ...chat, create_time: text, mapping: { ...chat.mapping, n2 } };
    expect(await told("conversations.json", [odd])).toEqual({
      lines: branches,
      unknown: 0,
      at: "2023-11-14T22:13:20.500Z",
    });
  },
);

test("ChatGPT: nodes without a parent hang on the node that lists them", async () => {
  const chat = loose(chatgptConversation());
  const nodes = Object.entries(loose(chat.mapping ?? {}));
  const mapping = Object.fromEntries(
    nodes.map(([id, node]) => [
      id,
      {
        ...node,
        parent: undefined,
        children: nodes.flatMap(([child, { parent }]) => ((parent as unknown) === id ? child : [])),
      },
    ]),
  );
  expect((await told("conversations.json", [{ ...chat, mapping }])).lines).toEqual(branches);
});

test("ChatGPT: odd fields around the messages cost themselves", async () => {
  const odd = { title: 5, is_archived: "no", is_starred: 1, gizmo_id: {}, current_node: 7, id: 9 };
  const { lines } = await told("conversations.json", [{ ...chatgptConversation(), ...odd }]);
  expect(lines.toSorted()).toEqual(branches.toSorted());
});

test("Claude: odd fields and blocks cost themselves", async () => {
  const chat = loose(claudeConversation());
  const [first, second, third] = all(chat.chat_messages);
  const messages = [
    { ...first, created_at: 1_714_557_600, attachments: "none" },
    { ...second, content: [null, ...all(second?.content)], files: {} },
    { ...third, uuid: 3 },
    { ...third, uuid: "odd", sender: 5 },
  ];
  const odd = { ...chat, name: 5, created_at: 1_714_557_540, is_starred: "no" };
  expect(await told("conversations.json", [{ ...odd, chat_messages: messages }])).toEqual({
    lines: [
      "- > m1 user: Read this.",
      "m1 > m2 assistant: It says 900.",
      "m1 > 3 assistant: Nine hundred.",
    ],
    unknown: 2,
    at: "2024-05-01T09:59:00.000Z",
  });
});

test("Open WebUI: odd fields cost themselves", async () => {
  const { chat, ...about } = loose(openWebuiChat());
  const { a, b } = chat?.history?.messages ?? {};
  const messages = {
    a: { ...a, timestamp: "yesterday", files: "none" },
    b: { ...b, model: 5, annotation: [] },
    c: null,
  };
  const inner = { ...chat, params: [], history: { currentId: 5, messages } };
  const odd = { ...about, title: 5, created_at: {}, pinned: "yes", meta: "x", chat: inner };
  expect(await told("chats.json", [odd])).toMatchObject({
    lines: ["- > a user: When?", "a > b assistant: At noon."],
    unknown: 1,
  });
});

test("LM Studio: odd fields, versions and messages cost themselves", async () => {
  const chat = loose(lmStudioConversation());
  const [first, second, third] = all(chat.messages);
  const [tom, milo] = all(second?.versions);
  const messages = [
    { ...first, currentlySelected: null },
    {
      ...second,
      versions: [tom, { ...milo, steps: [null, ...all(milo?.steps)], senderInfo: 5 }, 7],
    },
    null,
    {
      versions: [
        { ...all(third?.versions)[0], content: [null, { type: "text", text: "Another." }] },
      ],
    },
  ];
  const odd = { ...chat, name: {}, createdAt: "2024-07-03", pinned: 0, perChatPredictionConfig: 5 };
  expect(await told("1.conversation.json", { ...odd, messages })).toEqual({
    lines: [
      "- > 0.0 user: Name a cat.",
      "0.0 > 1.0 assistant: Tom.",
      "0.0 > 1.1 assistant: Milo.",
      "1.1 > 3.0 user: Another.",
    ],
    unknown: 4,
    at: "2024-07-03T00:00:00.000Z",
  });
});

test("Jan: odd fields and parts cost themselves", async () => {
  const thread = JSON.parse(janFiles["threads/t-1/thread.json"]);
  const [first, second] = janFiles["threads/t-1/messages.jsonl"]
    .split("\n")
    .map((line) => JSON.parse(line));
  const messages = [
    { ...first, created_at: "2024-10-27T03:33:21.000Z", attachments: 5 },
    { ...second, content: [null, ...all(second?.content)], metadata: [] },
  ];
  const odd = { ...thread, id: null, title: 5, created: "then", assistants: [null], metadata: 5 };
  const { conversations, unreadable } = await read(
    folderOf({
      "threads/t-1/thread.json": JSON.stringify(odd),
      "threads/t-1/messages.jsonl": messages.map((one) => JSON.stringify(one)).join("\n"),
    }),
  );
  expect(unreadable).toEqual([]);
  expect(conversations[0] && tree(conversations[0])).toEqual([
    "- > j1 user: What soup?",
    "j1 > j2 assistant: Leek.",
  ]);
  expect(conversations[0]).toMatchObject({
    originalId: "t-1",
    losses: [{ what: unknown, count: 1 }],
  });
});

test("lists of messages: odd fields cost themselves", async () => {
  const list = [
    { role: null, from: "human", value: "One?" },
    { from: "gpt", value: "Two.", tool_calls: {}, reasoning_content: 5 },
  ];
  expect((await told("set.json", [{ conversations: list }])).lines).toEqual([
    "- > 0 user: One?",
    "0 > 1 assistant: Two.",
  ]);
});

test("a conversation of which no message has its form is named, and the others come", async () => {
  const broken = { title: "Broken", mapping: { x: "nothing" } };
  const list = [broken, chatgptConversation()];
  const importing = importInto(await archiveOf([]));
  expect(await importing.preview(fileOf("conversations.json", JSON.stringify(list)))).toMatchObject(
    {
      preview: {
        conversations: 1,
        unreadable: [
          { what: "It holds nothing that can be brought.", count: 1, names: ["Broken"] },
        ],
      },
    },
  );
});

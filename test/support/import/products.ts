import { deflateRawSync } from "node:zlib";

/** What each product's export holds, made to the structure that its files have. */

export interface Packed {
  readonly name: string;
  readonly content: Buffer;
  /** General purpose bits; 1 is encrypted. */
  readonly flags?: number;
  /** How it says that it is packed; 8 is deflated, which it is. */
  readonly method?: number;
}

/** A zip archive (APPNOTE.TXT 4.3), deflated. */
export function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, method = 8 } of files) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, path, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("504b01021400", "hex"), common, entry, path);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", "hex");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

function node(id: string, parent: string | null, message: object | null): object {
  return { [id]: { id, parent, children: [], message } };
}

function said(id: string, role: string, text: string, more: object = {}): object {
  return {
    id,
    author: { role },
    create_time: 1_700_000_000 + Number(id.replaceAll(/\D/g, "") || 0),
    content: { content_type: "text", parts: [text] },
    metadata: {},
    recipient: "all",
    ...more,
  };
}

/** Two answers to one question, one of them with thoughts and a tool between. */
export function chatgptConversation(id = "chat-1", title = "Bread"): object {
  return {
    id,
    conversation_id: id,
    title,
    create_time: 1_700_000_000.5,
    update_time: 1_700_000_100,
    is_archived: true,
    current_node: "n6",
    mapping: {
      ...node("n0", null, null),
      ...node("n1", "n0", said("n1", "system", "")),
      ...node("n2", "n1", said("n2", "user", "How long does dough rest?")),
      ...node("n3", "n2", {
        ...said("n3", "assistant", ""),
        content: { content_type: "thoughts", thoughts: [{ summary: "Rest", content: "Hours." }] },
      }),
      ...node("n4", "n3", { ...said("n4", "assistant", "search"), recipient: "web" }),
      ...node("n5", "n4", said("n5", "tool", "a page")),
      ...node(
        "n6",
        "n5",
        said("n6", "assistant", "Twelve hours.", { metadata: { model_slug: "gpt-4o" } }),
      ),
      ...node(
        "n7",
        "n2",
        said("n7", "assistant", "One night.", { metadata: { model_slug: "gpt-4" } }),
      ),
      ...node("n8", "n7", {
        ...said("n8", "user", ""),
        content: {
          content_type: "multimodal_text",
          parts: [{ content_type: "image_asset_pointer", asset_pointer: "x" }, "And this one?"],
        },
      }),
    },
  };
}

/** The same with one more answer at its end. */
export function grownChatgptConversation(id?: string, title?: string): object {
  const longer = chatgptConversation(id, title) as { readonly mapping: object };
  const mapping = { ...longer.mapping, ...node("n9", "n8", said("n9", "assistant", "Bigger.")) };
  return { ...longer, mapping };
}

export function claudeConversation(): object {
  const message = (
    uuid: string,
    sender: string,
    text: string,
    parent: string,
    more = {},
  ): object => ({
    uuid,
    sender,
    text,
    content: [{ type: "text", text }],
    created_at: "2024-05-01T10:00:00.123456Z",
    attachments: [],
    files: [],
    parent_message_uuid: parent,
    ...more,
  });
  const root = "00000000-0000-4000-8000-000000000000";
  return {
    uuid: "c-1",
    name: "Lease",
    created_at: "2024-05-01T09:59:00.000000Z",
    account: { uuid: "a" },
    chat_messages: [
      message("m1", "human", "Read this.", root, {
        attachments: [{ file_name: "lease.txt", file_size: 9, extracted_content: "Rent: 900" }],
      }),
      message("m2", "assistant", "It says 900.", "m1", {
        content: [
          { type: "thinking", thinking: "Look for the rent." },
          { type: "tool_use", name: "x", input: {} },
          { type: "text", text: "It says 900." },
        ],
      }),
      message("m3", "assistant", "Nine hundred.", "m1"),
    ],
  };
}

export function openWebuiChat(): object {
  return {
    id: "w-1",
    title: "Trains",
    created_at: 1_710_000_000,
    pinned: true,
    archived: false,
    meta: { tags: ["travel"] },
    chat: {
      params: { system: "Be brief." },
      history: {
        currentId: "b",
        messages: {
          a: { id: "a", parentId: null, role: "user", content: "When?", timestamp: 1_710_000_001 },
          b: {
            id: "b",
            parentId: "a",
            role: "assistant",
            model: "llama3:8b",
            content:
              '<details type="reasoning" done="true" duration="2">\n<summary>Thought</summary>\n&gt; Noon?\n</details>\nAt noon.',
            timestamp: 1_710_000_002,
            annotation: { rating: 1 },
          },
        },
      },
    },
  };
}

export function lmStudioConversation(): object {
  const user = (text: string): object => ({
    versions: [{ type: "singleStep", role: "user", content: [{ type: "text", text }] }],
    currentlySelected: 0,
  });
  const step = (text: string, style?: string): object => ({
    type: "contentBlock",
    content: [{ type: "text", text }],
    ...(style !== undefined && { style: { type: style } }),
    genInfo: { indexedModelIdentifier: "qwen/qwen3-4b" },
  });
  return {
    name: "Names",
    pinned: false,
    createdAt: 1_720_000_000_000,
    systemPrompt: "You name things.",
    messages: [
      user("Name a cat."),
      {
        versions: [
          { type: "multiStep", role: "assistant", steps: [step("Tom.")] },
          {
            type: "multiStep",
            role: "assistant",
            steps: [step("A soft name.", "thinking"), step("Milo.")],
          },
        ],
        currentlySelected: 1,
      },
      user("Another."),
    ],
  };
}

export const janFiles = {
  "threads/t-1/thread.json": JSON.stringify({
    id: "t-1",
    object: "thread",
    title: "Soup",
    created: 1_730_000_000,
    assistants: [{ instructions: "Cook.", model: { id: "phi-4" } }],
  }),
  "threads/t-1/messages.jsonl": [
    {
      id: "j1",
      role: "user",
      created_at: 1_730_000_001_000,
      content: [{ type: "text", text: { value: "What soup?", annotations: [] } }],
    },
    {
      id: "j2",
      role: "assistant",
      created_at: 1_730_000_002_000,
      content: [{ type: "text", text: { value: "Leek.", annotations: [] } }],
    },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
  "models/phi.json": "{}",
};

/*
 * More of what the exports of other products hold, made to the structure that the sources named in
 * electron/core/archive/import/formats/ show.
 */

/** Blocks of every kind, an attachment without a name, files with and without a text, and a document written aside. */
export const claudeBlocks = {
  uuid: "c-blocks",
  name: "",
  summary: "",
  created_at: "2025-09-01T10:00:00.000000Z",
  updated_at: "2025-09-01T10:05:00.000000Z",
  account: { uuid: "a" },
  chat_messages: [
    {
      uuid: "b1",
      sender: "human",
      text: "",
      content: [{ type: "text", text: "" }],
      created_at: "2025-09-01T10:00:00.000000Z",
      attachments: [
        { file_name: "", file_size: 5, file_type: "txt", extracted_content: "Pasted" },
        { file_name: "scan.pdf", file_size: 9, file_type: "pdf", extracted_content: "" },
      ],
      files: [{ file_name: "oven.jpg" }, { file_name: "scan.pdf" }],
      parent_message_uuid: "00000000-0000-4000-8000-000000000000",
    },
    {
      uuid: "b2",
      sender: "assistant",
      text: "```\nThis block is not supported on your current device yet.\n```",
      content: [
        { type: "thinking", thinking: "A recipe.", summaries: [], cut_off: false },
        { type: "text", text: "Here:" },
        {
          type: "tool_use",
          name: "artifacts",
          input: { command: "create", title: "Rye", type: "text/markdown", content: "# Rye" },
        },
        { type: "tool_result", name: "artifacts", content: [{ type: "text", text: "OK" }] },
        { type: "tool_use", name: "artifacts", input: { command: "update", old_str: "a" } },
        { type: "tool_use", name: "web_search", input: { query: "rye" } },
        { type: "token_budget" },
      ],
      created_at: "2025-09-01T10:01:00.000000Z",
      attachments: [],
      files: [],
      parent_message_uuid: "b1",
    },
  ],
};

/** In a folder, with files, a system message, sections in the text, and an answer in the newer form. */
export const openWebuiSections = {
  id: "w-sections",
  user_id: "u",
  title: "Sections",
  folder_id: "f-1",
  created_at: 1_710_000_000,
  meta: {},
  chat: {
    history: {
      currentId: "d",
      messages: {
        s: { id: "s", parentId: null, role: "system", content: "Speak plainly." },
        a: {
          id: "a",
          parentId: null,
          childrenIds: ["b"],
          role: "user",
          content: "Read these.",
          files: [
            { type: "image", url: "data:image/png;base64,AA==" },
            {
              type: "file",
              name: "rye.txt",
              file: { id: "1", filename: "rye.txt", data: { content: "Dark." } },
            },
            { type: "file", name: "big.pdf", file: { id: "2", data: { status: "pending" } } },
          ],
          timestamp: 1_710_000_001,
        },
        b: {
          id: "b",
          parentId: "a",
          role: "assistant",
          model: "llama3:8b",
          content: [
            '<details type="reasoning" done="true" duration="2">',
            "<summary>Thought for 2 seconds</summary>",
            "&gt; Is 1 &lt; 2?",
            "&gt; &quot;Yes&quot;",
            "</details>",
            '<details type="tool_calls" done="true" id="c" name="search" arguments="{}" result="&quot;x&quot;">',
            "<summary>Tool Executed</summary>",
            "</details>",
            "It is dark.",
          ].join("\n"),
        },
        c: { id: "c", parentId: "b", role: "user", content: "Sure?" },
        d: {
          id: "d",
          parentId: "c",
          role: "assistant",
          content: "",
          output: [
            { type: "reasoning", summary: [] },
            { type: "message", content: [{ type: "output_text", text: "Sure." }] },
          ],
        },
      },
    },
  },
};

/** With its instructions in the settings of the chat, a picture, a file, and a tool. */
export const lmStudioTools = {
  name: "Tools",
  pinned: true,
  createdAt: 1_720_000_000_000,
  systemPrompt: "",
  perChatPredictionConfig: {
    fields: [
      { key: "llm.prediction.temperature", value: 0.7 },
      { key: "llm.prediction.systemPrompt", value: "You bake." },
    ],
  },
  messages: [
    {
      versions: [
        {
          type: "singleStep",
          role: "user",
          content: [
            { type: "text", text: "See." },
            { type: "file", fileIdentifier: "1 - 2.jpg", fileType: "image", sizeBytes: 3 },
            { type: "file", fileIdentifier: "1 - 3.pdf", fileType: "text/plain", sizeBytes: 3 },
          ],
        },
      ],
      currentlySelected: 0,
    },
    {
      versions: [
        {
          type: "multiStep",
          role: "assistant",
          senderInfo: { senderName: "phi-4" },
          steps: [
            {
              type: "contentBlock",
              stepIdentifier: "1720000005000-0.5",
              content: [{ type: "toolCallRequest", toolCallRequest: { name: "oven" } }],
            },
            { type: "toolStatus", statusState: { status: { type: "toolCallSucceeded" } } },
            {
              type: "contentBlock",
              content: [{ type: "toolCallResult", content: "hot", toolCallId: "1" }],
            },
            { type: "contentBlock", content: [{ type: "text", text: "It is hot." }] },
          ],
        },
      ],
      currentlySelected: 0,
    },
  ],
};

const janText = (value: string): object => ({ type: "text", text: { value, annotations: [] } });

/** Two answers to a question of which the older one is shown, thoughts in both forms, a picture, a tool, and a text given along. */
export const janBranches = {
  "threads/t-2/thread.json": JSON.stringify({
    id: "t-2",
    title: "Versions",
    created: 1_730_000_000,
    assistants: [{ id: "model-only", name: "Model", model: { id: "phi-4", engine: "llamacpp" } }],
    metadata: { order: 1, is_favorite: true },
  }),
  "threads/t-2/messages.jsonl": [
    {
      id: "q",
      role: "user",
      created_at: 1_730_000_001_000,
      content: [janText("Look."), { type: "image_url", image_url: { url: "data:" } }],
      metadata: {
        parentId: null,
        activeChildId: "a1",
        inline_file_contents: [{ name: "rye.txt", content: "Dark." }],
      },
    },
    {
      id: "a1",
      role: "assistant",
      content: [
        { type: "reasoning", text: { value: "Bread.", annotations: [] } },
        { type: "tool_call", tool_call_id: "1", tool_name: "oven", input: {}, output: {} },
        janText("A loaf."),
      ],
      metadata: { parentId: "q" },
    },
    {
      id: "a2",
      role: "assistant",
      content: [janText("<think>Stone?</think>A stone.")],
      metadata: { parentId: "q" },
    },
    {
      id: "q2",
      role: "user",
      content: [janText("Sure?")],
      metadata: { parentId: "a1" },
    },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
};

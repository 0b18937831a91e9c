import { join } from "node:path";
import { mock } from "node:test";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type { Profile } from "../../../electron/core/profile.ts";
import type { Provenance } from "../../../electron/shared/provenance.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import {
  type ConversationSettings,
  defaultConversationSettings,
} from "../../../electron/shared/sampling.ts";
import { type Writer, createWriter } from "./made-up-text.ts";
import { createRandom } from "./random.ts";

export interface GeneratedConversation {
  readonly id: string;
  /** Prompts and answers in turn: half of them are answers. */
  readonly messages: number;
  readonly settings?: ConversationSettings;
}

const recordsPerAppend = 2_000;
const years = 2;
const yearMs = 365 * 24 * 3_600_000;

/**
 * Writes conversations into a profile's archive as the app would have: through `append`, so the chain is real, with a
 * checkpoint before each answer and the answer's whole provenance. They are spread evenly over the last two years, in
 * the given order. Returns the number of records in the archive.
 */
export async function generateArchive(
  profile: Profile,
  conversations: readonly GeneratedConversation[],
): Promise<number> {
  const archive = await openArchive({
    dir: profile.archiveDir,
    indexFile: join(profile.cacheDir, "archive-index.json"),
  });
  const writer = createWriter(createRandom(1));
  const nowMs = Date.now();
  // The archive itself says when a record was written.
  mock.timers.enable({ apis: ["Date"] });
  try {
    for (const [index, conversation] of conversations.entries()) {
      mock.timers.setTime(nowMs - years * yearMs * (1 - index / conversations.length));
      for (const records of groups(recordsOf(conversation, writer))) await archive.append(records);
    }
  } finally {
    mock.timers.reset();
  }
  const { lastSeq } = archive.state();
  await archive.close();
  return lastSeq;
}

function* groups(records: Iterable<NewRecord>): Generator<readonly NewRecord[]> {
  let group: NewRecord[] = [];
  for (const record of records) {
    if (group.push(record) < recordsPerAppend) continue;
    yield group;
    group = [];
  }
  yield group;
}

function* recordsOf(conversation: GeneratedConversation, writer: Writer): Generator<NewRecord> {
  const { id: conversationId, messages, settings = defaultConversationSettings } = conversation;
  yield {
    kind: "conversation",
    body: { conversationId, change: { type: "created", settings } },
  };
  let parentId: string | null = null;
  for (let count = 0; count < messages; count += 2) {
    const [messageId, replyId] = [`${conversationId}-${count}`, `${conversationId}-${count + 1}`];
    const text = writer.prompt();
    yield {
      kind: "prompt",
      body: { conversationId, messageId, parentId, text, attachments: [], replyId },
    };
    yield* answerRecords(conversationId, messageId, replyId, writer.answer());
    parentId = replyId;
    if (count > 0) continue;
    const change = { type: "renamed", title: writer.title(), by: "model" } as const;
    yield { kind: "conversation", body: { conversationId, change } };
  }
}

function* answerRecords(
  conversationId: string,
  parentId: string,
  messageId: string,
  text: string,
): Generator<NewRecord> {
  const body = { conversationId, messageId, parentId, text, reasoning: "" };
  yield { kind: "checkpoint", body: { ...body, offset: 0, text: text.slice(0, text.length / 2) } };
  yield {
    kind: "output",
    body: { ...body, status: "complete", failure: null, provenance },
  };
}

/** As the starter model's answers carry it. */
const provenance: Provenance = {
  model: {
    id: "f3a9c15e7b2d4a68",
    name: "SmolLM2 135M Instruct",
    fileName: "SmolLM2-135M-Instruct.Q4_1.gguf",
    sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    sizeBytes: 98_362_432,
    architecture: "llama",
    quantisation: "Q4_1",
    chatTemplateSha256: "872d1a1a1a5a56b0a0a1d2c1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5",
    chatTemplate: "ChatML",
  },
  engine: {
    name: "node-llama-cpp",
    version: "3.22.1",
    llamaCppRelease: "b6962",
    backend: "cpu",
    device: "",
    threads: 2,
    gpuLayers: 0,
  },
  sampling: defaultConversationSettings.sampling,
  seed: 1_234_567_890,
  systemPromptSha256: null,
  context: {
    contextTokens: 8_192,
    usedTokens: 1_024,
    keptMessages: 12,
    droppedMessages: 0,
    firstKeptId: null,
    droppedTokens: 0,
  },
  route: { zone: "device", reason: "There is only this machine." },
  stopReason: "end",
  timing: { timeToFirstTokenMs: 180.4, totalMs: 2_400.7, tokensPerSecond: 96.2, waitedMs: 0.3 },
  tokens: { prompt: 1_024, reused: 980, output: 213 },
};

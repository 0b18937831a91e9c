import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type {
  ConversationChange,
  NewRecord,
  OutputBody,
  PromptBody,
  RatingBody,
} from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { TestProfile } from "./profile.ts";

/** What was said before the app starts: a title, and prompts with their answers. */
export interface PastConversation {
  readonly title: string;
  readonly turns: readonly (readonly [prompt: string, answer: string])[];
  /** When all of it was said; now, when it is left out. */
  readonly at?: string;
  /** The person locked it to this device. */
  readonly isLocked?: boolean;
  readonly tags?: readonly string[];
  /** The person put it away. */
  readonly isArchived?: boolean;
  readonly provenance?: OutputBody["provenance"];
  /** Another program kept its answers. */
  readonly imported?: NonNullable<OutputBody["imported"]>;
  /** What was thought before every one of its answers. */
  readonly reasoning?: string;
  /** Went along with every one of its prompts. */
  readonly attachments?: PromptBody["attachments"];
  /** What the person thought of every one of its answers; nothing, when it is left out. */
  readonly rating?: RatingBody["rating"];
  /** How every one of its answers ended; they are complete unless it says so. */
  readonly ending?: Pick<OutputBody, "status" | "failure">;
}

/** Writes conversations into a profile's archive as an earlier run of the app would have. */
export async function writePast(
  profile: TestProfile,
  conversations: readonly PastConversation[],
): Promise<void> {
  const archive = await openArchive({
    dir: profile.archiveDir,
    indexFile: join(profile.rootDir, "cache", "archive-index.json"),
  });
  for (const conversation of conversations) {
    await archive.append(recordsOf(conversation));
    await nextMoment();
  }
  await archive.close();
}

/** The list goes by moments: of two conversations in one, either may be the newer. */
async function nextMoment(): Promise<void> {
  const now = Date.now();
  while (Date.now() === now) await setTimeout(1);
}

function recordsOf(past: PastConversation): readonly NewRecord[] {
  const { turns, provenance = null, imported, at, reasoning = "", attachments = [], rating } = past;
  const { ending = { status: "complete", failure: null } } = past;
  const conversationId = randomUUID();
  const records = changesOf(past).map((change): NewRecord => ({
    kind: "conversation",
    body: { conversationId, change },
  }));
  let parentId: string | null = null;
  for (const [prompt, answer] of turns) {
    const [messageId, replyId]: [string, string] = [randomUUID(), randomUUID()];
    records.push(
      {
        kind: "prompt",
        body: { conversationId, messageId, parentId, text: prompt, attachments, replyId },
      },
      {
        kind: "output",
        body: {
          conversationId,
          messageId: replyId,
          parentId: messageId,
          text: answer,
          reasoning,
          provenance,
          ...(imported && { imported }),
          ...ending,
        },
      },
    );
    if (rating !== undefined)
      records.push({ kind: "rating", body: { conversationId, messageId: replyId, rating } });
    parentId = replyId;
  }
  return at === undefined ? records : records.map((record) => ({ ...record, at }));
}

function changesOf({
  title,
  isLocked = false,
  tags,
  isArchived = false,
}: PastConversation): readonly ConversationChange[] {
  return [
    { type: "created", settings: defaultConversationSettings },
    { type: "renamed", title, by: "person" },
    ...(isLocked ? [{ type: "routed", routing: { mode: null, isLocked } } as const] : []),
    ...(tags === undefined ? [] : [{ type: "tagged", tags } as const]),
    ...(isArchived ? [{ type: "archived", isArchived } as const] : []),
  ];
}

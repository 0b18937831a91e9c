import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type { NewRecord, OutputBody, PromptBody } from "../../../electron/shared/records.ts";
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
  readonly provenance?: OutputBody["provenance"];
  /** Another program kept its answers. */
  readonly imported?: NonNullable<OutputBody["imported"]>;
  /** What was thought before every one of its answers. */
  readonly reasoning?: string;
  /** Went along with every one of its prompts. */
  readonly attachments?: PromptBody["attachments"];
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
  for (const conversation of conversations) await archive.append(recordsOf(conversation));
  await archive.close();
}

function recordsOf({
  title,
  turns,
  isLocked = false,
  tags,
  provenance = null,
  imported,
  at,
  reasoning = "",
  attachments = [],
  ending = { status: "complete", failure: null },
}: PastConversation): readonly NewRecord[] {
  const conversationId = randomUUID();
  const settings = defaultConversationSettings;
  const records: NewRecord[] = [
    { kind: "conversation", body: { conversationId, change: { type: "created", settings } } },
    {
      kind: "conversation",
      body: { conversationId, change: { type: "renamed", title, by: "person" } },
    },
  ];
  if (isLocked) {
    const routing = { mode: null, isLocked };
    records.push({
      kind: "conversation",
      body: { conversationId, change: { type: "routed", routing } },
    });
  }
  if (tags !== undefined)
    records.push({
      kind: "conversation",
      body: { conversationId, change: { type: "tagged", tags } },
    });
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
    parentId = replyId;
  }
  return at === undefined ? records : records.map((record) => ({ ...record, at }));
}

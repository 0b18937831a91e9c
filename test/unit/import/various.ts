import { randomUUID } from "node:crypto";
import type { Attachment, NewRecord, OutputBody } from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { attached, localProvenance, remoteProvenance, Talk } from "../export/exporting.ts";
import { routed, sent } from "./asked-remotely.ts";

export const messagesEach = 40;

/** Each with an answer; the other messages are second answers. */
const prompts = 18;

/** What was kept of an import from another program, in which some of the conversations came. */
export const pastImport: NewRecord = {
  kind: "import",
  body: {
    importId: "import-past",
    source: "chatgpt",
    fileName: "conversations.json",
    conversations: 100,
    messages: 4_000,
    skipped: 0,
  },
};

export function folders(): readonly NewRecord[] {
  return Array.from({ length: 7 }, (_, number) => ({
    kind: "folder" as const,
    body: {
      folderId: `folder-${number}`,
      change: { type: "created" as const, name: `Folder ${number}` },
    },
  }));
}

/**
 * A conversation with what conversations can have in them: branches from the beginning and from the middle, second answers,
 * answers of every kind and end, attachments, ratings, routes, what left for it. The number says which of it comes where.
 */
export function talk(number: number): readonly NewRecord[] {
  const made = new Talk("", { id: `talk-${number}`, systemPrompt: "Be brief." });
  const isBroughtIn = number % 5 === 4;
  if (isBroughtIn) made.change({ type: "imported", origin: originOf(number) });
  arrange(made, number);
  const answers: string[] = [];
  for (let turn = 0; turn < prompts; turn += 1) {
    const above = aboveOf(answers, number, turn);
    const { promptId, replyId } = made.ask(above, said(number, turn), filesOf(number, turn));
    const text = `Answer ${number}.${turn}`;
    answer(made, { parentId: promptId, messageId: replyId, text }, number + turn);
    answers.push(replyId);
    for (const rating of ratings[(number + turn) % ratings.length] ?? [])
      made.rate(replyId, rating);
    if (turn % 4 !== 2) continue;
    const messageId = randomUUID();
    answer(made, { parentId: promptId, messageId, text: `${text}, again` }, number + turn + 3);
    answers.push(messageId);
  }
  made.change({ type: "archived", isArchived: number % 4 === 0 });
  return isBroughtIn ? inThePast(made.records, number) : made.records;
}

const ratings = [[1], [], [-1], [], [1, 0], []] as const;
const titlers = ["person", "model", "import"] as const;
const words = [
  "",
  "שלום",
  "a\r\n\tb\u2028c",
  "👩‍👩‍👧 half \ud83e",
  '"\\" </script>',
  "```\nopen",
] as const;

function originOf(number: number) {
  return { importId: "import-past", source: "chatgpt", originalId: `theirs ${number}` } as const;
}

function arrange(made: Talk, number: number): void {
  made
    .change({ type: "renamed", title: `Talk ${number}`, by: titlers[number % 3] ?? "person" })
    .change({ type: "moved", folderId: `folder-${number % 7}` })
    .change({ type: "tagged", tags: [`tag ${number % 3}`, "Łódź"] })
    .change({ type: "pinned", isPinned: number % 6 === 0 });
  if (number % 4 === 1) made.change({ type: "moved", folderId: null });
  if (number % 8 === 2) made.change({ type: "routed", routing: { mode: "never", isLocked: true } });
  if (number % 8 === 3) {
    const settings = { ...defaultConversationSettings, systemPrompt: "Be long." };
    made.change({ type: "configured", settings });
  }
}

/** The answer that a prompt goes on after; `null` where it is another beginning. */
function aboveOf(answers: readonly string[], number: number, turn: number): string | null {
  if (turn % 7 === 6) return null;
  const isBranch = turn % 3 === 2;
  return (isBranch ? answers[(number + turn) % answers.length] : answers.at(-1)) ?? null;
}

function said(number: number, turn: number): string {
  return `Question ${number}.${turn} ✓ ${words[turn % words.length] ?? ""}`;
}

/** None, one, or two that are not alike. */
function filesOf(number: number, turn: number): readonly Attachment[] {
  const files = [
    attached(`notes ${number}.txt`, `${number}.${turn}: ${words[number % words.length] ?? ""}`),
    attached('=1+1 "ü".csv', `a,b\n${"1,2\n".repeat(turn)}`),
  ];
  return files.slice(0, turn % 5 === 0 ? number % 3 : 0);
}

type Begun = Pick<OutputBody, "parentId" | "messageId" | "text">;

const local = localProvenance("small.gguf");
const remote = remoteProvenance("openai", "gpt-5");
const broken = { code: "engine-crashed", message: "The engine ended." } as const;
const refused = { code: "remote-refused", message: "It has no quota left." } as const;

/** By which an answer goes, one after the other; what was on record before it, too. */
const kinds: readonly ((made: Talk, begun: Begun) => Partial<OutputBody>)[] = [
  () => ({ provenance: local }),
  () => ({ provenance: local, reasoning: "First\n\n“so”,\u2028then so." }),
  (made, begun) => {
    leave(made, begun);
    return { provenance: remote };
  },
  (made, begun) => {
    write(made, begun, ["Hm", ""], ["", begun.text.slice(0, 4)]);
    return { status: "stopped", reasoning: "Hm", provenance: { ...local, stopReason: "stopped" } };
  },
  () => ({ status: "failed", text: "", failure: broken, provenance: null }),
  (made, begun) => {
    leave(made, begun);
    return { status: "failed", failure: refused, provenance: remote };
  },
  (made, begun) => {
    write(made, begun, ["", begun.text.slice(0, 3)], ["", begun.text.slice(3)]);
    return { status: "interrupted", provenance: null };
  },
  () => ({ provenance: null, imported: { source: "claude", model: null } }),
  (made, { parentId, ...begun }) => {
    const imported = { source: "chatgpt", model: "gpt-4o" } as const;
    // It was brought in before it was whole.
    made.answer(parentId, begun.text, { ...begun, imported });
    return { text: `${begun.text} goes on`, imported };
  },
  (made, begun) => {
    leave(made, begun);
    write(made, begun, ["", "It broke off"]);
    write(made, begun, ["", begun.text]);
    return { provenance: local };
  },
];

function answer(made: Talk, begun: Begun, kind: number): void {
  const more = kinds[kind % kinds.length]?.(made, begun);
  made.answer(begun.parentId, begun.text, { ...more, messageId: begun.messageId });
}

/** Checkpoints, each a piece of the reasoning and of the text. Written a second time, the answer begins anew. */
function write(
  made: Talk,
  { parentId, messageId }: Begun,
  ...pieces: readonly (readonly [reasoning: string, text: string])[]
): void {
  const isRestart = made.records.some(
    ({ kind, body }) => kind === "checkpoint" && body.messageId === messageId,
  );
  let [offset, reasoningOffset] = [0, 0];
  for (const [at, [reasoning, text]] of pieces.entries()) {
    made.records.push({
      kind: "checkpoint",
      body: {
        conversationId: made.id,
        messageId,
        parentId,
        offset,
        text,
        reasoningOffset,
        reasoning,
        ...(isRestart && at === 0 && { isRestart: true as const }),
      },
    });
    offset += text.length;
    reasoningOffset += reasoning.length;
  }
}

/** A remote model was asked. */
function leave({ id: conversationId, records }: Talk, { messageId, text }: Begun): void {
  const ids = { conversationId, messageId };
  records.push(
    routed(ids, [
      { rule: "name.person", category: "name", layer: "names", score: 0.2, partKind: "prompt" },
    ]),
    sent(ids, JSON.stringify({ asked: text })),
  );
}

/** As it came from another program, a minute from one record to the next. */
function inThePast(records: readonly NewRecord[], number: number): readonly NewRecord[] {
  const begunMs = Date.UTC(2023, 0, 1, number);
  return records.map((record, minute) => ({
    ...record,
    at: new Date(begunMs + minute * 60_000).toISOString(),
  }));
}

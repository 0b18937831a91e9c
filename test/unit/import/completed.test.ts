import { expect, test } from "vitest";
import type { OutputBody } from "../../../electron/shared/records.ts";
import { archiveOf, exportFrom, localProvenance, Talk } from "../export/exporting.ts";
import { fileOf } from "./files.ts";
import { bringHere as bring } from "./importing.ts";
import { eraseSaid, told } from "./told.ts";

/* An answer that was taken along before it was whole. */

/** ChatGPT's file: each message follows the one before. */
function chatgpt(...said: readonly (readonly [role: string, text: string])[]): string {
  const nodes = said.map(([role, text], at) => [
    `n${at}`,
    {
      parent: at === 0 ? null : `n${at - 1}`,
      message: { author: { role }, content: { content_type: "text", parts: [text] } },
    },
  ]);
  const chat = { id: "c", title: "Bees", mapping: Object.fromEntries(nodes) };
  return fileOf("conversations.json", JSON.stringify([chat]));
}

const during = [
  ["user", "Why do bees dance?"],
  ["assistant", "I'll look into it."],
] as const;
const after = [
  ...during,
  ["tool", "a page"],
  ["assistant", "To say where."],
  ["user", "How far?"],
  ["assistant", "Miles."],
] as const;

const whole = [
  "- > Why do bees dance?",
  "Why do bees dance? > I'll look into it.\n\nTo say where.",
  "I'll look into it.\n\nTo say where. > How far?",
  "How far? > Miles.",
];

test("an answer that goes on in a later file is completed, once", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chatgpt(...during));
  expect(await bring(archive, chatgpt(...after.slice(0, 4)))).toMatchObject({
    conversations: 0,
    grown: 1,
    messages: 1,
    alreadyHere: 0,
  });
  expect(await bring(archive, chatgpt(...after))).toMatchObject({ grown: 1, messages: 2 });
  expect(await told(archive)).toEqual([whole]);
  for (const path of [chatgpt(...after), chatgpt(...during)])
    expect(await bring(archive, path)).toMatchObject({ alreadyHere: 1, messages: 0 });
  expect(await told(archive)).toEqual([whole]);
});

test("an answer that was completed is exported once, and its own export brings it whole", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chatgpt(...during));
  await bring(archive, chatgpt(...after));
  const markdown = await exportFrom(archive, { format: "markdown" }, { isFolder: true });
  const text = markdown.names.map((name) => markdown.text(name)).join("");
  expect(text.match(/I'll look into it\./g)).toHaveLength(1);
  expect(text).toContain("To say where.");
  const { path } = await exportFrom(archive, { format: "native" });
  const other = await archiveOf([]);
  expect(await bring(other, path)).toMatchObject({ conversations: 1, messages: 4 });
  expect(await told(other)).toEqual([whole]);
  expect(await bring(other, path)).toMatchObject({ alreadyHere: 1 });
});

test("what was erased here is not completed", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chatgpt(...during));
  await eraseSaid(archive, "I'll look into it.");
  expect(await bring(archive, chatgpt(...after))).toMatchObject({ messages: 0, erasedMessages: 3 });
  expect(await told(archive)).toEqual([["- > Why do bees dance?"]]);
  await bring(archive, chatgpt(...during), { bringsErased: true });
  await bring(archive, chatgpt(...after));
  expect(await told(archive)).toEqual([whole]);
});

test("an answer that was completed is erased with what it said before", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chatgpt(...during));
  await bring(archive, chatgpt(...after));
  await eraseSaid(archive, "I'll look into it.\n\nTo say where.");
  expect((await exportFrom(archive, { format: "native" })).text()).not.toContain("look into it");
});

test("Open WebUI: an answer that was empty or half written is filled", async () => {
  const file = (content: string, done: boolean): string => {
    const messages = {
      q: { parentId: null, role: "user", content: "When?" },
      a: { parentId: "q", role: "assistant", content, done },
    };
    const chat = { history: { messages, currentId: "a" } };
    return fileOf("chats.json", JSON.stringify([{ id: "c", chat }]));
  };
  const archive = await archiveOf([]);
  await bring(archive, file("", false));
  for (const [content, done] of [
    ["At no", false],
    ["At noon.", true],
  ] as const) {
    expect(await bring(archive, file(content, done))).toMatchObject({ grown: 1, messages: 1 });
    expect(await told(archive)).toEqual([["- > When?", `When? > ${content}`]]);
  }
});

/** Freehold's own export of one answer. */
async function ownExport(text: string, more: Partial<OutputBody>): Promise<string> {
  const talk = new Talk("Own", { id: "own" });
  const body = { conversationId: "own", messageId: "p", parentId: null, replyId: "o" };
  talk.records.push({ kind: "prompt", body: { ...body, text: "When?", attachments: [] } });
  talk.answer("p", text, { messageId: "o", ...more });
  return (await exportFrom(await archiveOf([talk.records]), { format: "native" })).path;
}

test("Freehold: an answer that was being written when it was exported is completed", async () => {
  const archive = await archiveOf([]);
  await bring(archive, await ownExport("At no", { status: "interrupted" }));
  const made = { provenance: localProvenance("small.gguf") };
  expect(await bring(archive, await ownExport("At noon.", made))).toMatchObject({ messages: 1 });
  expect(await told(archive)).toEqual([["- > When?", "When? > At noon."]]);
});

test("Freehold: what an answer of its own says is not made longer by a file", async () => {
  const archive = await archiveOf([]);
  await bring(archive, await ownExport("At noon.", { provenance: localProvenance("small.gguf") }));
  for (const text of ["At noon. Or not.", "At midnight, I said."])
    expect(await bring(archive, await ownExport(text, {}))).toMatchObject({ alreadyHere: 1 });
  expect(await told(archive)).toEqual([["- > When?", "When? > At noon."]]);
});

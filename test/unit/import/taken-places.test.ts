import { expect, test } from "vitest";
import { archiveOf } from "../export/exporting.ts";
import { fileOf, folderOf } from "./files.ts";
import { bringHere as bring } from "./importing.ts";
import { eraseSaid, told } from "./told.ts";

/* Where messages are named by their places alone, another one may stand in a place the next time. */

/** LM Studio's file; prompts and answers take turns. */
function lmStudio(...texts: readonly string[]): string {
  const messages = texts.map((text, at) => ({
    versions: [{ role: at % 2 === 0 ? "user" : "assistant", content: [{ type: "text", text }] }],
    currentlySelected: 0,
  }));
  return fileOf("1.conversation.json", JSON.stringify({ name: "Names", messages }));
}

const before = ["A cat?", "Tom.", "Another.", "Milo."];
const asked = ["A cat?", "Tom.", "A dog?", "Rex.", "One more.", "Ben."];
const both = [
  "- > A cat?",
  "A cat? > Tom.",
  "Tom. > Another.",
  "Another. > Milo.",
  "Tom. > A dog?",
  "A dog? > Rex.",
  "Rex. > One more.",
  "One more. > Ben.",
];

test("LM Studio: what was deleted there and asked anew comes beside what is known", async () => {
  const archive = await archiveOf([]);
  await bring(archive, lmStudio(...before));
  expect(await bring(archive, lmStudio(...asked))).toMatchObject({ grown: 1, messages: 4 });
  expect(await told(archive)).toEqual([both]);
  const { lastSeq } = archive.state();
  for (const path of [lmStudio(...asked), lmStudio(...before)])
    expect(await bring(archive, path)).toMatchObject({ alreadyHere: 1, messages: 0 });
  expect(archive.state().lastSeq).toBe(lastSeq);
  expect(await bring(archive, lmStudio(...asked, "The last.", "Kit."))).toMatchObject({
    messages: 2,
  });
  expect((await told(archive))[0]?.slice(-2)).toEqual(["Ben. > The last.", "The last. > Kit."]);
});

test("LM Studio: a third beginning with the same answer is a branch of its own", async () => {
  const archive = await archiveOf([]);
  await bring(archive, lmStudio(...before));
  await bring(archive, lmStudio("A cat?", "Tom.", "A dog?", "Milo."));
  await bring(archive, lmStudio("A cat?", "Tom.", "A horse?", "Milo."));
  expect(await told(archive)).toEqual([
    [...both.slice(0, 4), "Tom. > A dog?", "A dog? > Milo.", "Tom. > A horse?", "A horse? > Milo."],
  ]);
});

test("LM Studio: neither what was asked anew nor what was there before comes back once it is erased", async () => {
  const archive = await archiveOf([]);
  await bring(archive, lmStudio(...before));
  await bring(archive, lmStudio(...asked));
  await eraseSaid(archive, "Another.");
  const left = both.filter((line) => !/Another|Milo/.test(line));
  expect(await bring(archive, lmStudio(...before))).toMatchObject({ erasedMessages: 2 });
  const again = await bring(archive, lmStudio(...asked));
  expect(again).toMatchObject({ messages: 0, erasedMessages: 0 });
  expect(await told(archive)).toEqual([left]);
  await eraseSaid(archive, "A dog?");
  for (const path of [lmStudio(...before), lmStudio(...asked)])
    expect(await bring(archive, path)).toMatchObject({ messages: 0 });
  expect(await told(archive)).toEqual([both.slice(0, 2)]);
});

test("LM Studio: what was erased stays so after another message came back to its place", async () => {
  const archive = await archiveOf([]);
  await bring(archive, lmStudio(...before));
  await eraseSaid(archive, "Another.");
  await bring(archive, lmStudio(...asked), { bringsErased: true });
  const left = both.filter((line) => !/Another|Milo/.test(line));
  expect(await told(archive)).toEqual([left]);
  expect(await bring(archive, lmStudio(...before))).toMatchObject({ erasedMessages: 2 });
  expect(await told(archive)).toEqual([left]);
  await bring(archive, lmStudio(...before), { bringsErased: true });
  expect((await told(archive))[0]?.slice(-2)).toEqual(["Tom. > Another.", "Another. > Milo."]);
  for (const path of [lmStudio(...before), lmStudio(...asked)])
    expect(await bring(archive, path)).toMatchObject({ messages: 0, erasedMessages: 0 });
});

const turns = (texts: readonly string[]): readonly { readonly text: string; role: string }[] =>
  texts.map((text, at) => ({ text, role: at % 2 === 0 ? "user" : "assistant" }));

const older = {
  "Claude without ids": (texts: readonly string[]) =>
    fileOf(
      "conversations.json",
      JSON.stringify([
        {
          uuid: "c",
          chat_messages: turns(texts).map(({ text, role }) => ({
            sender: role === "user" ? "human" : role,
            text,
          })),
        },
      ]),
    ),
  "Open WebUI with a plain list": (texts: readonly string[]) =>
    fileOf(
      "chats.json",
      JSON.stringify([
        {
          id: "c",
          chat: { messages: turns(texts).map(({ text, role }) => ({ role, content: text })) },
        },
      ]),
    ),
  "Jan without ids": (texts: readonly string[]) =>
    folderOf({
      "threads/c/thread.json": JSON.stringify({ id: "c" }),
      "threads/c/messages.jsonl": turns(texts)
        .map(({ text, role }) =>
          JSON.stringify({ role, content: [{ type: "text", text: { value: text } }] }),
        )
        .join("\n"),
    }),
} satisfies Record<string, (texts: readonly string[]) => string>;

test.each(Object.entries(older))("%s: the same", async (_, fileWith) => {
  const archive = await archiveOf([]);
  await bring(archive, fileWith(before));
  expect(await bring(archive, fileWith(asked))).toMatchObject({ grown: 1, messages: 4 });
  expect(await told(archive)).toEqual([both]);
  expect(await bring(archive, fileWith(asked))).toMatchObject({ alreadyHere: 1, messages: 0 });
});

test("Claude: a message with an id of its own stays the one it is, whatever it says by now", async () => {
  const file = (text: string): string =>
    fileOf(
      "conversations.json",
      JSON.stringify([{ uuid: "c", chat_messages: [{ uuid: "m", sender: "human", text }] }]),
    );
  const archive = await archiveOf([]);
  await bring(archive, file("As it was."));
  expect(await bring(archive, file("Edited."))).toMatchObject({ alreadyHere: 1, messages: 0 });
});

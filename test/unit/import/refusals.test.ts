import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openImport } from "../../../electron/core/archive/import/open-import.ts";
import { native } from "../../support/import/native.ts";
import {
  chatgptConversation,
  claudeConversation,
  lmStudioConversation,
  openWebuiChat,
  zipOf,
} from "../../support/import/products.ts";
import { fileOf, folderOf } from "./files.ts";
import { read } from "./reading.ts";

const list = Buffer.from(JSON.stringify([chatgptConversation("a"), chatgptConversation("b")]));

/** Reads all of it; resolves with why it was refused. */
async function refusal(path: string): Promise<string> {
  try {
    const opened = await openImport(path);
    if (opened.source !== "freehold") for await (const _ of opened.items(() => {}));
  } catch (error) {
    expect(error).toMatchObject({ failure: { code: "invalid-input" } });
    return (error as Error).message;
  }
  throw new Error("It was read.");
}

test.each([
  ["nothing at all", Buffer.alloc(0), /empty/],
  ["a picture", Buffer.from("\u0089PNG\r\n", "latin1"), /not written in JSON/],
  ["other JSON", Buffer.from('{"a":1}'), /no conversations in it/],
  ["a list that is cut off", list.subarray(0, -30), /ends in the middle/],
  [
    "a list that is cut off between two",
    list.subarray(0, list.lastIndexOf('{"id":"b"')),
    /ends in the middle/,
  ],
])("%s is refused in words", async (_, content, words) => {
  expect(await refusal(fileOf("export.json", content))).toMatch(words);
});

test.each([
  [
    "cut off",
    zipOf([{ name: "conversations.json", content: list }]).subarray(0, -40),
    /damaged or was not downloaded/,
  ],
  [
    "damaged inside",
    flipped(zipOf([{ name: "conversations.json", content: list }]), 120),
    /damaged or was not downloaded|ends in the middle/,
  ],
  [
    "locked",
    zipOf([{ name: "conversations.json", content: list, flags: 1 }]),
    /locked with a password/,
  ],
  [
    "leading out of itself",
    zipOf([{ name: "../conversations.json", content: list }]),
    /outside of itself/,
  ],
  [
    "leading out of itself as Windows writes it",
    zipOf([{ name: "..\\conversations.json", content: list }]),
    /outside of itself/,
  ],
  [
    "packed in a way that is not known",
    zipOf([{ name: "conversations.json", content: list, method: 14 }]),
    /packed in a way that Freehold does not unpack.*unpack it, and import the folder/,
  ],
  [
    "of zip archives",
    zipOf([
      { name: "inner.zip", content: zipOf([{ name: "conversations.json", content: list }]) },
      { name: "notes.json", content: Buffer.from("{}") },
    ]),
    /another zip archive, “inner.zip”. Choose that one itself/,
  ],
  [
    "of two of Freehold's own exports",
    zipOf([
      { name: "a.jsonl", content: Buffer.from(native([])) },
      { name: "b.jsonl", content: Buffer.from(native([])) },
    ]),
    /several of Freehold's own exports. Choose one file after the other/,
  ],
  [
    "naming the root",
    zipOf([{ name: "/etc/conversations.json", content: list }]),
    /outside of itself/,
  ],
  [
    "naming a drive",
    zipOf([{ name: "C:/conversations.json", content: list }]),
    /outside of itself/,
  ],
  [
    "of zeros",
    zipOf([{ name: "conversations.json", content: Buffer.alloc(64 * 1024 * 1024, 0x20) }]),
    /far more than any export/,
  ],
  [
    "of many files that are each too small to be a bomb",
    zipOf(
      ["a", "b", "c", "d"].map((name) => ({
        name: `${name}.json`,
        content: Buffer.from(`[${" ".repeat(20 * 1024 * 1024)}]`),
      })),
    ),
    /far more than any export/,
  ],
  [
    "without conversations",
    zipOf([{ name: "notes.txt", content: list }]),
    /no conversations in it/,
  ],
])("a zip archive %s is refused in words", async (_, content, words) => {
  expect(await refusal(fileOf("export.zip", content))).toMatch(words);
});

test("a zip archive that says it is smaller than it is, is refused while it unpacks", async () => {
  const zip = zipOf([{ name: "conversations.json", content: list }]);
  // Its size stands in the archive twice: before the file and in the directory.
  for (let at = zip.indexOf(sizeOf(list)); at !== -1; at = zip.indexOf(sizeOf(list), at + 4))
    zip.writeUInt32LE(100, at);
  expect(await refusal(fileOf("export.zip", zip))).toMatch(/damaged/);
});

test("a conversation nested without end is left out, and the others come", async () => {
  const deep = `[${"[".repeat(5_000)}${"]".repeat(5_000)},${JSON.stringify(chatgptConversation())}]`;
  const opened = await openImport(fileOf("conversations.json", deep));
  const types: string[] = [];
  if (opened.source !== "freehold")
    for await (const item of opened.items(() => {})) types.push(item.type);
  expect(types).toEqual(["unreadable", "conversation"]);
});

test("a list of messages larger than any is left out before it is read", async () => {
  const path = fileOf("chat.json", '[{"role":"user","content":"Hi"},');
  // Nothing of it lies on the disk.
  truncateSync(path, 64 * 1024 * 1024 + 1);
  const { conversations, unreadable, names } = await read(path);
  expect(conversations).toEqual([]);
  expect(names).toEqual(["chat.json"]);
  expect(unreadable).toEqual([
    "A conversation in this file is larger than Freehold reads. Nothing of it was brought.",
  ]);
});

test.each([
  [
    "of Claude's",
    "conversations.json",
    JSON.stringify([claudeConversation(), claudeConversation()]),
  ],
  ["of Open WebUI's", "chats.json", JSON.stringify([openWebuiChat(), openWebuiChat()])],
  ["of LM Studio's", "1.conversation.json", JSON.stringify(lmStudioConversation(), null, 2)],
])("a file %s that is cut off is refused in words, wherever it was cut", async (_, name, text) => {
  const whole = Buffer.from(text);
  const cuts = Array.from({ length: 20 }, (__, index) => Math.ceil((whole.length * index) / 20));
  for (const end of [...cuts.slice(1), whole.length - 1])
    expect(await refusal(fileOf(name, whole.subarray(0, end)))).toMatch(
      /^This file ends in the middle.*Nothing of it was brought: fetch it again\.$/,
    );
  expect((await read(fileOf(name, whole))).unreadable).toEqual([]);
});

test("links in a folder are not followed, to files and folders outside of it", async () => {
  const outside = folderOf({ "x.json": list, "in/y.json": list });
  const folder = folderOf({ "a.json": JSON.stringify([chatgptConversation("own")]) });
  symlinkSync(join(outside, "x.json"), join(folder, "b.json"));
  symlinkSync(outside, join(folder, "c"));
  const { conversations, unreadable } = await read(folder);
  expect(conversations.map(({ originalId }) => originalId)).toEqual(["own"]);
  expect(unreadable).toEqual([]);
});

test("a folder whose conversations lie too deep or are broken is refused in words that name what was left", async () => {
  const deep = "d/".repeat(9);
  expect(await refusal(folderOf({ [`${deep}a.json`]: list, "b.json": "{}" }))).toMatch(
    /no conversations in it.*“d\/d\/d\/d\/d\/d\/d\/d\/d”: A folder lies more than 8 folders deep/,
  );
  expect(await refusal(folderOf({ "a.json": list.subarray(0, 50), "b.json": "{}" }))).toMatch(
    /no conversations in it.*“a.json”: This file ends in the middle/,
  );
});

test("text that is not UTF-8 is named", async () => {
  const latin = Buffer.from(
    `[{"mapping":{},"title":"caf\u00e9"},${JSON.stringify(chatgptConversation())}]`,
    "latin1",
  );
  const opened = await openImport(fileOf("conversations.json", latin));
  const reasons: string[] = [];
  if (opened.source !== "freehold")
    for await (const item of opened.items(() => {}))
      if (item.type === "unreadable") reasons.push(item.reason);
  expect(reasons).toEqual(["It is not text in UTF-8."]);
});

test("a search for conversations among many files ends as soon as it is cancelled", async () => {
  const blanks = `[${" ".repeat(1024 * 1024)}1]`;
  const folder = folderOf(
    Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.json`, blanks])),
  );
  let asked = 0;
  const opening = openImport(folder, () => (asked += 1) > 2);
  await expect(opening).rejects.toMatchObject({ failure: { code: "cancelled" } });
  // Not every file was tried.
  expect(asked).toBe(3);
});

test("a folder of Freehold's own exports, or with a zip archive in it, is refused in words that say what to do", async () => {
  const own = native([]);
  expect(await refusal(folderOf({ "a.jsonl": own, "old/b.jsonl": own }))).toMatch(
    /several of Freehold's own exports/,
  );
  expect(await refusal(folderOf({ "a.jsonl": own, "b.json": "{}" }))).toMatch(
    /Freehold's own export. Choose the file itself/,
  );
  expect(await refusal(folderOf({ "chats/export.zip": zipOf([]), "b.json": "{}" }))).toMatch(
    /another zip archive, “chats\/export.zip”/,
  );
});

test("a file in UTF-16 is refused in words that say what to do", async () => {
  const own = Buffer.from(`\ufeff${native([])}`, "utf16le");
  expect(await refusal(fileOf("own.jsonl", own))).toMatch(/UTF-16.*save it as UTF-8/);
});

test("a zip archive whose names part folders as Windows does is read as its folders", async () => {
  const content = Buffer.from(JSON.stringify(lmStudioConversation()));
  const zip = zipOf([{ name: "conversations\\Pets\\1.conversation.json", content }]);
  const { conversations } = await read(fileOf("export.zip", zip));
  expect(conversations.map(({ title, folder }) => [title, folder])).toEqual([["Names", "Pets"]]);
});

test("an own export beside another program's conversations is named", async () => {
  const { conversations, unreadable } = await read(
    folderOf({ "a.json": list, "own.jsonl": native([]) }),
  );
  expect(conversations).toHaveLength(2);
  expect(unreadable).toEqual(["A file is of another program: import it by itself."]);
});

test("an empty folder is refused in words", async () => {
  expect(await refusal(folderOf({}))).toMatch(/no conversations in it/);
});

function sizeOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes;
}

function flipped(bytes: Buffer, at: number): Buffer {
  for (let index = at; index < at + 20; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  return bytes;
}

import { join } from "node:path";
import { expect, test } from "vitest";
import { janFiles, zipOf } from "../../support/import/products.ts";
import { fileOf, folderOf } from "./files.ts";
import { read, tree } from "./reading.ts";

test.each([
  ["cut off", janFiles["threads/t-1/thread.json"].slice(0, 40)],
  ["empty", ""],
  ["no JSON", "\0\0\0\0"],
  ["of another form", "[]"],
  ["missing", null],
])(
  "Jan: a thread whose own file is %s is brought from its messages, as the others are",
  async (_, broken) => {
    const { "threads/t-1/messages.jsonl": said } = janFiles;
    const { source, conversations, unreadable, names } = await read(
      folderOf({
        ...janFiles,
        "threads/t-0/messages.jsonl": said,
        ...(broken !== null && { "threads/t-0/thread.json": broken }),
        "threads/t-2/thread.json": "{",
      }),
    );
    expect(source).toBe("jan");
    expect(conversations.map(({ originalId, title }) => [originalId, title])).toEqual([
      ["t-0", null],
      ["t-1", "Soup"],
    ]);
    expect(conversations.map(tree)).toEqual(
      Array.from({ length: 2 }, () => ["- > j1 user: What soup?", "j1 > j2 assistant: Leek."]),
    );
    expect(conversations[0]?.losses).toEqual([
      { what: "Titles and settings, whose file is broken or missing", count: 1 },
    ]);
    expect(names).toEqual(["threads/t-2"]);
    expect(unreadable).toEqual([expect.stringMatching(/^This file ends in the middle/)]);
  },
);

test("Jan: threads whose own file is broken are told apart, each chosen by itself or packed", async () => {
  const { "threads/t-1/messages.jsonl": said } = janFiles;
  const parts = (words: string) => ({
    "thread.json": "{",
    "messages.jsonl": said.replace("Leek.", words),
  });
  const packed = (words: string) =>
    fileOf(
      "export.zip",
      zipOf(
        Object.entries(parts(words)).map(([name, text]) => ({ name, content: Buffer.from(text) })),
      ),
    );
  const folders = folderOf(
    Object.fromEntries(
      ["A", "B"].flatMap((id) =>
        Object.entries(parts("Leek.")).map(([name, text]) => [`${id}/${name}`, text]),
      ),
    ),
  );
  const idOf = async (path: string) => (await read(path)).conversations[0]?.originalId;
  expect(await Promise.all([idOf(join(folders, "A")), idOf(join(folders, "B"))])).toEqual([
    "A",
    "B",
  ]);
  const [leek, again, kale] = await Promise.all(["Leek.", "Leek.", "Kale."].map(packed).map(idOf));
  expect(leek).toBe(again);
  expect(leek).not.toBe(kale);
});

test("Jan's threads are read with the messages beside them", async () => {
  const { source, conversations } = await read(folderOf(janFiles));
  expect(source).toBe("jan");
  expect(conversations[0]).toMatchObject({
    originalId: "t-1",
    title: "Soup",
    systemPrompt: "Cook.",
  });
  expect(conversations[0] && tree(conversations[0])).toEqual([
    "- > j1 user: What soup?",
    "j1 > j2 assistant: Leek.",
  ]);
  expect(conversations[0]?.messages[1]?.model).toBe("phi-4");
});

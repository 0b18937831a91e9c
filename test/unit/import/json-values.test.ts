import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jsonValues } from "../../../electron/core/archive/import/container/json-values.ts";
import {
  chatgptConversation,
  lmStudioConversation,
  openWebuiChat,
} from "../../support/import/products.ts";
import { fileOf } from "./files.ts";
import { read, tree } from "./reading.ts";

/** The values of a text that comes in pieces of so many bytes; a word for those that are none. */
async function valuesOf(text: string, pieceBytes: number): Promise<readonly unknown[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, index) =>
    bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  );
  const values: unknown[] = [];
  for await (const found of jsonValues(Readable.from(pieces)))
    values.push("value" in found ? found.value : "fault");
  return values;
}

/** As Python's `indent=0` writes it: a value a line, without a blank before it. */
const flat = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/^ +/gm, "");

const chat = {
  messages: [
    { role: "user", content: "Hi" },
    { role: "assistant", content: "[\n{" },
  ],
};

test.each<[string, string, readonly unknown[]]>([
  ["an object with a value a line", flat(chat), [chat]],
  ["such objects one after the other", `${flat(chat)}\n${flat(chat)}\n`, [chat, chat]],
  [
    "such objects after one that fills a line",
    `${JSON.stringify(chat)}\n${flat(chat)}`,
    [chat, chat],
  ],
  ["an array with a value a line", flat([chat, chat]), [chat, chat]],
  [
    "an object with a message a line",
    `{"messages":[\n{"a":1},\n{"b":\n{}}\n]}`,
    [{ messages: [{ a: 1 }, { b: {} }] }],
  ],
  ["CRLF", flat(chat).replaceAll("\n", "\r\n"), [chat]],
  ["two arrays one after the other", "[1,[2]]\n[3]", [1, [2], 3]],
  ["two arrays on one line", '[{"a":1}][{"b":2}]', [{ a: 1 }, { b: 2 }]],
  ["values after an array", '[{"a":1}]\n{"b":2}\n{"c":3}', [{ a: 1 }, { b: 2 }, { c: 3 }]],
  ["a line cut off after a comma", `{"a":1}\n{"b":[1,\n{"c":3}`, [{ a: 1 }, "fault", { c: 3 }]],
  ["an object with a value a line that is cut off", `{\n"a":1\n{\n"b":2\n}`, ["fault", { b: 2 }]],
  [
    "lists that go on over lines after values a line",
    `{"a":1}\n{"b":[\n{"c":[\n{"d":2},\n{"e":3}\n]},\n{"f":4}\n]}\n{"g":5}`,
    [{ a: 1 }, { b: [{ c: [{ d: 2 }, { e: 3 }] }, { f: 4 }] }, { g: 5 }],
  ],
  [
    "lines cut off where a list would go on",
    `{"a":1}\n{"b":[\n{"c":[\n{"d":2}\n\n{"e":3}`,
    [{ a: 1 }, "fault", "fault", { d: 2 }, { e: 3 }],
  ],
  [
    "a last line cut off where it would go on",
    `{"a":1}\n{"b":[\n{"c":2}`,
    [{ a: 1 }, "fault", { c: 2 }],
  ],
  ["a line cut off in a text", `{"a":1}\n{"b":"x\\\n{"c":2}`, [{ a: 1 }, "fault", { c: 2 }]],
  ["an object over lines by itself", JSON.stringify(chat, null, 2), [chat]],
  ["a comma after the last element", '[{"a":1},\n{"b":2},\n]', [{ a: 1 }, { b: 2 }]],
  ["a comma after each line", '{"a":1},\n{"b":2},\n', [{ a: 1 }, { b: 2 }]],
  [
    "a comma within, after the last",
    '{"a":1}\n{"b":[2,],}\n{"c":3}',
    [{ a: 1 }, "fault", { c: 3 }],
  ],
  ["byte order marks", '\ufeff{"a":1}\r\n\ufeff{"b":2}', [{ a: 1 }, { b: 2 }]],
  ["zero bytes in a line", '{"a":1}\n{"b":"\0\0"}\n{"c":3}', [{ a: 1 }, "fault", { c: 3 }]],
  ["zero bytes at the end", '{"a":1}\n\0\0\0\0', [{ a: 1 }, "fault"]],
])("%s: every value is found", async (_, text, values) => {
  for (const bytes of [1, 2, 3, 7, 4096]) expect(await valuesOf(text, bytes)).toEqual(values);
});

const depthOf = (count: number) =>
  `{"a":1}\n${'{"b":\n'.repeat(count)}{"c":2}\n${"}\n".repeat(count)}{"d":3}`;

test("a value that goes on over a thousand lines is one", async () => {
  const [first, deep, last, ...more] = await valuesOf(depthOf(1000), 4096);
  expect([first, last, more]).toEqual([{ a: 1 }, { d: 3 }, []]);
  expect(JSON.stringify(deep)).toBe(`${'{"b":'.repeat(1000)}{"c":2}${"}".repeat(1000)}`);
});

test("lines that go on without end are given up, and what follows is read", async () => {
  const values = await valuesOf(depthOf(100_000), 256 * 1024);
  expect([values[0], values.at(-1)]).toEqual([{ a: 1 }, { d: 3 }]);
  // The innermost lines make a value of their own.
  expect(values.filter((value) => value !== "fault")).toHaveLength(3);
});

test("lines that go on are together no longer than a value may be", async () => {
  const lines = ['{"a":1}\n', ...Array.from({ length: 10 }, () => `{"a":[${"1,".repeat(50)}\n`)];
  const reading = (mostBytes: number) => async () => {
    const stream = Readable.from(lines.map((one) => Buffer.from(one)));
    for await (const _ of jsonValues(stream, mostBytes));
  };
  await expect(reading(1000)).rejects.toThrow("larger than Freehold reads");
  await expect(reading(2000)).rejects.toThrow("ends in the middle");
});

test("a value that is larger than may be is refused in words, as soon as it is", async () => {
  const text = `[{"a":1},{"b":"${"x".repeat(5_000)}`;
  let taken = 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    for (; taken < text.length; taken += 100) yield Buffer.from(text.slice(taken, taken + 100));
  }
  const values: unknown[] = [];
  const reading = async (): Promise<void> => {
    for await (const found of jsonValues(Readable.from(pieces(), { highWaterMark: 1 }), 1_000))
      values.push("value" in found ? found.value : "fault");
  };
  await expect(reading()).rejects.toMatchObject({
    failure: {
      code: "invalid-input",
      message:
        "A conversation in this file is larger than Freehold reads. Nothing of it was brought.",
    },
  });
  expect(values).toEqual([{ a: 1 }]);
  expect(taken).toBeLessThan(1_500);
});

const line = JSON.stringify(chat);
const noValue = "It is not written in JSON, or was cut off.";

test.each<[string, string, number, readonly string[]]>([
  ["cut off", `${line}\n{"messages":[\n${line}`, 2, [`chats.jsonl, line 2: ${noValue}`]],
  ["with a comma too many", `${line}\r\n\r\n{"a":1,}\r\n`, 1, [`chats.jsonl, line 3: ${noValue}`]],
  [
    "with zero bytes",
    `${line}\n\0\0\n${line}`,
    2,
    ["chats.jsonl, line 2: It holds zero bytes where text should be, as after a crash."],
  ],
  [
    "without messages, after one that fills several",
    `${JSON.stringify(chat, null, 2)}\n{}\n`,
    1,
    [
      `chats.jsonl, line ${flat(chat).split("\n").length + 1}: It has no messages, or not where they belong.`,
    ],
  ],
  ["of a list", `[${line},{"a":1,},${line}]`, 2, [`chats.jsonl, number 2: ${noValue}`]],
])(
  "a line %s is skipped by its number, and the others are read",
  async (_, text, count, skipped) => {
    const { conversations, unreadable, names } = await read(fileOf("chats.jsonl", text));
    expect(conversations).toHaveLength(count);
    expect(unreadable.map((reason, index) => `${names[index]}: ${reason}`)).toEqual(skipped);
  },
);

test.each([
  ["1.conversation.json", lmStudioConversation(), "Names"],
  ["chat.json", openWebuiChat(), "Trains"],
  ["conversations.json", [chatgptConversation()], "Bread"],
])("%s with a value a line is read", async (name, value, title) => {
  const { conversations, unreadable } = await read(fileOf(name, flat(value)));
  expect([conversations.map((one) => one.title), unreadable]).toEqual([[title], []]);
});

test("conversations of two exports joined to one file are all read", async () => {
  const lists = [[chatgptConversation("a")], [chatgptConversation("b"), chatgptConversation("c")]];
  const joined = lists.map((list) => JSON.stringify(list)).join("\n");
  const { conversations } = await read(fileOf("conversations.json", joined));
  expect(conversations.map(({ originalId }) => originalId)).toEqual(["a", "b", "c"]);
});

test("lists of messages, a line each, are a conversation each", async () => {
  const list = (text: string) => [
    { role: "user", content: text },
    { role: "assistant", content: "Yes." },
  ];
  const lines = ["One?", "Two?"].map((text) => JSON.stringify(list(text))).join("\n");
  const { conversations } = await read(fileOf("chats.jsonl", lines));
  expect(conversations.map(tree)).toEqual([
    ["- > 0 user: One?", "0 > 1 assistant: Yes."],
    ["- > 0 user: Two?", "0 > 1 assistant: Yes."],
  ]);
});

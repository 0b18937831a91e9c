import { expect, test } from "vitest";
import { type GivenFile, readAttachments } from "../../../renderer/views/chat/read-attachment.ts";

function file(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

test("attaches text files and says why others are not", async () => {
  const read = await readAttachments(
    [
      file("notes.md", "# Été"),
      file("photo.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
      file("zeros.bin", new Uint8Array([65, 0, 66])),
      file("big.txt", "x".repeat(2_000_001)),
      { name: "folder", size: 10, arrayBuffer: () => Promise.reject(new Error("is a directory")) },
    ],
    [],
  );
  expect(read.attachments).toEqual([{ name: "notes.md", sizeBytes: 7, text: "# Été" }]);
  expect(read.problems).toHaveLength(4);
  expect(read.problems[0]).toContain("photo.jpg is not a text file");
  expect(read.problems[2]).toContain("larger than 2 MB");
});

test("attaches the same file once, and at most 20", async () => {
  const first = await readAttachments([file("a.txt", "a")], []);
  expect((await readAttachments([file("a.txt", "a")], first.attachments)).attachments).toHaveLength(
    1,
  );
  const many = await readAttachments(
    Array.from({ length: 21 }, (_, index) => file(`${index}.txt`, "x")),
    [],
  );
  expect(many.attachments).toHaveLength(20);
  expect(many.problems).toHaveLength(1);
});

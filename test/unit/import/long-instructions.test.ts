import { expect, test, vi } from "vitest";
import { openWebuiChat } from "../../support/import/products.ts";
import { archiveOf } from "../export/exporting.ts";
import { fileOf } from "./files.ts";
import { importInto } from "./importing.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test("instructions that are longer than is kept are cut between two characters, and told before and after", async () => {
  const archive = await archiveOf([]);
  const { chat } = openWebuiChat() as { readonly chat: object };
  const chats = [`x${"🦊".repeat(60_000)}`, "🦊".repeat(50_000)].map((system, index) => ({
    id: `w-${index}`,
    chat: { ...chat, params: { system } },
  }));
  const importing = importInto(archive);
  const losses = [{ what: "Ends of instructions that are longer than Freehold keeps", count: 1 }];
  expect(await importing.preview(fileOf("chats.json", JSON.stringify(chats)))).toMatchObject({
    preview: { conversations: 2, losses },
  });
  expect(await importing.start()).toMatchObject({ report: { conversations: 2, losses } });
  const logs = await Promise.all(archive.conversationIds().map((id) => archive.conversation(id)));
  expect(logs.map((log) => log?.settings.systemPrompt)).toEqual([
    `x${"🦊".repeat(49_999)}`,
    "🦊".repeat(50_000),
  ]);
});

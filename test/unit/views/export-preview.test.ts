import { afterEach, expect, test, vi } from "vitest";
import {
  type ExportPreviewRequest,
  mostPreviewedConversations,
} from "../../../electron/shared/export.ts";
import { fail } from "../../../electron/shared/result.ts";
import { previewExport } from "../../../renderer/stores/export-preview.ts";
import { type ExportChoice, noteChanged, useExports } from "../../../renderer/stores/exports.ts";

/** What main is asked for. */
const asked = vi.fn<(name: string, request: ExportPreviewRequest) => Promise<unknown>>(async () =>
  fail("internal", "It is not made here."),
);
vi.stubGlobal("window", { freehold: { call: asked } });

const { choice: all } = useExports.getState();
afterEach(() => {
  asked.mockClear();
  useExports.setState({ choice: all });
});

async function askedOf(choice: ExportChoice): Promise<ExportPreviewRequest | undefined> {
  useExports.setState({ choice });
  await previewExport();
  return asked.mock.calls.at(-1)?.[1];
}

const ids = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `c${index}`);

test("main is asked for a preview by few of many conversations, and told how many there are", async () => {
  expect(await askedOf({ kind: "some", conversationIds: ids(31) })).toMatchObject({
    filter: { conversationIds: ids(mostPreviewedConversations) },
    conversations: 31,
  });
  expect(await askedOf({ kind: "conversation", conversationId: "c", title: "T" })).toMatchObject({
    filter: { scope: "conversations", conversationIds: ["c"] },
    conversations: 1,
  });
  expect(await askedOf(all)).toMatchObject({ filter: { scope: "all" }, conversations: null });
});

test("of what a search found, few conversations are asked for with what they have, however far down it stands", async () => {
  const hits = (conversationId: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      conversationId,
      messageId: `${conversationId}-${index}`,
    }));
  const messages = [
    { conversationId: "c0", messageId: "first" },
    ...hits("long", 1_500),
    ...ids(20)
      .slice(1)
      .flatMap((id) => hits(id, 1)),
    { conversationId: "c0", messageId: "last" },
  ];
  const request = await askedOf({ kind: "found", words: "rye", messages });
  if (request?.filter.scope !== "messages") throw new Error("Messages were found.");
  const { conversationIds, messageIds } = request.filter;
  expect(request.conversations).toBe(21);
  expect(conversationIds).toEqual(["c0", "long", ...ids(9).slice(1)]);
  expect(messageIds.slice(0, 3)).toEqual(["first", "last", "long-0"]);
  expect(messageIds.filter((id) => id.startsWith("long"))).toHaveLength(1_000);
  expect(messageIds).not.toContain("c9-0");
});

test("nothing is asked for of what was erased", async () => {
  expect(await askedOf({ kind: "erased" })).toBeUndefined();
});

test("a change counts when it is of what is chosen, and gives the chosen conversation its new title", () => {
  const row = (id: string) => ({ id, title: "Rye" });
  const concerns = (choice: ExportChoice, id: string): boolean => {
    useExports.setState({ choice });
    return noteChanged([row(id)]);
  };
  const one = { kind: "conversation", conversationId: "c1", title: "Bread" } as const;
  const found = [{ messageId: "m", conversationId: "c1" }];
  for (const choice of [
    { kind: "some", conversationIds: ["c1"] },
    { kind: "found", words: "", messages: found },
    one,
  ] as const) {
    expect([concerns(choice, "c2"), concerns(choice, "c1")]).toEqual([false, true]);
  }
  expect(useExports.getState().choice).toEqual({ ...one, title: "Rye" });
  expect([concerns(all, "c2"), concerns({ kind: "erased" }, "c1")]).toEqual([true, false]);
});

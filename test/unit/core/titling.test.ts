import { expect, test } from "vitest";
import type { Archive, ConversationLog } from "../../../electron/core/archive/archive.ts";
import type { Engine } from "../../../electron/core/engine/engine.ts";
import { createSerial } from "../../../electron/core/serial.ts";
import { createTitling } from "../../../electron/core/turns/titling.ts";
import { defaultConversationRouting } from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { defaultSettings } from "../../../electron/shared/settings.ts";

const answered: ConversationLog = {
  conversationId: "c",
  title: null,
  titleBy: null,
  importedAt: null,
  settings: defaultConversationSettings,
  routing: defaultConversationRouting,
  cleared: [],
  folderId: null,
  tags: [],
  owed: new Map(),
  messages: new Map([
    [
      "p",
      {
        role: "user",
        prompt: {
          conversationId: "c",
          messageId: "p",
          parentId: null,
          text: "How do I plant tomatoes?",
          attachments: [],
          replyId: "o",
        },
      },
    ],
    [
      "o",
      {
        role: "assistant",
        output: {
          conversationId: "c",
          messageId: "o",
          parentId: "p",
          status: "complete",
          text: "In soil.",
          reasoning: "",
          failure: null,
          provenance: null,
        },
      },
    ],
  ]),
};

/** A conversation that has its first answer, and a model that says the given things when asked for a title. */
function open(says: readonly string[]) {
  const asked: string[] = [];
  const named: string[] = [];
  const state = { isBusy: false };
  const archive = {
    conversation: async () => answered,
    append: async (
      records: readonly { readonly body: { readonly change?: { title?: string } } }[],
    ) => {
      named.push(...records.map(({ body }) => body.change?.title ?? ""));
    },
  };
  const engine = {
    loaded: () => ({}),
    generate: async ({ conversationId }: { readonly conversationId: string }) => {
      asked.push(conversationId);
      return { text: says[asked.length - 1] ?? "" };
    },
  };
  const titling = createTitling({
    // Only what titling uses of the two ports is here.
    archive: archive as unknown as Archive,
    engine: engine as unknown as Engine,
    settings: () => defaultSettings,
    serial: createSerial(),
    isBusy: () => state.isBusy,
  });
  return { titling, asked, named, state };
}

test("a model that finds no title is not asked again and again", async () => {
  const { titling, asked, named } = open([
    "...",
    "What a challenge. Here is an example",
    "Tomatoes",
  ]);
  for (let answer = 0; answer < 5; answer += 1) await titling.consider("c");
  expect(asked).toHaveLength(2);
  expect(named).toEqual([]);
});

test("a title waits until no answer is asked for, and is made then", async () => {
  const { titling, asked, named, state } = open(["Tomatoes"]);
  state.isBusy = true;
  await titling.consider("c");
  expect(asked).toEqual([]);
  state.isBusy = false;
  await titling.consider("another");
  expect(named).toContain("Tomatoes");
});

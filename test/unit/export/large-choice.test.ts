import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterEach, expect, test, vi } from "vitest";
import { type Handlers, createDispatch } from "../../../electron/core/dispatch.ts";
import { createExportHandlers } from "../../../electron/core/archive/export/export-handlers.ts";
import { mostExportedIds } from "../../../electron/shared/export.ts";
import { startExport, useExports } from "../../../renderer/stores/exports.ts";
import { useNotices } from "../../../renderer/stores/notices.ts";
import { type Desk, deskOf } from "./desk.ts";
import { Talk, archiveOf, newFolder } from "./exporting.ts";

// A million ids are checked here and given to a thread, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.unstubAllGlobals();
  useExports.setState({ choice: { kind: "all" }, format: "markdown" });
  useNotices.setState({ toasts: [] });
});

/** The window asks these exports, by the contract. */
function windowAsks(exports: Desk["exports"]): void {
  // It asks for nothing but exports here.
  const handlers = createExportHandlers(exports) as Handlers;
  vi.stubGlobal("window", { freehold: { call: createDispatch(handlers, () => {}) } });
}

test("more than half a million messages that a search found are exported, each from its own conversation", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "one", "eins");
  talk.turn(first, "two", "zwei");
  const file = join(newFolder(), "found.csv");
  const { exports, ended } = deskOf(await archiveOf([talk.records]), file);
  windowAsks(exports);
  const messages = Array.from({ length: 600_000 }, (_, at) => ({
    messageId: `8d6f3a52-1c0b-4e7d-9f25-${at.toString().padStart(12, "0")}`,
    conversationId: `3b9e7c14-6a2d-4f08-b51c-${at.toString().padStart(12, "0")}`,
  }));
  useExports.setState({
    format: "csv",
    choice: {
      kind: "found",
      words: "ei",
      messages: [...messages, { messageId: first, conversationId: talk.id }],
    },
  });
  await startExport();
  expect(useNotices.getState().toasts).toEqual([]);
  expect(await ended()).toMatchObject({ status: "done", report: { messages: 1 } });
  expect(csvParse(readFileSync(file, "utf8").slice(1)).map(({ text }) => text)).toEqual(["eins"]);
});

function tooMany<T>(one: T): readonly T[] {
  return Array.from({ length: mostExportedIds + 1 }, () => one);
}

test.each([
  { kind: "found", words: "", messages: tooMany({ messageId: "m1", conversationId: "c1" }) },
  { kind: "some", conversationIds: tooMany("c1") },
] as const)(
  "what is too much for one export ($kind) is told with what to do, and nothing is asked",
  async (choice) => {
    const { exports } = deskOf(await archiveOf([new Talk("T").records]), newFolder());
    windowAsks(exports);
    useExports.setState({ choice });
    await startExport();
    expect(useNotices.getState().toasts).toMatchObject([
      {
        tone: "failure",
        message: expect.stringMatching(
          /2,000,001.*at most 2,000,000.*in parts.*or export everything/,
        ),
      },
    ]);
    expect(exports.state()).toEqual({ status: "none" });
  },
);

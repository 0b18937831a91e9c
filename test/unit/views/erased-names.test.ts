import "fake-indexeddb/auto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { changes, database } from "../../../renderer/library/library.ts";
import { createFollower } from "../../../renderer/library/follow.ts";
import { noFilters } from "../../../renderer/library/search/request.ts";
import { useConversationList } from "../../../renderer/stores/conversation-list.ts";
import { startForgetting } from "../../../renderer/stores/erasures.ts";
import { useSearch } from "../../../renderer/stores/search.ts";
import { type FakeArchive, createFakeArchive } from "../library/archive.ts";
import { say } from "../library/search/place.ts";
import { timesFolded } from "../library/search/folding.ts";

let archive: FakeArchive;
let catchUp: () => Promise<void>;

vi.stubGlobal("innerHeight", 800);

beforeAll(startForgetting);

beforeEach(async () => {
  await database.delete();
  archive = createFakeArchive();
  const { read } = archive;
  ({ catchUp } = createFollower({ database, read, publish: changes.publish, report: () => {} }));
  for (const [id, tags] of [
    ["a", ["Ms Almond", "work"]],
    ["b", ["work"]],
  ] as const) {
    say(archive, id, "hello");
    const change = { type: "tagged", tags } as const;
    archive.append({ kind: "conversation", body: { conversationId: id, change } });
  }
  await catchUp();
  useConversationList.setState(({ filter }) => ({
    filter: { ...filter, tags: ["Ms Almond", "work"] },
  }));
  const filters = { ...noFilters, tag: "Ms Almond", model: "Llama", hasCode: true };
  useSearch.setState({ filters });
});

const listTags = () => useConversationList.getState().filter.tags;

test("a tag that only what is erased had is named by no filter any more", async () => {
  archive.erase("b");
  await catchUp();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listTags()).toEqual(["Ms Almond", "work"]);
  archive.erase("a");
  await catchUp();
  await vi.waitFor(() => expect(listTags()).toEqual([]));
  const { filters } = useSearch.getState();
  expect(filters).toEqual({ ...noFilters, model: "Llama", hasCode: true });
});

test("a tag that is left in another spelling stays in the filters", async () => {
  const change = { type: "tagged", tags: ["Work"] } as const;
  archive.append({ kind: "conversation", body: { conversationId: "b", change } });
  await catchUp();
  archive.erase("a");
  await catchUp();
  await vi.waitFor(() => expect(listTags()).toEqual(["work"]));
});

test("once everything is erased no filter names a model", async () => {
  archive.append({ kind: "erased", body: { everything: true, records: 8 } });
  await catchUp();
  await vi.waitFor(() => expect(listTags()).toEqual([]));
  expect(useSearch.getState().filters).toEqual({ ...noFilters, hasCode: true });
});

test("words of what is erased are not kept for the next text that has them", async () => {
  expect(timesFolded("Zoë")).toBeGreaterThan(0);
  expect(timesFolded("Zoë")).toBe(0);
  archive.erase("a");
  await catchUp();
  expect(timesFolded("Zoë")).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import type {
  SearchHit,
  SearchResults,
  TitleHit,
} from "../../../renderer/library/search/request.ts";
import { countOptions, optionAt, placeOf } from "../../../renderer/stores/search-options.ts";

function title(conversationId: string): TitleHit {
  const at = "2026-01-01T00:00:00.000Z";
  return { conversationId, title: [], messageCount: 1, updatedAt: at, isArchived: false };
}

function message(messageId: string): SearchHit {
  return {
    messageId,
    conversationId: "c",
    title: "",
    isArchived: false,
    role: "user",
    at: "2026-01-01T00:00:00.000Z",
    model: null,
    snippet: [],
    place: "text",
  };
}

function results(titles: readonly string[], total: number, messages: readonly string[]) {
  const found: SearchResults = {
    text: "zebra",
    limit: 10,
    isInterim: false,
    titles: { hits: titles.map(title), total },
    hits: messages.map(message),
    total: messages.length,
    isPartial: false,
    leftOut: 0,
  };
  return found;
}

function kinds(found: SearchResults): readonly (string | undefined)[] {
  return Array.from(
    { length: countOptions(found) + 1 },
    (_, index) => optionAt(found, index)?.kind,
  );
}

test("titles stand above messages, with an option for more of them while there are", () => {
  expect(countOptions(null)).toBe(0);
  expect(optionAt(null, 0)).toBeNull();
  expect(kinds(results([], 0, ["m"]))).toEqual(["message", undefined]);
  expect(kinds(results(["a"], 1, []))).toEqual(["title", undefined]);
  expect(kinds(results(["a"], 2, ["m"]))).toEqual(["title", "more-titles", "message", undefined]);
});

test("an option is found again where it stands in other results", () => {
  const before = results(["a", "b"], 3, ["m", "n"]);
  const after = results(["b"], 1, ["n", "m"]);
  const places = [0, 1, 2, 3, 4].map((index) => {
    const option = optionAt(before, index);
    return option === null ? null : placeOf(option, after);
  });
  expect(places).toEqual([null, 0, null, 2, 1]);
});

test("a hundred titles are the end, however many there are", () => {
  const many = Array.from({ length: 100 }, (_, index) => `c${index}`);
  expect(countOptions(results(many, 450, []))).toBe(100);
});

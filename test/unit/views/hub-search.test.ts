import { beforeEach, expect, test, vi } from "vitest";
import type { HubRepository, HubSearchPage } from "../../../electron/shared/models.ts";
import { fail, type Result, succeed } from "../../../electron/shared/result.ts";
import {
  openRepository,
  searchFurther,
  searchHub,
  useHubSearch,
} from "../../../renderer/stores/discover.ts";
import { apache } from "./offers.ts";

interface Asked {
  readonly name: string;
  readonly input: unknown;
  readonly answer: (answer: Result<unknown>) => void;
}

/** Calls to main, in their order; each waits until the test answers it. */
let asked: Asked[];

beforeEach(() => {
  asked = [];
  const call = (name: string, input: unknown): Promise<Result<unknown>> =>
    new Promise((resolve) => asked.push({ name, input, answer: resolve }));
  vi.stubGlobal("window", { freehold: { call } });
  useHubSearch.setState({ words: null, repositories: [], opened: {}, isSearching: false });
});

function page(ids: readonly string[], nextCursor: string | null): HubSearchPage {
  const repositories = ids.map((id): HubRepository => ({
    id,
    downloads: 1,
    likes: 1,
    updatedAt: null,
    licence: apache,
    isGated: false,
    tags: [],
  }));
  return { repositories, nextCursor };
}

function shown(): readonly string[] {
  return useHubSearch.getState().repositories.map(({ id }) => id);
}

test("pages follow one another, and what moved from one to the next is listed once", async () => {
  const first = searchHub("qwen");
  asked[0]?.answer(succeed(page(["a/a", "b/b"], "next")));
  await first;
  const second = searchFurther();
  expect(asked[1]?.input).toEqual({ words: "qwen", cursor: "next" });
  asked[1]?.answer(succeed(page(["b/b", "c/c"], null)));
  await second;
  expect(shown()).toEqual(["a/a", "b/b", "c/c"]);
  expect(useHubSearch.getState().nextCursor).toBeNull();
});

test("the answer to an earlier search never shows under the words of a later one", async () => {
  const first = searchHub("slow");
  const second = searchHub("quick");
  asked[1]?.answer(succeed(page(["quick/one"], null)));
  await second;
  asked[0]?.answer(succeed(page(["slow/one"], null)));
  await first;
  expect(shown()).toEqual(["quick/one"]);
});

test("a page that failed is told, keeps what was found, and can be tried again", async () => {
  const first = searchHub("qwen");
  asked[0]?.answer(succeed(page(["a/a"], "next")));
  await first;
  const second = searchFurther();
  asked[1]?.answer(fail("network", "The hub could not be reached."));
  await second;
  expect(useHubSearch.getState().failure?.message).toBe("The hub could not be reached.");
  expect(shown()).toEqual(["a/a"]);
  void searchFurther();
  expect(asked[2]?.input).toEqual({ words: "qwen", cursor: "next" });
});

test("a repository is asked for once, and again only after a failure", async () => {
  const first = openRepository("a/a");
  void openRepository("a/a");
  expect(asked).toHaveLength(1);
  asked[0]?.answer(fail("hub-refused", "Too many requests."));
  await first;
  expect(useHubSearch.getState().opened["a/a"]?.status).toBe("failed");
  void openRepository("a/a");
  expect(asked).toHaveLength(2);
});

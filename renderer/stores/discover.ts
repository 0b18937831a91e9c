import { create } from "zustand";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type {
  CatalogueModel,
  HubRepository,
  HubRepositoryDetails,
  HubSearchPage,
} from "../../electron/shared/models.ts";
import { call } from "../client.ts";

interface Catalogue {
  /** `undefined` until main has listed them. */
  readonly models: readonly CatalogueModel[] | undefined;
  /** A sentence when they could not be listed. */
  readonly problem: string | null;
}

/** The curated models, judged for this machine. */
export const useCatalogue = create<Catalogue>(() => ({ models: undefined, problem: null }));

/** Asks again: what this machine can take is known better after a while. Keeps the old list when that fails. */
export async function readCatalogue(): Promise<void> {
  const answer = await call("catalogue.list", {});
  if (answer.ok) useCatalogue.setState({ models: answer.value, problem: null });
  else useCatalogue.setState({ problem: answer.failure.message });
}

/** What a repository on the hub holds, as far as that is known. */
export type OpenedRepository =
  | { readonly status: "opening" }
  | { readonly status: "open"; readonly details: HubRepositoryDetails }
  | { readonly status: "failed"; readonly failure: Failure };

interface HubSearch {
  /** The words that were sent; `null` before the first search. */
  readonly words: string | null;
  readonly isSearching: boolean;
  readonly repositories: readonly HubRepository[];
  readonly nextCursor: string | null;
  readonly failure: Failure | null;
  readonly opened: Readonly<Record<string, OpenedRepository>>;
}

const nothingSearched: HubSearch = {
  words: null,
  isSearching: false,
  repositories: [],
  nextCursor: null,
  failure: null,
  opened: {},
};

/** The last search of the hub. It stays while the person looks elsewhere in the window. */
export const useHubSearch = create<HubSearch>(() => nothingSearched);

/** Counts the searches, so that an answer to an earlier one is known as such. */
let searches = 0;

/** Sends the words to the hub and shows the first page of what it has. */
export async function searchHub(words: string): Promise<void> {
  searches += 1;
  useHubSearch.setState({ ...nothingSearched, words, isSearching: true });
  await askPage(words, null);
}

/** Adds the next page to the results; after a failure, tries the page that failed again. */
export async function searchFurther(): Promise<void> {
  const { words, nextCursor, isSearching } = useHubSearch.getState();
  if (words === null || isSearching) return;
  useHubSearch.setState({ isSearching: true, failure: null });
  await askPage(words, nextCursor);
}

async function askPage(words: string, cursor: string | null): Promise<void> {
  const search = searches;
  const answer = await call("hub.search", { words, cursor });
  if (search !== searches) return;
  useHubSearch.setState((now) => withPage(now, answer));
}

/** The search with one more page. A repository that is listed already, for the hub's order moves, is not listed twice. */
function withPage(now: HubSearch, answer: Result<HubSearchPage>): Partial<HubSearch> {
  if (!answer.ok) return { isSearching: false, failure: answer.failure };
  const known = new Set(now.repositories.map(({ id }) => id));
  const fresh = answer.value.repositories.filter(({ id }) => !known.has(id));
  return {
    isSearching: false,
    failure: null,
    repositories: [...now.repositories, ...fresh],
    nextCursor: answer.value.nextCursor,
  };
}

/** Asks the hub what is in a repository. One that is open already is not asked for again. */
export async function openRepository(repository: string): Promise<void> {
  const before = useHubSearch.getState().opened[repository];
  if (before !== undefined && before.status !== "failed") return;
  remember(repository, { status: "opening" });
  const answer = await call("hub.open", { repository });
  remember(
    repository,
    answer.ok
      ? { status: "open", details: answer.value }
      : { status: "failed", failure: answer.failure },
  );
}

function remember(repository: string, state: OpenedRepository): void {
  useHubSearch.setState(({ opened }) => ({ opened: { ...opened, [repository]: state } }));
}

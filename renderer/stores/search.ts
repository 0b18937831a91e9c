import { create } from "zustand";
import { searchClient } from "../library/library.ts";
import { useProgress } from "../library/progress.ts";
import type { IndexProgress } from "../library/search/index/indexer.ts";
import type { SearchReply } from "../library/search/messages.ts";
import {
  type SearchFacets,
  type SearchFilters,
  type SearchOrder,
  type SearchRequest,
  type SearchResults,
  countFilters,
  firstHits,
  firstTitles,
  mostHits,
  mostTitles,
  noFilters,
} from "../library/search/request.ts";
import { type ExportChoice, openExport } from "./exports.ts";
import { chooseConversations, chooseMessages } from "./found-choice.ts";
import { countOptions, hasMoreHits, optionAt, placeOf } from "./search-options.ts";
import { useSelection } from "./selection.ts";

interface SearchState {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly order: SearchOrder;
  /** Of what was asked last, or of the question before while the answer is not here; `null` when nothing is asked. */
  readonly results: SearchResults | null;
  readonly hasFailed: boolean;
  /** All that was found is being gathered for the export. */
  readonly isListing: boolean;
  /** Place among the options of the one that Enter chooses. */
  readonly activeIndex: number;
  /** Goes up whenever the person moves that place: then it is to be seen. */
  readonly moves: number;
  readonly facets: SearchFacets;
  /** How far the index has come; `null` until it says. */
  readonly progress: IndexProgress | null;
  /** Goes up whenever the field is to take the focus. */
  readonly focusRequests: number;
}

const noFacets: SearchFacets = { models: [], endpoints: [], folders: [], tags: [] };
/** They come as soon as the person looks on, or no longer types. */
const moreHits = 60;
/** About as high as one of the results is, in CSS pixels; what stands above them is three times that. */
const hitPx = 100;
/** Nobody has read, and reacts to, what was shown for less than that. */
const readingMs = 300;
/** While the index grows, what is shown is brought up to date this often. */
const refreshEveryMs = 1_000;

/** What is searched for and found. Stays when the person looks at a result and comes back. */
export const useSearch = create<SearchState>()(() => ({
  text: "",
  filters: noFilters,
  order: "best",
  results: null,
  hasFailed: false,
  isListing: false,
  activeIndex: 0,
  moves: 0,
  facets: noFacets,
  progress: null,
  focusRequests: 0,
}));

let askedId = 0;
/** The person asks for something else: no results of that are shown yet. */
let isNewQuestion = false;
/** When the first of them were. */
let firstShownMs = -Infinity;
let listedId = 0;
let limit = firstHits;
let titleLimit = firstTitles;
let refresh: ReturnType<typeof setTimeout> | undefined;

/** Shows the search; with words, searches for them. */
export function openSearch(text?: string): void {
  useSelection.getState().showArchive("search");
  useSearch.setState(({ focusRequests }) => ({ focusRequests: focusRequests + 1 }));
  if (text !== undefined) searchFor({ text });
}

/** Changes what is asked, and asks. */
export function searchFor(change: Partial<Pick<SearchState, "text" | "filters" | "order">>): void {
  useSearch.setState({ ...change, activeIndex: 0, isListing: false });
  isNewQuestion = true;
  listedId = 0;
  // What was found before is marked no more.
  if (change.text !== undefined) useSelection.setState({ soughtWords: null });
  limit = countFitting();
  titleLimit = firstTitles;
  askIndex();
}

/** Results that the window shows at once: each further one makes whoever types wait. */
function countFitting(): number {
  return Math.max(firstHits, Math.ceil(innerHeight / hitPx) - 3);
}

export function clearFilters(): void {
  searchFor({ filters: noFilters });
}

/** Fetches more of the results, unless all are here. */
export function showMoreHits(): void {
  const { results } = useSearch.getState();
  const isAsked = limit > (results?.limit ?? 0);
  if (results === null || !hasMoreHits(results) || isAsked) return;
  limit = Math.min(mostHits, limit + moreHits);
  askIndex();
}

/** Fetches more of the conversations that were found by their title. */
export function showMoreTitles(): void {
  titleLimit = mostTitles;
  askIndex();
}

/** Takes all messages that were found to the export, as well what the list does not show. */
export function exportFound(): void {
  useSearch.setState({ isListing: true });
  listedId = searchClient.list(currentRequest());
}

/** The same with all conversations that were found by their titles. */
export function exportFoundTitles(): void {
  useSearch.setState({ isListing: true });
  listedId = searchClient.listTitles(currentRequest());
}

function currentRequest(): SearchRequest {
  const { text, filters, order } = useSearch.getState();
  return { text, filters, order, limit, titleLimit };
}

/** Moves the choice among the options; the ends hold. */
export function moveActive(step: number): void {
  const { results, activeIndex, moves } = useSearch.getState();
  const last = countOptions(results) - 1;
  const next = Math.max(0, Math.min(last, activeIndex + step));
  useSearch.setState({ activeIndex: next, moves: moves + 1 });
  if (next > last - 3) showMoreHits();
}

/** Shows a message in its conversation, or a conversation; or more of these. */
export function chooseOption(index: number): void {
  const { results } = useSearch.getState();
  const option = optionAt(results, index);
  if (results === null || option === null) return;
  useSearch.setState({ activeIndex: index });
  const { openMessage, selectConversation } = useSelection.getState();
  switch (option.kind) {
    case "title":
      return selectConversation(option.hit.conversationId);
    case "more-titles":
      return showMoreTitles();
    case "message":
      return openMessage(option.hit.conversationId, option.hit.messageId, results.text);
  }
}

/** Lets go of what was found and of what filters can be set to, some of which is no more, and looks again. */
export function forgetResults(): void {
  useSearch.setState({ results: null, isListing: false, facets: noFacets });
  listedId = 0;
  askIndex();
  if (useSelection.getState().view === "archive") askFacets();
}

/** Whether anything is asked: words, or filters alone. */
export function asksAnything({ text, filters }: Pick<SearchState, "text" | "filters">): boolean {
  return text.trim() !== "" || countFilters(filters) > 0;
}

/** Asks what the filters can be set to. Reads every conversation, so only when somebody is about to choose. */
export function askFacets(): void {
  searchClient.askFacets();
}

/** Asks the index for what is set; once more too, for of what changes while nobody looks nothing is known here. */
export function askIndex(): void {
  const request = currentRequest();
  clearTimeout(refresh);
  refresh = undefined;
  // An answer that is still on its way is not to this question.
  askedId = 0;
  if (!asksAnything(request)) return useSearch.setState({ results: null, hasFailed: false });
  askedId = searchClient.search(request);
}

function takeReply(reply: SearchReply): void {
  switch (reply.type) {
    case "results":
      if (reply.id === askedId && isNews(reply.results)) takeResults(reply.results);
      break;
    case "listed":
      if (reply.id === listedId) takeListedMessages(reply);
      break;
    case "listed-titles":
      if (reply.id === listedId) takeListed(chooseConversations(reply.conversations));
      break;
    case "failed":
      if (reply.id === listedId) useSearch.setState({ isListing: false });
      if (reply.id === askedId) useSearch.setState({ hasFailed: true });
      break;
    case "facets":
      useSearch.setState({ facets: reply.facets });
      leaveGoneFolder(reply.facets);
      break;
    case "progress":
      useSearch.setState({ progress: reply.progress });
      refreshLater();
      break;
  }
}

/** Of what is shown already, a part of it is no news: the rest would be gone until it follows. */
function isNews({ isInterim }: SearchResults): boolean {
  return !isInterim || isNewQuestion || useSearch.getState().results === null;
}

/**
 * What is chosen stays so wherever it now stands: what comes late must not slip under the finger that presses Enter. But the
 * first one is chosen by nobody who has not had the time to read it.
 */
function takeResults(results: SearchResults): void {
  const { results: before, activeIndex } = useSearch.getState();
  if (isNewQuestion) firstShownMs = performance.now();
  const isUnread = performance.now() - firstShownMs < readingMs;
  isNewQuestion = false;
  const active = activeIndex === 0 && isUnread ? null : optionAt(before, activeIndex);
  const place = active === null ? null : placeOf(active, results);
  const last = Math.max(0, countOptions(results) - 1);
  useSearch.setState({
    results,
    hasFailed: false,
    activeIndex: Math.min(place ?? activeIndex, last),
  });
}

function takeListedMessages({
  messages,
  isBehind,
}: Extract<SearchReply, { readonly type: "listed" }>): void {
  const isIncomplete = isBehind || !useProgress.getState().isReady;
  takeListed(chooseMessages(useSearch.getState().text.trim(), messages, isIncomplete));
}

function takeListed(choice: ExportChoice | null): void {
  useSearch.setState({ isListing: false });
  const { view, archiveTab } = useSelection.getState();
  // Whoever has gone elsewhere meanwhile is not brought back.
  if (choice === null || view !== "archive" || archiveTab !== "search") return;
  openExport(choice);
}

/** What lay in a folder that was removed lies in none. */
function leaveGoneFolder({ folders }: SearchFacets): void {
  const { filters } = useSearch.getState();
  if (filters.folderId === null || folders.some(({ id }) => id === filters.folderId)) return;
  searchFor({ filters: { ...filters, folderId: null } });
}

/** The index has changed: so may have what is found. */
function refreshLater(): void {
  const { view, archiveTab } = useSelection.getState();
  if (view !== "archive" || archiveTab !== "search" || !asksAnything(useSearch.getState())) return;
  refresh ??= setTimeout(askIndex, refreshEveryMs);
}

/** Listens to the search worker from now on. Called once as the window starts. */
export function startSearch(): void {
  searchClient.subscribe(takeReply);
}

import type { TextPlace } from "./index/describe.ts";

/** Which messages are looked through; `null` leaves a filter out. */
export interface SearchFilters {
  readonly role: "user" | "assistant" | null;
  /** As `Origin` names it. */
  readonly model: string | null;
  /** device, own, third-party and elsewhere are zones; anything else is the id of an endpoint. */
  readonly route: string | null;
  /** The first and the last day, `2026-11-25`, by the person's own clock. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly rating: -1 | 1 | null;
  readonly folderId: string | null;
  readonly tag: string | null;
  readonly hasCode: boolean;
  readonly hasAttachment: boolean;
  /** Conversations that were put away: without them, or only them. */
  readonly archived: "without" | "only" | null;
}

export const noFilters: SearchFilters = {
  role: null,
  model: null,
  route: null,
  fromDay: null,
  toDay: null,
  rating: null,
  folderId: null,
  tag: null,
  hasCode: false,
  hasAttachment: false,
  archived: null,
};

export function countFilters(filters: SearchFilters): number {
  return Object.values(filters).filter((value) => value !== null && value !== false).length;
}

/** Whether the last day is before the first, so that nothing can lie between. */
export function areDaysSwapped({ fromDay, toDay }: SearchFilters): boolean {
  return fromDay !== null && toDay !== null && toDay < fromDay;
}

/** best: by how well a message fits, the newer first among equals. */
export type SearchOrder = "best" | "newest";

export interface SearchRequest {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly order: SearchOrder;
  /** How many results are wanted; `mostHits` is the end. */
  readonly limit: number;
  /** How many conversations are wanted that are found by their title. */
  readonly titleLimit: number;
}

/** They fill a window that is not large. */
export const firstHits = 6;

/** Conversations stand above the messages, so only a few do until more are asked for. */
export const firstTitles = 3;

/** Who finds more of them types another word. */
export const mostTitles = 100;

/** A list of results that goes on further is one that nobody reads. */
export const mostHits = 1_000;

/** A search that is yet to say what for. */
export const anySearch: SearchRequest = {
  text: "",
  filters: noFilters,
  order: "best",
  limit: firstHits,
  titleLimit: firstTitles,
};

export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A message that was found, as much of it as its line shows. */
export interface SearchHit {
  readonly messageId: string;
  readonly conversationId: string;
  readonly title: string;
  /** Its conversation was put away. */
  readonly isArchived: boolean;
  readonly role: "user" | "assistant";
  readonly at: string;
  readonly model: string | null;
  readonly snippet: readonly SnippetPart[];
  /** Where the snippet stands. */
  readonly place: TextPlace;
}

/** A conversation that was found by its title. */
export interface TitleHit {
  readonly conversationId: string;
  /** Its title, whole. */
  readonly title: readonly SnippetPart[];
  readonly messageCount: number;
  readonly updatedAt: string;
  readonly isArchived: boolean;
}

/** Conversations whose titles have what was asked. None where something is asked that only messages have. */
export interface TitleHits {
  readonly hits: readonly TitleHit[];
  readonly total: number;
}

export const noTitles: TitleHits = { hits: [], total: 0 };

export interface SearchResults {
  /** What was asked. */
  readonly text: string;
  /** How many messages were asked for: where there are more that fit, that many of those are here. */
  readonly limit: number;
  /** What is found soonest: the search goes on, and its results follow. `total` counts what was found so far. */
  readonly isInterim: boolean;
  readonly titles: TitleHits;
  readonly hits: readonly SearchHit[];
  /** How many messages fit; at least so many when `isPartial`. */
  readonly total: number;
  /** Only the newest messages were looked through, for the query was so broad that they were enough. */
  readonly isPartial: boolean;
  /** How many of the words were too many, and not looked for. */
  readonly leftOut: number;
}

/** A message that was found, by its ids alone. */
export type FoundMessage = Pick<SearchHit, "messageId" | "conversationId">;

/** A conversation that was found by its title. */
export interface FoundConversation {
  readonly conversationId: string;
  readonly title: string;
}

/** What the filters can be set to, as far as the index knows. */
export interface SearchFacets {
  readonly models: readonly string[];
  readonly endpoints: readonly { readonly id: string; readonly name: string }[];
  readonly folders: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly string[];
}

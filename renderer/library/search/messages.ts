import type { IndexProgress } from "./index/indexer.ts";
import type {
  FoundConversation,
  FoundMessage,
  SearchFacets,
  SearchRequest,
  SearchResults,
} from "./request.ts";

/** From the window to the search worker. */
export type SearchCall =
  /** The library has more, or these conversations are different. */
  | { readonly type: "applied"; readonly conversationIds: readonly string[] }
  /** Something was erased, or the library began anew. */
  | { readonly type: "restart" }
  | { readonly type: "search"; readonly id: number; readonly request: SearchRequest }
  /** All messages that a search finds, whatever its limit. */
  | { readonly type: "list"; readonly id: number; readonly request: SearchRequest }
  /** All conversations that it finds by their titles. */
  | { readonly type: "list-titles"; readonly id: number; readonly request: SearchRequest }
  | { readonly type: "facets" };

/** From the search worker to the window. A search that a newer one overtook gets no answer. */
export type SearchReply =
  | { readonly type: "progress"; readonly progress: IndexProgress }
  | { readonly type: "results"; readonly id: number; readonly results: SearchResults }
  | {
      readonly type: "listed";
      readonly id: number;
      readonly messages: readonly FoundMessage[];
      /** Some of the library could not be searched yet. */
      readonly isBehind: boolean;
    }
  | {
      readonly type: "listed-titles";
      readonly id: number;
      readonly conversations: readonly FoundConversation[];
    }
  | { readonly type: "failed"; readonly id: number }
  | { readonly type: "facets"; readonly facets: SearchFacets };

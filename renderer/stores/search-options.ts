import {
  type SearchHit,
  type SearchResults,
  type TitleHit,
  mostHits,
  mostTitles,
} from "../library/search/request.ts";

/** What the list of results offers, one under the other. */
export type SearchOption =
  | { readonly kind: "title"; readonly hit: TitleHit }
  /** Shows more of the conversations. */
  | { readonly kind: "more-titles" }
  | { readonly kind: "message"; readonly hit: SearchHit };

/** How many options stand above the messages. */
export function countAbove({ titles: { hits, total } }: SearchResults): number {
  return hits.length + (hasMoreTitles({ hits, total }) ? 1 : 0);
}

/** Whether more messages fit than were asked for. */
export function hasMoreHits({ limit, total, isInterim }: SearchResults): boolean {
  return !isInterim && limit < Math.min(total, mostHits);
}

export function countOptions(results: SearchResults | null): number {
  return results === null ? 0 : countAbove(results) + results.hits.length;
}

/** The option at a place; `null` where there is none. */
export function optionAt(results: SearchResults | null, index: number): SearchOption | null {
  if (results === null) return null;
  const { titles, hits } = results;
  const title = titles.hits[index];
  if (title !== undefined) return { kind: "title", hit: title };
  if (index === titles.hits.length && hasMoreTitles(titles)) return { kind: "more-titles" };
  const hit = hits[index - countAbove(results)];
  return hit === undefined ? null : { kind: "message", hit };
}

/** Where an option stands in other results; `null` when it is not among them. */
export function placeOf(option: SearchOption, results: SearchResults): number | null {
  switch (option.kind) {
    case "title": {
      const { conversationId } = option.hit;
      const place = results.titles.hits.findIndex((hit) => hit.conversationId === conversationId);
      return place === -1 ? null : place;
    }
    case "more-titles":
      return hasMoreTitles(results.titles) ? results.titles.hits.length : null;
    case "message": {
      const { messageId } = option.hit;
      const place = results.hits.findIndex((hit) => hit.messageId === messageId);
      return place === -1 ? null : countAbove(results) + place;
    }
  }
}

function hasMoreTitles({ hits, total }: SearchResults["titles"]): boolean {
  return hits.length < Math.min(total, mostTitles);
}

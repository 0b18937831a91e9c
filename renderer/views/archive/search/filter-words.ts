import type { SearchFacets, SearchFilters } from "../../../library/search/request.ts";
import { formatDay } from "../../../text/format.ts";
import { searchText as words } from "../../../text/search.ts";

/** Where an answer may come from, whichever endpoints there are. */
export const zones = (["device", "own", "third-party", "elsewhere"] as const).map((value) => ({
  value: value as string,
  label: words.routes[value],
}));

/** The filters that are set, each in words. */
export function listFilters(
  filters: SearchFilters,
  facets: SearchFacets,
): readonly { readonly name: keyof SearchFilters; readonly words: string }[] {
  const { role, model, route, fromDay, toDay, rating, folderId, tag, archived } = filters;
  const labelled = (label: string, value: string): string => `${label}: ${value}`;
  const all: Readonly<Record<keyof SearchFilters, string | null>> = {
    role: role && labelled(words.role, words.roles[role]),
    model: model && labelled(words.model, model),
    route: route && labelled(words.route, nameRoute(route, facets)),
    fromDay: fromDay && labelled(words.fromDay, formatDay(`${fromDay}T00:00:00`)),
    toDay: toDay && labelled(words.toDay, formatDay(`${toDay}T00:00:00`)),
    rating: rating && labelled(words.rating, words.ratings[rating === 1 ? "good" : "bad"]),
    folderId:
      folderId &&
      labelled(words.folder, facets.folders.find(({ id }) => id === folderId)?.name ?? folderId),
    tag: tag && labelled(words.tag, tag),
    archived: archived && labelled(words.archived, words.archivedChoices[archived]),
    hasCode: filters.hasCode ? words.hasCode : null,
    hasAttachment: filters.hasAttachment ? words.hasAttachment : null,
  };
  // The keys of a record are those it was declared with.
  return (Object.keys(all) as (keyof SearchFilters)[]).flatMap((name) => {
    const said = all[name];
    return said === null ? [] : [{ name, words: said }];
  });
}

function nameRoute(route: string, facets: SearchFacets): string {
  const zone = zones.find(({ value }) => value === route);
  if (zone !== undefined) return zone.label;
  return facets.endpoints.find(({ id }) => id === route)?.name ?? route;
}

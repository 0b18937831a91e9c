import { foldName } from "../../../../electron/shared/organise.ts";
import type { LibraryDatabase } from "../../database.ts";
import type { ConversationShelf } from "./conversations.ts";
import type { IndexParts } from "../index/indexer.ts";
import type { SearchFacets } from "../request.ts";

/**
 * The folders there are, and the models, endpoints and tags that any message has, each list in the order of their names. A
 * tag stands there once, in the first of its spellings.
 */
export async function readFacets(
  database: LibraryDatabase,
  { segments, building }: IndexParts,
  conversations: ConversationShelf,
): Promise<SearchFacets> {
  const models = new Set<string>();
  const endpoints = new Map<string, string>();
  const columns = [...segments, ...building].map(({ documents }) => documents);
  for (const origin of columns.flatMap(({ origins }) => origins)) {
    if (origin?.model != null) models.add(origin.model);
    if (origin?.endpointId != null)
      endpoints.set(origin.endpointId, origin.endpointName ?? origin.endpointId);
  }
  const tags = new Map<string, string>();
  for (const row of await conversations.all())
    for (const tag of row.tags) tags.set(foldName(tag), tags.get(foldName(tag)) ?? tag);
  return {
    models: [...models].sort(byName),
    endpoints: [...endpoints]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => byName(a.name, b.name)),
    folders: (await database.folders.toArray())
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => byName(a.name, b.name)),
    tags: [...tags.values()].sort(byName),
  };
}

function byName(a: string, b: string): number {
  return a.localeCompare(b);
}

import type { ModelDetails } from "../../../../../electron/shared/models.ts";

type Metadata = ModelDetails["metadata"];

/** The entries that have every one of the words in key or value. */
export function filterMetadata(metadata: Metadata, words: string): Metadata {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return metadata;
  return metadata.filter(({ key, value }) => {
    const said = `${key}\n${value}`.toLocaleLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

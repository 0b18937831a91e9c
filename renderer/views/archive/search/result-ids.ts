/** Ids that tie the field to the list below it. */
export const resultsId = "search-results";

export function hitElementId(index: number): string {
  return `search-hit-${index}`;
}

/** Ids that tie the field to the list below it. */
export const resultsId = "search-results";

export function optionElementId(index: number): string {
  return `search-option-${index}`;
}

/** What licences call themselves in their first lines, and the id they have on the hub. No other likeness counts. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^apache license\s+version 2\.0\b/, "apache-2.0"],
  [/^(the )?mit license\b/, "mit"],
  [/^llama 4 community license agreement\b/, "llama4"],
  [/^llama 3\.3 community license agreement\b/, "llama3.3"],
  [/^llama 3\.2 community license agreement\b/, "llama3.2"],
  [/^llama 3\.1 community license agreement\b/, "llama3.1"],
  [/^meta llama 3 community license agreement\b/, "llama3"],
  [/^llama 2 community license agreement\b/, "llama2"],
  [/^gemma terms of use\b/, "gemma"],
];

/** The id of a licence that is given as its whole text; `null` when its title is none of those known. */
export function licenceIdOfText(text: string): string | null {
  const beginning = text.slice(0, 2_000).trimStart().toLowerCase().replace(/\s+/g, " ");
  return titles.find(([title]) => title.test(beginning))?.[1] ?? null;
}

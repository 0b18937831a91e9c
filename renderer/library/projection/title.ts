const longestTitle = 60;

/** The first words of a prompt as a title: one line, whole words, at most 60 characters. */
export function titleFromPrompt(text: string): string {
  const line = text
    .slice(0, 1_000)
    .replace(/\s+/g, " ")
    .replace(/^[#>*\-\s]+/, "")
    .trim();
  const characters = [...line];
  if (characters.length <= longestTitle) return line;
  const cut = characters.slice(0, longestTitle).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > longestTitle / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

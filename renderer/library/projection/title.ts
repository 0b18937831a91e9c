import type { ErasedPart, TitledBy } from "../../../electron/shared/records.ts";
import { titledBy } from "../../../electron/shared/titled-by.ts";
import type { ConversationRow } from "../rows.ts";

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

/** Who gave a title that the archive has on record for a conversation. */
export function givenBy(
  change: { readonly by: TitledBy },
  at: string,
  { origin, createdAt }: Pick<ConversationRow, "origin" | "createdAt">,
): TitledBy {
  // All that an import wrote about it bears one time.
  const importedAt = origin === null || origin.source === "freehold" ? null : createdAt;
  return titledBy(change, at, importedAt);
}

/** Whether the title went with messages that were erased. */
export function losesTitle(
  { titledBy: by }: Pick<ConversationRow, "titledBy">,
  { titles, importedTitles }: Pick<ErasedPart, "titles" | "importedTitles">,
): boolean {
  if (titles !== true || by === "person") return false;
  return by !== "import" || importedTitles === true;
}

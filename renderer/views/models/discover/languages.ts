import { discoverText } from "../../../text/discover.ts";

// The window speaks English; see renderer/text.
const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** `German` of `de`; a code that is none stays as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The first few languages by name, and how many more there are. */
export function describeLanguages(codes: readonly string[], shown: number): string {
  const first = codes.slice(0, shown).map(languageName).join(", ");
  const more = codes.length - shown;
  return more > 0 ? discoverText.languagesMore(first, more) : first;
}

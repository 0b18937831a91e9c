/** With a sign in place of every half of a character, which JSON can say and UTF-8, YAML and file systems cannot. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/**
 * Names that every common file system takes: without the characters that Windows forbids, without control and invisible
 * characters, not beginning with a dot, not ending with a dot or space, none of Windows' device names, and short enough
 * with room for a number and an extension.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Marks of direction and of no width, which make two names look like one; those that join letters stay. */
const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\p{Co}\p{Cn}\p{Cs}]/gu;
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Linux allows 255 bytes a name, Windows 255 UTF-16 units. */
const mostBytes = 120;

/** `fallback` when nothing of the words can stand in a name. */
export function safeName(words: string, fallback: string): string {
  const clean = shortened(
    words
      .normalize("NFC")
      .replace(invisible, "")
      .replace(forbidden, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^[. ]+/, ""),
  ).replace(/[. ]+$/, "");
  const name = clean.trim() === "" ? fallback : clean.trim();
  return deviceName.test(name) ? `_${name}` : name;
}

/** Gives every name only once, whatever its case, however its accents are composed: "Plan", then "plan (2)". */
export class UniqueNames {
  readonly #used = new Map<string, number>();

  take(name: string): string {
    for (;;) {
      const key = folded(name);
      const count = (this.#used.get(key) ?? 0) + 1;
      this.#used.set(key, count);
      if (count === 1) return name;
      const numbered = `${name} (${count})`;
      if (this.#used.has(folded(numbered))) continue;
      this.#used.set(folded(numbered), 1);
      return numbered;
    }
  }
}

/** As file systems that ignore case compare; up and down, for letters that change only one way. */
function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  let short = "";
  let sizeBytes = 0;
  for (const character of name) {
    sizeBytes += Buffer.byteLength(character);
    if (sizeBytes > mostBytes) break;
    short += character;
  }
  return short;
}

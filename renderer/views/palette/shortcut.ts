/** A chord such as `Mod+Shift+M`; `Mod` is Command on a Mac and Control elsewhere. */
export type Shortcut = string;

interface Chord {
  readonly key: string;
  readonly hasMod: boolean;
  readonly hasShift: boolean;
  readonly hasAlt: boolean;
}

/** `navigator.platform` is deprecated but says what is needed without asking main. */
export const isMac = typeof navigator !== "undefined" && /mac/i.test(navigator.platform);

const macNames: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };
const otherNames: Readonly<Record<string, string>> = { Mod: "Ctrl" };
const arrows: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc" };

/** The chord as this platform's keyboards name it: `Ctrl+Shift+M`, `⇧⌘M`. */
export function nameShortcut(shortcut: Shortcut, onMac = isMac): string {
  const names = onMac ? macNames : otherNames;
  const parts = shortcut.split("+").map((part) => names[part] ?? arrows[part] ?? part);
  return parts.join(onMac ? "" : "+");
}

/** Whether a key press is this chord, whatever the keyboard layout. */
export function matchesShortcut(event: KeyboardEvent, shortcut: Shortcut, onMac = isMac): boolean {
  const chord = readChord(shortcut);
  const mod = onMac ? event.metaKey : event.ctrlKey;
  const otherMod = onMac ? event.ctrlKey : event.metaKey;
  return (
    mod === chord.hasMod &&
    !otherMod &&
    event.shiftKey === chord.hasShift &&
    event.altKey === chord.hasAlt &&
    isKey(event, chord.key)
  );
}

function readChord(shortcut: Shortcut): Chord {
  const parts = shortcut.split("+");
  return {
    key: parts.at(-1) ?? "",
    hasMod: parts.includes("Mod"),
    hasShift: parts.includes("Shift"),
    hasAlt: parts.includes("Alt"),
  };
}

// A Greek or Cyrillic layout sends its own letter; the place of the key says which one is meant.
function isKey(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  const isLatin = /^[\x20-\x7e]$/.test(event.key);
  return !isLatin && /^[A-Z]$/.test(key) && event.code === `Key${key}`;
}

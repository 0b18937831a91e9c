import { expect, test } from "vitest";
import { matchesShortcut, nameShortcut } from "../../../renderer/views/palette/shortcut.ts";

interface Keys {
  readonly code?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** The part of a browser's event that counts; there is no browser here. */
function press(key: string, { code = "", ctrl, meta, shift, alt }: Keys = {}): KeyboardEvent {
  return {
    key,
    code,
    ctrlKey: ctrl ?? false,
    metaKey: meta ?? false,
    shiftKey: shift ?? false,
    altKey: alt ?? false,
  } as KeyboardEvent;
}

test("shortcuts are named as the keyboards of the platform name their keys", () => {
  expect(nameShortcut("Mod+Shift+M", false)).toBe("Ctrl+Shift+M");
  expect(nameShortcut("Mod+Shift+M", true)).toBe("⌘⇧M");
  expect(nameShortcut("Alt+ArrowUp", false)).toBe("Alt+↑");
  expect(nameShortcut("Escape", true)).toBe("Esc");
});

test("Mod is Command on a Mac and Control elsewhere, never the other", () => {
  expect(matchesShortcut(press("k", { ctrl: true }), "Mod+K", false)).toBe(true);
  expect(matchesShortcut(press("k", { meta: true }), "Mod+K", false)).toBe(false);
  expect(matchesShortcut(press("k", { meta: true }), "Mod+K", true)).toBe(true);
  expect(matchesShortcut(press("k", { ctrl: true, meta: true }), "Mod+K", true)).toBe(false);
});

test("a key that was not asked for makes it another chord", () => {
  expect(matchesShortcut(press("K", { ctrl: true, shift: true }), "Mod+K", false)).toBe(false);
  expect(matchesShortcut(press("k", { ctrl: true, alt: true }), "Mod+K", false)).toBe(false);
  expect(matchesShortcut(press("M", { ctrl: true, shift: true }), "Mod+Shift+M", false)).toBe(true);
  expect(matchesShortcut(press("k"), "Mod+K", false)).toBe(false);
});

test("on a Greek or Cyrillic layout the place of the key counts", () => {
  expect(matchesShortcut(press("κ", { ctrl: true, code: "KeyK" }), "Mod+K", false)).toBe(true);
  expect(matchesShortcut(press("л", { ctrl: true, code: "KeyK" }), "Mod+K", false)).toBe(true);
});

test("on a Latin layout the letter counts, wherever its key lies", () => {
  // Dvorak has its N on the key that says L elsewhere.
  expect(matchesShortcut(press("n", { ctrl: true, code: "KeyL" }), "Mod+N", false)).toBe(true);
  expect(matchesShortcut(press("n", { ctrl: true, code: "KeyL" }), "Mod+L", false)).toBe(false);
});

test("signs and named keys match as they are", () => {
  expect(matchesShortcut(press(",", { ctrl: true }), "Mod+,", false)).toBe(true);
  expect(matchesShortcut(press("F6", { shift: true }), "Shift+F6", false)).toBe(true);
  expect(matchesShortcut(press("F6"), "Shift+F6", false)).toBe(false);
});

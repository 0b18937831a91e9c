import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UniqueNames, safeName } from "../../../electron/core/archive/export/file-names.ts";
import { newFolder } from "./exporting.ts";

const wild = [
  "CON",
  "con.txt",
  "LPT1",
  "com¹",
  'a/b\\c:d*e?f"g<h>i|j',
  "../../etc/passwd",
  "..",
  ".hidden",
  "ends with dot. . .",
  "line\nbreak\tand\u0000null",
  "\u202Egpj.exe",
  "zero\u200Bwidth",
  "x".repeat(5_000),
  "長い".repeat(500),
  "👩‍👩‍👧".repeat(100),
  "lone \ud800 surrogate",
  "",
  "   ",
  "???",
];

test("every title makes a name that every system takes", () => {
  const dir = newFolder();
  for (const words of wild) {
    const name = safeName(words, "Untitled");
    expect(name).toMatch(/^[^<>:"/\\|?*]+$/);
    expect(name).not.toMatch(/^\.|[. ]$|\p{Cc}|\p{Cs}|[\u200b\u202a-\u202e]/u);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d|com¹)(\.|$)/i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
    mkdirSync(join(dir, "names"), { recursive: true });
    writeFileSync(join(dir, "names", `2026-01-02 ${name}.md`), "");
  }
  expect(safeName("   ", "Untitled")).toBe("Untitled");
  expect(safeName("Zażółć – 二", "Untitled")).toBe("Zażółć – 二");
});

test("no two names are the same to a system that ignores case or composes accents", () => {
  const names = new UniqueNames();
  const taken = [
    "Plan",
    "plan",
    "PLAN",
    "Plan (2)",
    "Caf\u00e9",
    "Cafe\u0301",
    "straße",
    "STRASSE",
  ].map((name) => names.take(name));
  const folded = taken.map((name) => name.normalize("NFKC").toUpperCase().toLowerCase());
  expect(new Set(folded).size).toBe(taken.length);
  expect(taken.slice(0, 4)).toEqual(["Plan", "plan (2)", "PLAN (3)", "Plan (2) (2)"]);
});

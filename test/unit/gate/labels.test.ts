import fc from "fast-check";
import { expect, test } from "vitest";
import { createLabelsLayer } from "../../../electron/core/gate/labels/layer.ts";

import { scannedText } from "../../../electron/core/gate/views/scanned-text.ts";
import { openGate } from "./support/faulty-gate.ts";

const labels = createLabelsLayer();

/** A document that nothing else is said about. */
const body = `
The harbour wall is built of stone. Boats moor on its lee side.
The tide rises twice a day.`;
const russianBody =
  "\nСтена гавани построена из камня.\nЛодки стоят у берега, и вода поднимается дважды в день.";

function found(text: string): readonly (readonly [rule: string, words: string])[] {
  return labels
    .scan(scannedText(text))
    .map(({ rule, start, end }) => [rule, text.slice(start, end)] as const);
}

const marked: readonly (readonly [rule: string, line: string, words?: string])[] = [
  ["label.confidential", "CONFIDENTIAL"],
  ["label.confidential", "Strictly confidential"],
  ["label.confidential", "# Confidential", "Confidential"],
  ["label.confidential", "- CONFIDENTIAL -", "CONFIDENTIAL"],
  ["label.confidential", "ACME Corp | Confidential | Page 3 of 10", "Confidential"],
  ["label.confidential", "Harbour Ltd — Confidential — 3", "Confidential"],
  ["label.confidential", "Company Confidential"],
  ["label.confidential", "[CONFIDENTIAL] Harbour plan", "CONFIDENTIAL"],
  ["label.confidential", "Subject: [CONFIDENTIAL] Harbour plan", "CONFIDENTIAL"],
  ["label.confidential", "Harbour plan (Confidential)", "Confidential"],
  ["label.confidential", "classification: confidential", "confidential"],
  ["label.confidential", '  "classification": "confidential",', "confidential"],
  [
    "label.confidential",
    "| Data classification | Strictly confidential |",
    "Strictly confidential ",
  ],
  ["label.confidential", "Status: strictly confidential", "strictly confidential"],
  ["label.internal", "Classification: Internal", "Internal"],
  ["label.internal", "For internal use only"],
  ["label.internal", "INTERNAL ONLY"],
  ["label.privileged", "Privileged & Confidential"],
  ["label.privileged", "Attorney-Client Privileged"],
  ["label.tlp", "TLP:AMBER"],
  ["label.tlp", "[TLP:RED]", "TLP:RED"],
  ["label.confidential", "VERTRAULICH"],
  ["label.confidential", "Streng vertraulich"],
  ["label.internal", "Nur für den internen Gebrauch"],
  ["label.confidential", "Confidentiel"],
  ["label.confidential", "Estrictamente confidencial"],
  ["label.confidential", "Riservato"],
  ["label.confidential", "Ściśle poufne"],
  ["label.internal", "Do użytku wewnętrznego"],
  ["label.confidential", "机密"],
  ["label.confidential", "【机密】港口计划", "机密"],
  ["label.confidential", "密级：机密", "机密"],
  ["label.confidential", "社外秘"],
  ["label.confidential", "대외비"],
];

test.each(marked)("finds %s in the line: %s", (rule, line, words = line) => {
  expect(found(`${line}\n${body}`)).toEqual([[rule, words]]);
  expect(found(`${body}\n\n${line}\n`)).toEqual([[rule, words]]);
});

test.each(["СЕКРЕТНО", "Строго конфиденциально", "Гриф: секретно"])(
  "finds a marking over a Russian text: %s",
  (line) => expect(found(`${line}${russianBody}`)[0]?.[0]).toBe("label.confidential"),
);

test("finds a marking with invisible characters in it", () => {
  expect(found(`CON\u200bFIDEN\u00adTIAL\n${body}`)[0]?.[0]).toBe("label.confidential");
});

const spokenOf = [
  "Keep it confidential?",
  "Please keep this confidential.",
  "Write a confidentiality clause for a boat hire.",
  "CONFIDENTIALITY AGREEMENT",
  "Confidential Information",
  "What does TLP:AMBER mean?",
  "TLP:RED means that nothing is passed on.",
  "TLP:GREEN",
  "Confidential?",
  '"Confidential"',
  "confidential",
  "The levels are Public, Internal, Confidential and Restricted.",
  "Public | Internal | Confidential",
  "- Confidential",
  "3. Confidential",
  "CONFIDENTIAL,",
  "CONFIDENTIAL = 3",
  "classification: public",
  "classification: mammal",
  "status: private",
  'type Level = "public" | "confidential"',
  "L.A. Confidential",
  "Victoria's Secret",
  "The report (confidential) was lost.",
  "Add [CONFIDENTIAL] to the subject line, please",
  "Attorney-client privilege protects such talks",
  "Internal",
  "Die Daten sind vertraulich.",
  "Vertraulichkeitsvereinbarung",
  "Est-ce confidentiel ?",
  "Это секретно?",
  "这是机密吗？",
];

test.each(spokenOf)("says nothing of a word that is only used: %s", (line) => {
  expect(found(`Hello there.\n${line}\n${body}`)).toEqual([]);
});

test("a list of levels and a question about one word mark nothing", () => {
  expect(found("Translate into German:\nCONFIDENTIAL")).toEqual([]);
  const list = ["Public", "Internal", "Confidential", "Strictly confidential"];
  expect(found(`Our levels:\n\n${list.join("\n")}\n\nExplain them.${body}`)).toEqual([]);
  expect(found(`enum Level {\n  PUBLIC,\n  CONFIDENTIAL,\n}${body}`)).toEqual([]);
});

test("a word put before or behind a marking makes it a part of a sentence", () => {
  const words = fc.constantFrom("harbour", "boats", "the", "is", "was", "about", "Hafen", "du");
  fc.assert(
    fc.property(
      fc.constantFrom(...marked.slice(0, 2)),
      words,
      fc.boolean(),
      (mark, word, isFirst) => {
        const line = isFirst ? `${word} ${mark[1]}` : `${mark[1]} ${word}`;
        expect(found(`${line}\n${body}`)).toEqual([]);
      },
    ),
  );
});

test("reads 200 KB of markings in time that grows with the length", () => {
  const text = "Strictly confidential - strictly - internal use only of the boat\n".repeat(3_000);
  expect(labels.scan(scannedText(text)).length).toBeLessThanOrEqual(20);
  expect(labels.scan(scannedText("confidential ".repeat(15_000)))).toEqual([]);
});

test("the gate keeps a marked file here that holds nothing else", async () => {
  const gate = openGate();
  const ask = { kind: "prompt", text: "Shorten this to one sentence." } as const;
  const judge = (text: string) =>
    gate.classify(
      { parts: [{ kind: "attachment", text }, ask], unreadable: [] },
      { stage: "fast" },
    );
  expect(await judge(body)).toMatchObject({ verdict: "eligible" });
  expect(await judge(`TLP:AMBER\n${body}`)).toMatchObject({
    verdict: "local",
    findings: [{ rule: "label.tlp", category: "business", layer: "labels", part: 0 }],
  });
});

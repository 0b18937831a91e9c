import fc from "fast-check";
import { expect, test } from "vitest";
import type { GatePart } from "../../../electron/core/gate/gate.ts";
import { seamFindings, seamsOf } from "../../../electron/core/gate/host/seams.ts";
import { createIdentifiersLayer } from "../../../electron/core/gate/identifiers/layer.ts";
import { createSecretsLayer } from "../../../electron/core/gate/secrets/layer.ts";
import { scannedText } from "../../../electron/core/gate/views/scanned-text.ts";
import { addPlaceholders, withPlaceholders } from "../../../electron/core/routing/redaction.ts";
import type { PartFinding } from "../../../electron/shared/gate.ts";
import { openFaultyGate, openGate } from "./support/faulty-gate.ts";

const layers = [createIdentifiersLayer({ region: "GB" }), createSecretsLayer()];

const earlier = (text: string): GatePart => ({ kind: "earlier-prompt", text });
const answer = (text: string): GatePart => ({ kind: "answer", text });
const attachment = (text: string): GatePart => ({ kind: "attachment", text });
const prompt = (text: string): GatePart => ({ kind: "prompt", text });

/** What the rules find over the seams, and nothing else of the texts. */
function across(parts: readonly GatePart[]): readonly PartFinding[] {
  const seams = seamsOf(parts);
  return seamFindings(
    seams,
    seams.map(({ text }) => ({
      findings: layers.flatMap((layer) => layer.scan(scannedText(text))),
      harmless: null,
    })),
  );
}

function wordsOf(parts: readonly GatePart[], findings: readonly PartFinding[]): readonly string[] {
  return findings
    .toSorted((one, other) => one.part - other.part)
    .map(({ part, start, end }) => parts[part]?.text.slice(start, end) ?? "");
}

function withCheckDigit(digits: readonly number[]): string {
  const sum = digits
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? (digit * 2) % 9 || digit : digit), 0);
  return [...digits, (10 - (sum % 10)) % 10].join("");
}

/** Card numbers with a right check digit, as one group and as four. */
const cards = fc
  .tuple(fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }), fc.boolean())
  .map(([digits, isGrouped]) => {
    const card = withCheckDigit([4, ...digits]);
    return isGrouped ? card.replace(/(\d{4})(?=\d)/g, "$1 ") : card;
  })
  .filter((card) => !/^4[10 ]*$|(\d)\1{5}/.test(card));

const keys = fc.constantFrom(
  "PL61 1090 1014 0000 0712 1981 2874",
  "GB29 NWBK 6016 1331 9268 19",
  "sk-proj-abcDEFghiJKLmnoPQRstuVWXyz0123456789abcd",
  "ghp_9aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456Ab",
);

test("a card, an account number or a key is found wherever two messages cut it, with its half in each", () => {
  fc.assert(
    fc.property(fc.oneof(cards, keys), fc.nat(), fc.boolean(), (whole, at, isAnswered) => {
      const cut = 1 + (at % (whole.length - 1));
      const [first, second] = [whole.slice(0, cut), whole.slice(cut)];
      const parts = [
        earlier(`Keep the first part of it in mind: ${first}\n`),
        ...(isAnswered ? [answer("I will.")] : []),
        prompt(` ${second} is the rest.`),
      ];
      const found = wordsOf(parts, across(parts));
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found).toContain(first.trim());
      expect(found).toContain(second.trim());
    }),
    { numRuns: 300 },
  );
});

test("it is found between a message and the answer to it, before a file and behind it", () => {
  const [first, second] = ["4929 3258", "2713 6822"];
  for (const parts of [
    [earlier(`Go on: ${first}`), answer(`${second}, of course.`), prompt("Thanks.")],
    [answer(`It begins with ${first}`), prompt(`${second} is how it ends`)],
    [earlier(`Mine is ${first}`), answer("Yes?"), attachment("notes.txt"), prompt(`${second} too`)],
    [earlier(`Mine is ${first}`), answer("Yes?"), attachment(`${second}\nnotes`), prompt("So?")],
  ])
    expect(wordsOf(parts, across(parts))).toEqual([first, second]);
});

test("two messages further apart are not read as one", () => {
  const parts = [earlier("It is 4929 3258"), earlier("Hello."), prompt("2713 6822")];
  expect(across(parts)).toEqual([]);
});

test.each([
  ["a wrong check digit", "My card is 4929 3258", "2713 6823"],
  ["a sentence that ends between", "My card is 4929 3258.", "2713 6822"],
  ["words between", "My card is 4929 3258 and", "then 2713 6822"],
  ["an e-mail address, which has no check digit", "Write to joanna.kowalczyk", "@poczta.pl"],
  ["a telephone number", "Call 020 7946", "0958 now"],
  ["a number without a check digit", "It is 536-22", "8726, my social security number"],
  ["a card that is whole before it", "My card is 4929 3258 2713 6822", "Is it valid?"],
])("%s joins nothing", (_, first, second) => {
  expect(across([earlier(first), prompt(second)])).toEqual([]);
});

const amounts = fc.oneof(
  fc.nat(9_999).map(String),
  fc.nat(99_999).map((cents) => (cents / 100).toFixed(2)),
  fc.nat(4_999).map((dollars) => `$${dollars}`),
  fc.integer({ min: 1_990, max: 2_030 }).map(String),
);
const lists = fc
  .tuple(
    fc.array(amounts, { minLength: 1, maxLength: 8 }),
    fc.constantFrom(", ", "; ", "\n", " and "),
  )
  .map(([numbers, between]) => numbers.join(between));

test("lists of prices in neighbouring messages are not taken for a card or an account", () => {
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      expect(
        across([earlier(`Prices: ${first}`), prompt(`${second}, what do they sum to?`)]),
      ).toEqual([]);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

test("one text alone, and ends that nothing goes on from, are no work", () => {
  expect(seamsOf([prompt("Is 4929 3258 a number?")])).toEqual([]);
  const spoken = [earlier("Explain boats."), answer("They float."), prompt("Why is that so?")];
  expect(seamsOf(spoken)).toEqual([]);
  expect(seamsOf([earlier("Explain boats"), prompt("please go on")])).toEqual([]);
});

test("whatever the texts hold, a seam is no more than their ends, whole characters, in its place", () => {
  const filling = fc.string({ unit: fc.constantFrom("😀", "é", "𝟓", "x", " "), maxLength: 200 });
  const texts = fc.array(
    filling.map((text) => `7${text}${"😀".repeat(text.length % 3 === 0 ? 80 : 0)}7`),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const parts = all.map((text, index) => (index % 2 === 0 ? earlier(text) : answer(text)));
      for (const { text, left, right, leftFrom, leftLength, rightAt, rightFrom } of seamsOf(
        parts,
      )) {
        expect(text).not.toMatch(/\p{Surrogate}/u);
        const ends = parts[left]?.text.trimEnd().slice(leftFrom);
        expect(text.slice(0, leftLength)).toBe(ends);
        expect(parts[right]?.text.startsWith(text.slice(rightAt), rightFrom)).toBe(true);
      }
    }),
  );
});

test("the gate keeps a request with a split card here, and each half has its placeholder when it is redacted", async () => {
  const gate = openGate();
  const parts = [
    earlier("Shorten this to one word: 4929 3258"),
    answer("Numbers"),
    prompt("2713 6822 is what comes next"),
  ];
  const verdict = await gate.classify({ parts, unreadable: [] }, { stage: "fast" });
  expect(verdict.verdict).toBe("local");
  const cardOf = verdict.findings.filter(({ rule }) => rule === "identifier.card");
  expect(wordsOf(parts, cardOf)).toEqual(["4929 3258", "2713 6822"]);
  const placeholders = addPlaceholders([], cardOf, parts);
  expect(placeholders.map(({ original }) => original)).toEqual(["4929 3258", "2713 6822"]);
  const clean = parts.map((part) => ({ ...part, text: withPlaceholders(part.text, placeholders) }));
  expect(across(clean)).toEqual([]);
});

test("a seam that cannot be looked at keeps the request here", async () => {
  const gate = openFaultyGate({ kind: "throw", layer: "identifiers", word: "heron1 egret2" });
  const parts = [earlier("Translate heron1"), answer("Done."), prompt("egret2 too")];
  const { verdict, findings } = await gate.classify({ parts, unreadable: [] }, { stage: "fast" });
  expect(verdict).toBe("local");
  expect(findings).toMatchObject([{ rule: "fault.layer", part: 2, start: 0 }]);
});

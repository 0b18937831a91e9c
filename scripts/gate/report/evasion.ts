import type { Gate } from "../../../electron/core/gate/gate.ts";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import { type Half, readHalf } from "../development-data.ts";
import { judgeTexts, utf16Spans } from "./measure-set.ts";
import { type Share, shareOf } from "./share.ts";
import { transforms } from "./transforms.ts";

/** A text with one thing in it that must be found however it is written. */
interface Target {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly isDigits: boolean;
}

const identifierTypes = new Set(["CREDIT_CARD", "PAYMENT_CARD", "IBAN", "PESEL", "NIP", "REGON"]);
const mostTargets = 60;

/** Of what is found when written plainly, the share that is found in each disguise. */
export async function measureEvasion(
  gate: Gate,
  half: Half,
): Promise<Readonly<Record<string, Share>>> {
  const targets = [...(await identifierTargets(half)), ...(await secretTargets(gate, half))];
  const plain = await judgeTexts(gate, targets.map(written));
  const found = targets.filter((_, index) => isSeen(plain[index]));
  const shares: Record<string, Share> = {};
  for (const { name, suits, apply } of transforms) {
    const suited = found.filter(({ isDigits }) => suits === "any" || isDigits);
    const disguised = suited.map((target) => written({ ...target, value: apply(target.value) }));
    const verdicts = await judgeTexts(gate, disguised);
    shares[name] = shareOf(verdicts.filter(isSeen).length, suited.length);
  }
  return shares;
}

function written({ before, value, after }: Target): string {
  return `${before}${value}${after}`;
}

/** By the recogniser that it is for: a sentence that is private by its topic would hide a miss. */
function isSeen(verdict: GateVerdict | undefined): boolean {
  return (
    verdict?.findings.some(({ layer }) => layer === "identifiers" || layer === "secrets") ?? false
  );
}

async function identifierTargets(half: Half): Promise<readonly Target[]> {
  const rows = [
    ...(await readHalf("pii-english.jsonl", half)),
    ...(await readHalf("pl-pii-bench.jsonl", half)),
  ];
  const values = rows.flatMap((row) =>
    utf16Spans(row)
      .filter(({ type }) => identifierTypes.has(type))
      .map(({ start, end, type }) => ({ type, value: row.text.slice(start, end) })),
  );
  return thinned(values, mostTargets).map(({ type, value }) => ({
    before: `Please check this ${type.toLowerCase().replace("_", " ")} number: `,
    value,
    after: " and say whether it is written correctly.",
    isDigits: /^[\d\s.-]+$/.test(value),
  }));
}

/** The place of a key in a line is where the gate finds it when it is written plainly. */
async function secretTargets(gate: Gate, half: Half): Promise<readonly Target[]> {
  const rows = (await readHalf("secrets.jsonl.gz", half)).filter(
    ({ label, text }) => label === "secret" && text.length < 300,
  );
  const texts = thinned(rows, mostTargets).map(({ text }) => text);
  const verdicts = await judgeTexts(gate, texts);
  return texts.flatMap((text, index) => {
    const place = verdicts[index]?.findings.find(({ layer }) => layer === "secrets");
    if (place === undefined) return [];
    const value = text.slice(place.start, place.end);
    return [
      { before: text.slice(0, place.start), value, after: text.slice(place.end), isDigits: false },
    ];
  });
}

/** At most so many, evenly from the whole. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

import type { Gate } from "../../../electron/core/gate/gate.ts";
import { type Half, readHalf } from "../development-data.ts";
import { isFound, judgeTexts, utf16Spans } from "./measure-set.ts";
import { type Share, shareOf } from "./share.ts";

/** Identifiers with a checksum, as the data's labels call them, and telephone numbers. */
const types = ["CREDIT_CARD", "PAYMENT_CARD", "IBAN", "PESEL", "NIP", "REGON", "PHONE_NUMBER"];

/** How many of the labelled identifiers a counting finding lies on, by type. */
export async function measureIdentifiers(
  gate: Gate,
  half: Half,
): Promise<Readonly<Record<string, Share>>> {
  const rows = [
    ...(await readHalf("pii-english.jsonl", half)),
    ...(await readHalf("pl-pii-bench.jsonl", half)),
  ];
  const verdicts = await judgeTexts(
    gate,
    rows.map(({ text }) => text),
  );
  const found = rows.flatMap((row, index) => {
    const verdict = verdicts[index];
    return utf16Spans(row).map((span) => ({
      type: span.type,
      isFound: verdict !== undefined && isFound(verdict, span),
    }));
  });
  return Object.fromEntries(
    types.map((type) => {
      const ofType = found.filter((span) => span.type === type);
      return [type, shareOf(ofType.filter((span) => span.isFound).length, ofType.length)];
    }),
  );
}

import type { Gate, GatePart } from "../../../electron/core/gate/gate.ts";
import { gatePartKinds } from "../../../electron/shared/gate.ts";
import { type Half, readHalf } from "../development-data.ts";
import { judgeTexts } from "./measure-set.ts";
import { type Share, shareOf } from "./share.ts";

const mostTexts = 40;
const harmless = "Shorten this to three sentences.";

/** Of texts that stay here as a prompt, the share that keeps a harmless prompt here from each place in a request. */
export async function measureTaint(
  gate: Gate,
  half: Half,
): Promise<Readonly<Record<string, Share>>> {
  const rows = await readHalf("taint.jsonl", half);
  const texts = rows.map(({ text }) => text);
  const verdicts = await judgeTexts(gate, texts);
  const staying = texts
    .filter((_, index) => verdicts[index]?.verdict === "local")
    .slice(0, mostTexts);
  const shares: Record<string, Share> = {};
  for (const kind of gatePartKinds) {
    let local = 0;
    for (const text of staying) {
      const parts: readonly GatePart[] = [
        { kind, text },
        { kind: "prompt", text: harmless },
      ];
      const { verdict } = await gate.classify({ parts, unreadable: [] }, { stage: "full" });
      if (verdict === "local") local += 1;
    }
    shares[kind] = shareOf(local, staying.length);
  }
  return shares;
}

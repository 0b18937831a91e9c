import type { Gate } from "../../../electron/core/gate/gate.ts";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import type { DataRow } from "../development-data.ts";

/** The verdict on each text, in order. The same text is judged once, whatever sets it is in. */
export async function judgeTexts(
  gate: Gate,
  texts: readonly string[],
): Promise<readonly GateVerdict[]> {
  const verdicts: GateVerdict[] = [];
  for (const text of texts)
    verdicts.push(
      await gate.classify({ parts: [{ kind: "prompt", text }], unreadable: [] }, { stage: "full" }),
    );
  return verdicts;
}

/** A place that is labelled, in UTF-16 offsets. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The data's offsets count code points. */
export function utf16Spans({ text, spans = [] }: DataRow): readonly LabelledSpan[] {
  const points = [...text];
  const lengthOf = (count: number): number => points.slice(0, count).join("").length;
  return spans.map(({ start, end, type }) => ({
    start: lengthOf(start),
    end: lengthOf(end),
    type,
  }));
}

/** Whether a finding that counts lies on the span. */
export function isFound(verdict: GateVerdict, span: LabelledSpan): boolean {
  return verdict.findings.some(
    ({ start, end, layer }) =>
      (layer === "identifiers" || layer === "secrets") && start < span.end && end > span.start,
  );
}

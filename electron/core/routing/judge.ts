import type { DeepStage, GateVerdict, PartFinding } from "../../shared/gate.ts";
import type { PreviewFinding, RoutedFinding } from "../../shared/routing.ts";
import type { Gate, GatePart, GateRequest, GateSettings, LookOptions } from "../gate/gate.ts";
import { clearingKeyOf, isClearable } from "../gate/verdict/clearing.ts";

/** The gate for one conversation after the other: what a person cleared in one does not count in another. */
export interface Judge {
  classify(
    request: GateRequest,
    options: LookOptions & { readonly cleared: readonly string[] },
  ): Promise<GateVerdict>;
  deepStages(): readonly DeepStage[];
  close(): Promise<void>;
}

/** `policy` is asked at every request, so that what the person set counts at once. */
export function createJudge(
  openGate: (settings: () => GateSettings) => Gate,
  policy: () => Omit<GateSettings, "cleared">,
): Judge {
  let clearedNow: readonly string[] = [];
  const gate = openGate(() => ({ ...policy(), cleared: clearedNow }));
  return {
    classify: (request, { cleared, ...look }) => {
      // The gate asks for its settings before its first wait, so no other request comes in between.
      clearedNow = cleared;
      const verdict = gate.classify(request, look);
      clearedNow = [];
      return verdict;
    },
    deepStages: () => gate.deepStages(),
    close: () => gate.close(),
  };
}

/** As the archive may know it: by rule, never the words. */
export function toRoutedFinding(
  { rule, category, layer, score, part }: PartFinding,
  parts: readonly GatePart[],
): RoutedFinding {
  return { rule, category, layer, score, partKind: parts[part]?.kind ?? "other" };
}

/** As the window underlines it; the span is given only where it lies in what is being written. */
export function toPreviewFinding(finding: PartFinding, parts: readonly GatePart[]): PreviewFinding {
  const part = parts[finding.part];
  return {
    ...toRoutedFinding(finding, parts),
    span: part?.kind === "prompt" ? { start: finding.start, end: finding.end } : null,
    clearingKey:
      part !== undefined && isClearable(finding) ? clearingKeyOf(part.text, finding) : null,
  };
}

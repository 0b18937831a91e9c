import type { Finding } from "../../../shared/gate.ts";
import type { GatePart } from "../gate.ts";
import type { KnownPart } from "../verdict/judge.ts";
import { faultFinding } from "./faults.ts";
import type { ScanOutcome } from "./scanner.ts";

/** The part at `index` with what the worker said of it, and what a deep stage found in it earlier. */
export function knownPart(
  part: GatePart,
  index: number,
  outcome: ScanOutcome | undefined,
  deep: readonly Finding[],
): KnownPart {
  if (outcome === undefined || "fault" in outcome) {
    const fault = faultFinding(outcome?.fault ?? "gate", part.text.length);
    return { ...part, harmless: null, findings: [{ ...fault, part: index }] };
  }
  const findings = [...outcome.findings, ...deep].map((finding) => ({ ...finding, part: index }));
  return { ...part, harmless: outcome.harmless, findings };
}

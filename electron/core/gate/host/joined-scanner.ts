import type { Scanner, ScanOutcome } from "./scanner.ts";

/** Several scanners as one: all look at a text at the same time, and where one of them fails nobody has looked. */
export function joinScanners(scanners: readonly Scanner[]): Scanner {
  return {
    async prepare(configuration) {
      const faults = await Promise.all(scanners.map((scanner) => scanner.prepare(configuration)));
      return faults.find((fault) => fault !== null) ?? null;
    },
    scan: async (text) => joined(await Promise.all(scanners.map((scanner) => scanner.scan(text)))),
    async close() {
      await Promise.all(scanners.map((scanner) => scanner.close()));
    },
  };
}

function joined(outcomes: readonly ScanOutcome[]): ScanOutcome {
  const parts = outcomes.flatMap((outcome) => ("fault" in outcome ? [] : [outcome]));
  const fault = outcomes.find((outcome) => "fault" in outcome);
  if (fault !== undefined) return fault;
  return {
    findings: parts.flatMap(({ findings }) => findings),
    harmless: parts.find(({ harmless }) => harmless !== null)?.harmless ?? null,
  };
}

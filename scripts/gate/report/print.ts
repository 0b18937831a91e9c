import type { GateReport, SetReport } from "./report.ts";
import type { Share } from "./share.ts";

/** Prints the report as a table that a terminal can show. */
export function printReport(report: GateReport): void {
  const { half, gateVersion, deepStages, sets, identifiers, evasion, taint, latency4KiB } = report;
  const stages = deepStages.length === 0 ? "none" : deepStages.join(" and ");
  console.log(`Gate ${gateVersion}; deep stages: ${stages}; rows of the ${half} half.`);
  for (const measure of ["recall", "over-blocking"] as const) {
    console.log(`\n${measure === "recall" ? "Stay here, and should" : "Stay here, and need not"}`);
    for (const set of sets.filter((each) => each.measure === measure)) console.log(setLine(set));
  }
  console.log("\nIdentifiers that are found, by type");
  for (const [type, share] of Object.entries(identifiers)) console.log(line(type, share, ""));
  console.log("\nFound in disguise, of what is found plain (goal 95 % each)");
  for (const [name, share] of Object.entries(evasion)) console.log(line(name, share, ""));
  console.log("\nPrivate texts that keep a harmless prompt here, by their place (goal 100 % each)");
  for (const [kind, share] of Object.entries(taint)) console.log(line(kind, share, ""));
  const { p50Ms, p95Ms, p99Ms, samples } = latency4KiB;
  console.log(
    `\nFast stage on 4 KB: p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, ` +
      `p99 ${p99Ms.toFixed(1)} ms (${samples} texts; goals 2, 10 and 25 ms)`,
  );
}

function setLine({ name, measure, goal, local }: SetReport): string {
  if (goal === null) return line(name, local, "");
  const isMet = measure === "recall" ? local.share >= goal : local.share <= goal;
  const bound = `${measure === "recall" ? ">=" : "<="} ${percent(goal)}`;
  return line(name, local, `goal ${bound}: ${isMet ? "met" : "missed"}`);
}

function line(name: string, { hits, total, share, low, high }: Share, note: string): string {
  const bounds = `(${percent(low)} to ${percent(high)})`;
  return `  ${name.padEnd(36)}${percent(share).padStart(8)} ${bounds.padEnd(20)} ${`${hits}/${total}`.padStart(9)}  ${note}`.trimEnd();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

import type { Gate } from "../../../electron/core/gate/gate.ts";
import { type DataRow, type Half, readHalf } from "../development-data.ts";
import { measureEvasion } from "./evasion.ts";
import { measureIdentifiers } from "./identifiers.ts";
import { type Latency, measureLatency } from "./latency.ts";
import { judgeTexts } from "./measure-set.ts";
import { type DataSet, dataSets } from "./sets.ts";
import { type Share, shareOf } from "./share.ts";
import { measureTaint } from "./taint.ts";

export interface SetReport {
  readonly name: string;
  readonly measure: DataSet["measure"];
  readonly goal: number | null;
  /** Of recall: those that stay here. Of over-blocking: likewise, and they should not. */
  readonly local: Share;
}

/** What the gate does to data that it was not made with. */
export interface GateReport {
  readonly half: Half;
  readonly gateVersion: string;
  readonly deepStages: readonly string[];
  readonly sets: readonly SetReport[];
  /** Labelled identifiers with a finding on them, by type. */
  readonly identifiers: Readonly<Record<string, Share>>;
  /** By disguise, of what is found when written plainly. */
  readonly evasion: Readonly<Record<string, Share>>;
  /** By place in a request, of texts that stay here as a prompt. */
  readonly taint: Readonly<Record<string, Share>>;
  readonly latency4KiB: Latency;
}

/** Rejects with CommandFailure when the development data is missing. */
export async function makeReport(gate: Gate, half: Half): Promise<GateReport> {
  const { sets, gateVersion } = await measureSets(gate, half);
  return {
    half,
    gateVersion,
    deepStages: gate.deepStages(),
    sets,
    identifiers: await measureIdentifiers(gate, half),
    evasion: await measureEvasion(gate, half),
    taint: await measureTaint(gate, half),
    latency4KiB: await measureLatency(gate, half),
  };
}

/** Every file is judged once; a row may count in several sets. */
export async function measureSets(
  gate: Gate,
  half: Half,
): Promise<{ readonly sets: readonly SetReport[]; readonly gateVersion: string }> {
  const staying = new Set<DataRow>();
  const rowsOf = new Map<string, readonly DataRow[]>();
  let gateVersion = "";
  for (const file of new Set(dataSets.map(({ file }) => file))) {
    const rows = await readHalf(file, half);
    rowsOf.set(file, rows);
    const verdicts = await judgeTexts(
      gate,
      rows.map(({ text }) => text),
    );
    for (const [index, row] of rows.entries())
      if (verdicts[index]?.verdict === "local") staying.add(row);
    gateVersion = verdicts[0]?.gateVersion ?? gateVersion;
  }
  const sets = dataSets.map(({ name, measure, goal, file, holds }) => {
    const rows = (rowsOf.get(file) ?? []).filter(holds);
    const local = shareOf(rows.filter((row) => staying.has(row)).length, rows.length);
    return { name, measure, goal, local };
  });
  return { sets, gateVersion };
}

import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { errorCode } from "../../../electron/core/disk-failure.ts";
import type { Gate } from "../../../electron/core/gate/gate.ts";
import type { GateVerdict, PartFinding } from "../../../electron/shared/gate.ts";
import { CommandFailure } from "../../command.ts";
import { type Line, readLines } from "./lines.ts";
import { readRow } from "./rows.ts";

/** Read and judged at the same time: this many rows wait for the worker. */
const rowsInHand = 16;

export interface FileCount {
  readonly rows: number;
  readonly local: number;
  readonly unreadable: number;
  readonly seconds: number;
}

/**
 * Judges the rows of a JSON Lines file into another, in order. A row that cannot be read becomes "local" with the finding
 * `fault.row`. Rejects with CommandFailure when a file cannot be read or written, or both are one.
 */
export async function classifyFile(
  gate: Gate,
  inputFile: string,
  outputFile: string,
): Promise<FileCount> {
  try {
    await mustBeTwoFiles(inputFile, outputFile);
    return await classifyRows(gate, inputFile, outputFile);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new CommandFailure(`The rows could not be judged: ${String(error)}.`);
  }
}

/** Before the output is opened: that empties it. */
async function mustBeTwoFiles(inputFile: string, outputFile: string): Promise<void> {
  const [input, output] = await Promise.all([stat(inputFile), stat(outputFile).catch(() => null)]);
  if (input.isDirectory())
    throw new CommandFailure(`${inputFile} is a folder, not a file of rows.`);
  if (input.dev === output?.dev && input.ino === output.ino)
    throw new CommandFailure("The output would overwrite the input. Name another file.");
}

async function classifyRows(gate: Gate, inputFile: string, outputFile: string): Promise<FileCount> {
  const startedAt = performance.now();
  const output = createWriteStream(outputFile);
  const written = finished(output);
  // It rejects where it is waited for.
  written.catch(() => undefined);
  const count = { rows: 0, local: 0, unreadable: 0 };
  const waiting: Promise<Answer>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answer = await waiting.shift();
    if (answer === undefined) return;
    count.rows += 1;
    if (answer.verdict === "local") count.local += 1;
    if (answer.findings.some(({ rule }) => rule === "fault.row")) count.unreadable += 1;
    const isTaken = output.write(`${JSON.stringify(answer)}\n`);
    if (!isTaken) await Promise.race([once(output, "drain"), written]);
  };
  for await (const line of readLines(inputFile)) {
    waiting.push(answerTo(gate, line));
    if (waiting.length >= rowsInHand) await writeFirst();
  }
  while (waiting.length > 0) await writeFirst();
  output.end();
  await written;
  return { ...count, seconds: (performance.now() - startedAt) / 1000 };
}

interface Answer {
  readonly id: string | number;
  readonly verdict: GateVerdict["verdict"];
  readonly score: number;
  readonly findings: readonly (Omit<PartFinding, "part"> & { readonly part?: number })[];
}

async function answerTo(gate: Gate, line: Line): Promise<Answer> {
  const { id, request } =
    line.text === null
      ? { id: `line-${line.number}`, request: null }
      : readRow(line.text, line.number);
  if (request === null) return unreadableRow(id);
  const { verdict, score, findings } = await gate.classify(request, { stage: "full" });
  // A row of one text has no parts to tell apart.
  const isOneText = request.parts.length === 1;
  return { id, verdict, score, findings: findings.map((found) => described(found, isOneText)) };
}

function described(
  { rule, category, layer, start, end, score, part }: PartFinding,
  isOneText: boolean,
): Answer["findings"][number] {
  return { rule, category, layer, start, end, score, ...(isOneText ? {} : { part }) };
}

function unreadableRow(id: string | number): Answer {
  return {
    id,
    verdict: "local",
    score: 1,
    findings: [
      { rule: "fault.row", category: "unjudged", layer: "fault", start: 0, end: 0, score: 1 },
    ],
  };
}

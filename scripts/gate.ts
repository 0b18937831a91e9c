import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { GatePreset } from "../electron/shared/gate.ts";
import { CommandFailure, runCommand } from "./command.ts";
import { classifyFile } from "./gate/file/classify-file.ts";
import { dataDir, hasDevelopmentData } from "./gate/development-data.ts";
import { type GateOrder, given, openGate, usualOrder } from "./gate/open-gate.ts";
import { printReport } from "./gate/report/print.ts";
import { makeReport } from "./gate/report/report.ts";
import { trainTopics } from "./gate/train.ts";

const usage = `Usage:
  npm run gate -- --input FILE.jsonl --output FILE.jsonl   judges rows {id, text} or {id, messages: [{role, content}]}
  npm run gate -- --report [--json FILE]                   recall, over-blocking and latency on the held-back data
  npm run gate -- --train                                  trains the topic classifier anew
Options: --preset balanced|strict|own, --region XX, --model FILE.gguf, --embedding FILE.gguf`;

const presets = ["balanced", "strict", "own"] as const;

/** The privacy gate without a window. */
await runCommand(async (args) => {
  const values = readArguments(args);
  if (values.train) return train();
  if (values.report) return report(orderOf(values), values.json);
  if (values.input === undefined || values.output === undefined) throw new CommandFailure(usage);
  const gate = await openGate(orderOf(values));
  try {
    const count = await classifyFile(gate, given(values.input), given(values.output));
    const speed = Math.round(count.rows / count.seconds);
    const unreadable = count.unreadable > 0 ? `, ${count.unreadable} of them unreadable` : "";
    console.error(`${count.rows} rows, ${count.local} local${unreadable}; ${speed} rows/s.`);
  } finally {
    await gate.close();
  }
});

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        input: { type: "string" },
        output: { type: "string" },
        preset: { type: "string" },
        region: { type: "string" },
        model: { type: "string" },
        embedding: { type: "string" },
        report: { type: "boolean" },
        train: { type: "boolean" },
        json: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}\n${usage}`);
  }
}

function orderOf(values: ReturnType<typeof readArguments>): GateOrder {
  return {
    preset: presetOf(values.preset ?? usualOrder.preset),
    region: values.region ?? usualOrder.region,
    modelFile: values.model ?? null,
    embeddingFile: values.embedding ?? null,
  };
}

function presetOf(name: string): GatePreset {
  const preset = presets.find((known) => known === name);
  if (preset === undefined)
    throw new CommandFailure(`There is no preset "${name}". There are: ${presets.join(", ")}.`);
  return preset;
}

async function report(order: GateOrder, jsonFile: string | undefined): Promise<void> {
  const gate = await openGate(order);
  try {
    const made = await makeReport(gate, "held-back");
    printReport(made);
    if (jsonFile !== undefined)
      await writeFile(given(jsonFile), `${JSON.stringify(made, null, 2)}\n`);
  } finally {
    await gate.close();
  }
}

/** Without the development data it would forget most of what it knows. */
function train(): void {
  if (!hasDevelopmentData())
    throw new CommandFailure(
      `Training needs the development data, and there is none in ${dataDir}.`,
    );
  console.log(JSON.stringify(trainTopics(dataDir), null, 2));
}

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { BenchContext, BenchResult, BenchRun } from "../test/bench/bench.ts";
import { buildApp } from "./app-build.ts";
import { bundleScript } from "./bundle-script.mjs";
import { CommandFailure, runCommand } from "./command.ts";
import { resolveElectron } from "./electron-runtime.ts";
import { localCacheDir, rootDir } from "./root.ts";
import { embeddingWeights, starterWeights } from "./starter-weights.ts";

const benchDir = join(rootDir, "test/bench");
const say = (line: string) => console.error(line);

/** What one bench measured, where and when. */
interface BenchReport {
  readonly name: string;
  readonly at: string;
  readonly runtime: Readonly<Record<string, string | number>>;
  readonly results: readonly BenchResult[];
}

/** Runs benches: `npm run bench -- [name...] [--json FILE]`, all of them without a name. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "string" } },
    allowPositionals: true,
  });
  const names = await chooseBenches(positionals);
  await buildApp(say).catch((error: unknown) =>
    say(`Going on without a fresh build: ${String(error)}`),
  );
  const reports: BenchReport[] = [];
  for (const name of names) {
    const report = await runBench(name);
    console.log(`\n${name}\n${formatTable(report.results)}`);
    reports.push(report);
  }
  if (values.json) {
    const content = reports.length === 1 ? reports[0] : reports;
    const file = resolve(process.env.INIT_CWD ?? rootDir, values.json);
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  }
});

async function chooseBenches(wanted: readonly string[]): Promise<readonly string[]> {
  const files = await readdir(benchDir);
  const known = files.flatMap((file) => /^([\w-]+)\.bench\.ts$/.exec(file)?.[1] ?? []).sort();
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0 || known.length === 0) {
    throw new CommandFailure(`No bench ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  }
  return wanted.length > 0 ? wanted : known;
}

async function runBench(name: string): Promise<BenchReport> {
  const outFile = join(localCacheDir, "bench", `${name}.mjs`);
  await bundleScript(rootDir, join(benchDir, `${name}.bench.ts`), outFile);
  const module: { readonly run?: BenchRun } = await import(pathToFileURL(outFile).href);
  if (!module.run) throw new CommandFailure(`test/bench/${name}.bench.ts exports no "run".`);
  const scratchDir = await mkdtemp(join(tmpdir(), "freehold-bench-"));
  try {
    const results = await module.run(await createContext(scratchDir));
    return { name, at: new Date().toISOString(), runtime: describeMachine(), results };
  } finally {
    await rm(scratchDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function createContext(scratchDir: string): Promise<BenchContext> {
  const starter = await starterWeights(say);
  return {
    rootDir,
    scratchDir,
    starterModel: starter.path,
    embeddingModel: embeddingWeights().path,
    distDir: join(rootDir, "dist"),
    resolveElectron: () => resolveElectron(say),
    log: say,
  };
}

function describeMachine(): Readonly<Record<string, string | number>> {
  const processors = cpus();
  return {
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
  };
}

function formatTable(results: readonly BenchResult[]): string {
  const header = ["metric", "median", "unit", "least", "most", "samples"];
  const rows = results.map(({ metric, value, unit, min, max, samples }) => {
    return [metric, formatNumber(value), unit, formatNumber(min), formatNumber(max), `${samples}`];
  });
  const isText = [true, false, true, false, false, false];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isText[column] ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Four digits are more than any of these measurements is good for. */
function formatNumber(value: number): string {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : `${Number(value.toPrecision(4))}`;
}

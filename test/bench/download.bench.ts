import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import type { DownloadReport, DownloadTask } from "./support/downloading-process.ts";

const execute = promisify(execFile);
const sizeBytes = 512 * 1024 * 1024;
const pairs = 5;
/** In bytes a second: what a fast line at home brings is one of these. */
const gigabit = 125e6;
/** Lines of so many gigabits a second. */
const lines = [1, 5];
const repository = "bench/random-GGUF";
const revision = "0".repeat(40);
const path = "random.gguf";

interface Programs {
  readonly hub: string;
  readonly download: string;
}

/**
 * A file of random bytes from the loopback hub, which runs in a process of its own: our download against `curl -o` with
 * the same file, in turn. Both go from the hub's address through its redirect. Ours is timed until the model can be used:
 * fetched, verified by its SHA-256 while it was written, in its place and told to the list (which is a stub here); it
 * is brought to the medium behind that, and verified anew at the next start if that did not come to its end. curl's time
 * is until it ends: it verifies and syncs nothing. `throughput_vs_synced_curl_ratio` compares both until the file is on
 * the medium, `throughput_vs_verified_curl_ratio` both until the file is known to be right (curl's by `sha256sum` after
 * it), and `throughput_vs_curl_ratio_1gbit` does what `throughput_vs_curl_ratio` does where the hub sends no more than a
 * gigabit a second. `cpu_s_per_gb` is of all our threads until the file is on the medium, without the start of the
 * process; `curl_cpu_s_per_gb` is curl's until it ends, its start included.
 */
export const run: BenchRun = async (context: BenchContext): Promise<readonly BenchResult[]> => {
  const { scratchDir, log } = context;
  const programs = await bundlePrograms(context);
  log(`download: writing ${sizeBytes / 1024 / 1024} MiB of random bytes`);
  const source = join(scratchDir, "source.bin");
  const sha256 = await writeRandomFile(source);
  const free = await compare(context, programs, { source, sha256, pairs, limit: null });
  const results = [...describeFree(free)];
  for (const gigabits of lines) {
    const limit = gigabits * gigabit;
    const compared = await compare(context, programs, { source, sha256, pairs: 3, limit });
    const name = `throughput_vs_curl_ratio_${gigabits}gbit`;
    results.push(summarise(name, "ratio", ratios(compared, "ms")));
  }
  return results;
};

interface Comparison {
  readonly source: string;
  readonly sha256: string;
  readonly pairs: number;
  /** Bytes a second that the hub sends at most; `null`: as fast as it goes. */
  readonly limit: number | null;
}

interface Compared {
  readonly ours: readonly DownloadReport[];
  readonly curls: readonly CurlTimes[];
}

async function compare(
  { scratchDir, log }: BenchContext,
  programs: Programs,
  { source, sha256, pairs: count, limit }: Comparison,
): Promise<Compared> {
  const hub = await startHubProcess(programs.hub, source, limit);
  const file = { path, sizeBytes, sha256 };
  const order = { repository, revision, quantisation: "F16", files: [file], licenceId: null };
  const ours: DownloadReport[] = [];
  const curls: CurlTimes[] = [];
  try {
    for (let pair = 0; pair <= count; pair += 1) {
      const curl = await timeCurl(scratchDir, hub.address.endpoint);
      const report = await timeOurs(programs.download, scratchDir, pair, { ...hub.address, order });
      log(
        `download: curl ${curl.ms.toFixed(0)} ms (${curl.syncedMs.toFixed(0)} ms until safe), ours ${report.ms.toFixed(0)} ms (${report.syncedMs.toFixed(0)} ms until safe)`,
      );
      // The first pair warms up the server and the disk.
      if (pair === 0) continue;
      curls.push(curl);
      ours.push(report);
    }
  } finally {
    hub.child.kill();
  }
  return { ours, curls };
}

function ratios({ ours, curls }: Compared, key: "ms" | "syncedMs"): readonly number[] {
  return curls.map((curl, index) => curl[key] / (ours[index]?.[key] ?? Infinity));
}

/** Ours is verified when it ends. */
function verifiedRatios({ ours, curls }: Compared): readonly number[] {
  return curls.map(({ verifiedMs }, index) => verifiedMs / (ours[index]?.ms ?? Infinity));
}

function describeFree(compared: Compared): readonly BenchResult[] {
  const { ours, curls } = compared;
  const perGb = ({ cpuSeconds }: { readonly cpuSeconds: number }): number =>
    cpuSeconds / (sizeBytes / 1e9);
  const speed = (ms: number): number => sizeBytes / 1e6 / (ms / 1_000);
  return [
    summarise("throughput_vs_curl_ratio", "ratio", ratios(compared, "ms")),
    summarise("throughput_vs_synced_curl_ratio", "ratio", ratios(compared, "syncedMs")),
    summarise("throughput_vs_verified_curl_ratio", "ratio", verifiedRatios(compared)),
    summarise(
      "throughput",
      "MB/s",
      ours.map(({ ms }) => speed(ms)),
    ),
    summarise("cpu_s_per_gb", "s/GB", ours.map(perGb)),
    summarise("curl_cpu_s_per_gb", "s/GB", curls.map(perGb)),
    summarise(
      "rss_growth_mb",
      "MB",
      ours.map(({ rssGrowthMb }) => rssGrowthMb),
    ),
    summarise(
      "rss_growth_late_mb",
      "MB",
      ours.map(({ lateRssGrowthMb }) => lateRssGrowthMb),
    ),
  ];
}

type BundleScript = (rootDir: string, entry: string, outFile: string) => Promise<string>;

async function bundlePrograms({ rootDir }: BenchContext): Promise<Programs> {
  // By its path: this bench runs as a bundle, and lies elsewhere than its source then.
  const script = pathToFileURL(join(rootDir, "scripts", "bundle-script.mjs")).href;
  const { bundleScript }: { readonly bundleScript: BundleScript } = await import(script);
  const outDir = join(rootDir, ".cache", "bench");
  const bundle = (entry: string, name: string): Promise<string> =>
    bundleScript(rootDir, join(rootDir, entry), join(outDir, name));
  // The worker lies beside the program that starts it, as it does in dist/main.
  await bundle(
    "electron/core/models/downloads/transfer/verify-download-worker.ts",
    "verify-download-worker.js",
  );
  return {
    hub: await bundle("test/bench/support/serving-hub.ts", "serving-hub.mjs"),
    download: await bundle("test/bench/support/downloading-process.ts", "downloading-process.mjs"),
  };
}

async function writeRandomFile(file: string): Promise<string> {
  const handle = await open(file, "w");
  const hash = createHash("sha256");
  for (let done = 0; done < sizeBytes;) {
    const chunk = randomBytes(Math.min(16 * 1024 * 1024, sizeBytes - done));
    hash.update(chunk);
    await handle.write(chunk);
    done += chunk.length;
  }
  await handle.close();
  return hash.digest("hex");
}

async function startHubProcess(
  program: string,
  source: string,
  limit: number | null,
): Promise<{
  readonly child: ChildProcess;
  readonly address: Pick<DownloadTask, "endpoint" | "hosts">;
}> {
  const limits = limit === null ? [] : [`${limit}`];
  const child = spawn(process.execPath, [program, source, path, repository, revision, ...limits], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString("utf8")));
    child.once("exit", (code) => reject(new Error(`The hub ended with ${code}.`)));
  });
  return { child, address: JSON.parse(line) };
}

interface CurlTimes {
  readonly ms: number;
  /** Until the file is on the medium. */
  readonly syncedMs: number;
  /** Until its SHA-256 is known, without the sync. */
  readonly verifiedMs: number;
  readonly cpuSeconds: number;
}

/** The shell tells what its children used, https://pubs.opengroup.org/onlinepubs/9699919799/utilities/times.html */
function childSeconds(times: string): number {
  const ofChildren = times.trim().split("\n").at(-1) ?? "";
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

async function timeCurl(scratchDir: string, endpoint: string): Promise<CurlTimes> {
  const file = join(scratchDir, "curl.bin");
  const url = `${endpoint}/${repository}/resolve/${revision}/${path}`;
  const startedAt = performance.now();
  const script = 'curl --silent --fail --location --output "$1" "$2" && times';
  const { stdout } = await execute("sh", ["-c", script, "sh", file, url]);
  const ms = performance.now() - startedAt;
  const handle = await open(file, "r+");
  await handle.datasync();
  await handle.close();
  const syncedMs = performance.now() - startedAt;
  const hashingAt = performance.now();
  await execute("sha256sum", [file]);
  const verifiedMs = ms + performance.now() - hashingAt;
  await settleDisk(file);
  return { ms, syncedMs, verifiedMs, cpuSeconds: childSeconds(stdout) };
}

async function timeOurs(
  program: string,
  scratchDir: string,
  number: number,
  task: Omit<DownloadTask, "modelsDir">,
): Promise<DownloadReport> {
  const modelsDir = join(scratchDir, `models-${number}`);
  const argument = JSON.stringify({ ...task, modelsDir } satisfies DownloadTask);
  const { stdout } = await execute(process.execPath, [program, argument]);
  await settleDisk(modelsDir);
  return JSON.parse(stdout);
}

/** What one left to be written must not slow down the other. */
async function settleDisk(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await execute("sync", []);
}

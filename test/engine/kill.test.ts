import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArchiveRecord, CheckpointBody, OutputBody } from "../../electron/shared/records.ts";
import { writeTinyGguf } from "../../scripts/tiny-gguf.ts";

// The same promise as test/app/kill.test.ts holds the window to, held here to the terminal's program: the same core in a
// process that starts in a moment, so that it can be killed more often.

const lanes = 2;
const killsPerLane = 20;
/** The promise: at most one second of what was shown of an unfinished answer may be missing. */
const mayMissMs = 1_000;

let root: string;
const children = new Set<ChildProcess>();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "freehold-kill-"));
});

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** A person's own profile with a model that answers without end. */
async function makeHome(name: string): Promise<string> {
  const home = join(root, name);
  mkdirSync(join(home, "models"), { recursive: true });
  await writeTinyGguf(join(home, "models", "endless.gguf"), { trainedContextTokens: 100_000 });
  const settings = { threads: 1, contextTokens: 32_768, titlesByModel: false };
  writeFileSync(join(home, "settings.json"), JSON.stringify(settings));
  return home;
}

/** What stood in the terminal at a moment of this machine's clock. */
interface Glimpse {
  readonly atMs: number;
  readonly text: string;
}

interface Round {
  readonly glimpses: readonly Glimpse[];
  readonly killedAtMs: number;
}

/** Asks in a terminal, watches what is printed, and kills the program `delayMs` after it began or printed a word. */
async function askAndKill(
  home: string,
  prompt: string,
  delayMs: number,
  since: "start" | "first word",
): Promise<Round> {
  const args = [join(process.cwd(), "dist/main/cli.js"), "-q", "-t", "0", "-n", "100000", prompt];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, FREEHOLD_HOME: home },
    stdio: ["ignore", "pipe", "ignore"],
  });
  children.add(child);
  const ended = once(child, "close");
  const glimpses: Glimpse[] = [];
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    glimpses.push({ atMs: Date.now(), text });
  });
  if (since === "first word") await Promise.race([once(child.stdout, "data"), ended]);
  await sleep(delayMs);
  const killedAtMs = Date.now();
  child.kill("SIGKILL");
  const [, signal] = await ended;
  children.delete(child);
  expect(signal, `the program was still answering "${prompt}"`).toBe("SIGKILL");
  return { glimpses, killedAtMs };
}

/** The archive as any program could read it: lines of JSON. A torn last line is left out. */
function readJournal(home: string): readonly ArchiveRecord[] {
  const dir = join(home, "archive");
  const names = readdirSync(dir).filter((name) => name.endsWith(".jsonl"));
  return names.toSorted().flatMap((name) => {
    const lines = readFileSync(join(dir, name), "utf8").split("\n");
    return lines.slice(0, -1).map((line) => JSON.parse(line) as ArchiveRecord);
  });
}

/** What the archive has of the answer to a prompt: its output, else its checkpoints put together. */
function keptText(records: readonly ArchiveRecord[], prompt: string): string | null {
  const asked = records.find(({ kind, body }) => kind === "prompt" && isPrompt(body, prompt));
  if (asked === undefined) return null;
  const { replyId } = asked.body as { readonly replyId: string };
  let text = "";
  for (const { kind, body } of records) {
    // Nothing is erased here, so every body is one of its kind.
    const { messageId, offset, text: piece } = body as CheckpointBody & OutputBody;
    if (messageId !== replyId) continue;
    if (kind === "checkpoint") text = text.slice(0, offset) + piece;
    if (kind === "output") text = piece;
  }
  return text;
}

function isPrompt(body: ArchiveRecord["body"], text: string): boolean {
  return "replyId" in body && body.text === text;
}

/** Kills one profile's program again and again; returns how often there was something to miss. */
async function killAgainAndAgain(home: string): Promise<number> {
  let partialsSeen = 0;
  for (let round = 0; round < killsPerLane; round += 1) {
    const prompt = `Round ${round}: go on for ever.`;
    const since = round % 5 === 0 ? "start" : "first word";
    const { glimpses, killedAtMs } = await askAndKill(home, prompt, Math.random() * 1_800, since);
    const shown = glimpses.findLast(({ atMs }) => killedAtMs - atMs > mayMissMs);
    if (glimpses.length === 0) continue;
    const kept = keptText(readJournal(home), prompt);
    expect(kept, `the prompt of round ${round}, whose answer had begun, is kept`).not.toBeNull();
    if (shown === undefined) continue;
    partialsSeen += 1;
    expect(
      kept?.startsWith(shown.text),
      `what stood there ${killedAtMs - shown.atMs} ms before the kill of round ${round} is kept`,
    ).toBe(true);
  }
  return partialsSeen;
}

function expectWhole(home: string): void {
  const records = readJournal(home);
  const answered = new Set(
    records.flatMap(({ kind, body }) =>
      kind === "output" && "messageId" in body ? [body.messageId] : [],
    ),
  );
  for (const { kind, body } of records)
    if (kind === "prompt" && "replyId" in body)
      expect(answered, "every prompt has its answer or an interrupted one").toContain(body.replyId);
  const verifier = ["scripts/verify-archive.mjs", join(home, "archive")];
  const { status, stdout, stderr } = spawnSync(process.execPath, verifier, { encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
}

test(
  `nothing that was shown is lost when the program is killed ${lanes * killsPerLane} times while it answers`,
  { timeout: 400_000 },
  async () => {
    const homes = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => makeHome(`lane-${lane}`)),
    );
    const seen = await Promise.all(homes.map(killAgainAndAgain));
    // Without glimpses of unfinished text the promise above was never put to the test.
    for (const partialsSeen of seen) expect(partialsSeen).toBeGreaterThan(0);
    for (const home of homes) {
      const last = spawnSync(
        process.execPath,
        [join(process.cwd(), "dist/main/cli.js"), "-q", "-n", "8", "Say hello."],
        { env: { ...process.env, FREEHOLD_HOME: home } },
      );
      expect(last.status).toBe(0);
      expectWhole(home);
    }
  },
);

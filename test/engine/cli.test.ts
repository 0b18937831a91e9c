import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openArchive } from "../../electron/core/archive/open.ts";
import type { ArchiveRecord, BodyByKind, RecordKind } from "../../electron/shared/records.ts";
import { writeTinyGguf } from "../../scripts/tiny-gguf.ts";

const cli = join(process.cwd(), "dist/main/cli.js");
const endless = ["-m", "endless", "-t", "0", "-n", "100000"];
const children = new Set<ChildProcess>();

let home: string;
let elsewhere: string;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
}

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), "freehold-cli-"));
  home = join(root, "home");
  elsewhere = join(root, "elsewhere");
  await mkdir(join(home, "models"), { recursive: true });
  await mkdir(elsewhere);
  await writeTinyGguf(join(home, "models", "says-abc.gguf"), { says: ["a", "b", "c"] });
  writeFileSync(
    join(home, "settings.json"),
    JSON.stringify({ threads: 1, contextTokens: 4_096, titlesByModel: false }),
  );
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
  rmSync(join(home, ".."), { recursive: true, force: true, maxRetries: 5 });
});

/** Starts the built CLI. Without `input` its standard input is a pipe that nobody ever closes. */
function start(
  args: readonly string[],
  input: string | number | null = null,
  env: NodeJS.ProcessEnv = {},
): Running {
  const stdin = typeof input === "number" ? input : "pipe";
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: elsewhere,
    env: { ...process.env, FREEHOLD_HOME: home, ...env },
    stdio: [stdin, "pipe", "pipe"],
    // A group of its own, to be signalled as a terminal does it: every process at once.
    detached: true,
  });
  children.add(child);
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  if (typeof input === "string") child.stdin?.end(input);
  return {
    child,
    ended: once(child, "close").then(([status]: (number | null)[]) => ({
      status: status ?? null,
      stdout,
      stderr,
    })),
  };
}

function run(args: readonly string[], input: string | number | null = null): Promise<Run> {
  return start(args, input).ended;
}

async function bodiesOf<Kind extends RecordKind>(kind: Kind): Promise<readonly BodyByKind[Kind][]> {
  const dir = join(home, "archive");
  const names = (await readdir(dir)).filter((name) => name.endsWith(".jsonl")).toSorted();
  const lines = names.flatMap((name) => readFileSync(join(dir, name), "utf8").split("\n"));
  const records = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  // Nothing is erased here, so every body is one of its kind.
  return (records as readonly ArchiveRecord[])
    .filter((record) => record.kind === kind)
    .map(({ body }) => body as BodyByKind[Kind]);
}

async function promptTexts(): Promise<readonly string[]> {
  return (await bodiesOf("prompt")).map(({ text }) => text);
}

async function addEndlessModel(): Promise<void> {
  const path = join(home, "models", "endless.gguf");
  await writeTinyGguf(path, { trainedContextTokens: 100_000 });
}

test("answers the prompt given as words, and tells what answered on the other channel", async () => {
  const { status, stdout, stderr } = await run(["What", "now?"]);
  expect(stderr).toMatch(/on this device\n.*complete, \d+ tokens.* Conversation \S+\n$/s);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "abc\n" });
  expect(await promptTexts()).toEqual(["What now?"]);
  expect(await bodiesOf("output")).toMatchObject([{ status: "complete", text: "abc" }]);
});

test("takes standard input as the prompt, or puts it where the - stands", async () => {
  expect((await run([], "From a pipe\n")).status).toBe(0);
  expect((await run(["Explain", "this:", "-", "Be", "brief."], "+ a\n- b\n")).status).toBe(0);
  const file = join(elsewhere, "question.txt");
  writeFileSync(file, "From a file");
  const fd = openSync(file, "r");
  expect((await run(["-"], fd)).status).toBe(0);
  closeSync(fd);
  expect(await promptTexts()).toEqual([
    "From a pipe",
    "Explain this:\n\n+ a\n- b\n\nBe brief.",
    "From a file",
  ]);
});

test("does not wait for an open standard input that nobody asked it to read, and says when one may have been meant", async () => {
  expect(await run(["--quiet", "Hi"])).toEqual({ status: 0, stdout: "abc\n", stderr: "" });
  expect((await run(["--models"])).status).toBe(0);
  expect((await run(["--help"])).status).toBe(0);
  const file = join(elsewhere, "diff");
  writeFileSync(file, "+ a");
  const fd = openSync(file, "r");
  expect((await run(["Explain this"], fd)).stderr).toContain("Standard input was not read");
  closeSync(fd);
  expect((await promptTexts()).at(-1)).toBe("Explain this");
});

test("lists the models", async () => {
  const { status, stdout } = await run(["--models"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^m-\w+ {2}.*says-abc\.gguf.* chat\n$/);
});

test("finds a model of the list by file name, id or beginning, then one on the disk, which it records once", async () => {
  const path = join(elsewhere, "says-xyz.gguf");
  await writeTinyGguf(path, { says: ["x", "y", "z"] });
  const [id = ""] = (await run(["--models"])).stdout.split(" ");
  for (const name of ["says-abc.gguf", id, "SAYS-A"])
    expect(await run(["-q", "-m", name, "Hi"])).toMatchObject({ status: 0, stdout: "abc\n" });
  for (const name of ["says-xyz.gguf", path, "says-x"])
    expect(await run(["-q", "-m", name, "Hi"])).toMatchObject({ status: 0, stdout: "xyz\n" });
  expect(await bodiesOf("model")).toMatchObject([{ change: "added", fileName: "says-xyz.gguf" }]);
  const ambiguous = await run(["-m", "says", "Hi"]);
  expect(ambiguous).toMatchObject({ status: 1, stdout: "" });
  expect(ambiguous.stderr).toMatch(/fits several models: .*says-abc\.gguf.*says-xyz\.gguf/);
});

test("says which models there are when it knows none by that name, and what is wrong with a file", async () => {
  const unknown = await run(["-m", "nonsense.gguf", "Hi"]);
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain('No model is called "nonsense.gguf"');
  expect(unknown.stderr).toContain("Known models: says-abc.gguf.");
  writeFileSync(join(elsewhere, "nonsense.gguf"), "This is no model.");
  const broken = await run(["-m", "nonsense.gguf", "Hi"]);
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain("nonsense.gguf: ");
  expect(await promptTexts()).toEqual([]);
});

test("prints its help, and for a wrong use what is wrong", async () => {
  const help = await run(["--help"]);
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toMatch(/^Usage: /);
  for (const [args, complaint] of [
    [["--nonsense"], /nonsense/],
    [["-c", "some", "--seed", "1", "Hi"], /--seed is for a new conversation/],
    [["-", "and", "-"], /only once/],
  ] as const) {
    const wrong = await run(args, "text");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toMatch(complaint);
  }
  const nothing = await run([], " \n");
  expect(nothing.status).toBe(2);
  expect(nothing.stderr).toContain("There is no prompt.");
});

test("goes on with a conversation, with its own settings", async () => {
  const first = await run(["-s", "Be kind.", "--seed", "7", "First"]);
  const conversationId = /Conversation (\S+)/.exec(first.stderr)?.[1] ?? "";
  expect((await run(["-c", conversationId, "Second"])).status).toBe(0);
  const [one, two] = await bodiesOf("prompt");
  const [answer, nextAnswer] = await bodiesOf("output");
  expect(two).toMatchObject({ conversationId, parentId: answer?.messageId, text: "Second" });
  expect(one?.conversationId).toBe(conversationId);
  expect(nextAnswer?.provenance).toMatchObject({ seed: 7 });
  const unknown = await run(["-c", "nowhere", "Hi"]);
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain("There is no conversation nowhere");
});

test("uses as many threads as it is told, this time only", async () => {
  const saved = JSON.stringify({ threads: 2 });
  writeFileSync(join(home, "settings.json"), saved);
  expect((await run(["--threads", "1", "Hi"])).status).toBe(0);
  expect(await bodiesOf("output")).toMatchObject([{ provenance: { engine: { threads: 1 } } }]);
  expect(readFileSync(join(home, "settings.json"), "utf8")).toBe(saved);
});

test("refuses while another process has the archive", async () => {
  const archive = await openArchive({
    dir: join(home, "archive"),
    indexFile: join(home, "cache", "archive-index.json"),
  });
  const { status, stderr } = await run(["Hi"]);
  await archive.close();
  expect(status).toBe(3);
  expect(stderr).toContain("already open");
});

test.each([
  ["Ctrl+C", "SIGINT", -1],
  ["a terminal that closes", "SIGHUP", -1],
  ["SIGTERM", "SIGTERM", 1],
] as const)("%s stops the answer and keeps what had arrived", async (_, signal, side) => {
  await addEndlessModel();
  const { child, ended } = start(["-q", ...endless, "Go on for ever."]);
  child.stdout?.once("data", () => process.kill(side * (child.pid ?? 0), signal));
  const { status, stdout, stderr } = await ended;
  expect({ status, stderr }).toEqual({ status: 130, stderr: "" });
  const [output] = await bodiesOf("output");
  expect(output?.status).toBe("stopped");
  expect(stdout.trimEnd()).toBe(output?.text.trimEnd());
  expect(output?.text).not.toBe("");
});

test("ends with 130, nothing asked, when it is interrupted before there is a prompt", async () => {
  const { child, ended } = start([]);
  // The pipe stays open; by then it waits for what comes through it.
  setTimeout(() => child.kill("SIGINT"), 2_000);
  expect(await ended).toEqual({ status: 130, stdout: "", stderr: "" });
  await expect(readdir(join(home, "archive"))).rejects.toThrow("ENOENT");
});

test("stops quietly when nobody reads the answer any more, and keeps what had arrived", async () => {
  await addEndlessModel();
  const { child, ended } = start(["-q", ...endless, "Go on for ever."]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ status: 141, stderr: "" });
  expect(await bodiesOf("output")).toMatchObject([{ status: "stopped" }]);
  expect(await readdir(join(home, "archive"))).not.toContain("lock");
});

test("says what an earlier run that was killed had left unfinished, and that once", async () => {
  await addEndlessModel();
  const { child, ended } = start([...endless, "Go on for ever."]);
  child.stdout?.once("data", () => child.kill("SIGKILL"));
  await ended;
  expect((await run(["-m", "says-abc", "Hi"])).stderr).toContain("1 answer was cut short");
  expect((await run(["-m", "says-abc", "Hi"])).stderr).not.toContain("cut short");
  expect((await bodiesOf("output")).map(({ status }) => status)).toEqual([
    "interrupted",
    "complete",
    "complete",
  ]);
});

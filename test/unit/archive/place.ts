import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { type OpenArchiveOptions, openArchive } from "../../../electron/core/archive/open.ts";
import type { ArchiveRecord, NewRecord } from "../../../electron/shared/records.ts";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";

export interface Place {
  readonly dir: string;
  readonly indexFile: string;
}

/** An empty folder for one archive, gone after the test. */
export function newPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), "freehold-archive-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return { dir: join(root, "archive"), indexFile: join(root, "cache", "archive-index.json") };
}

/** Opens an archive that is closed after the test, if the test has not closed it. */
export async function openIn(
  place: Place,
  options: Partial<OpenArchiveOptions> = {},
): Promise<Archive> {
  const archive = await openArchive({ ...place, ...options });
  onTestFinished(() => archive.close());
  return archive;
}

export function prompt(
  conversationId: string,
  number: number,
  text = `Question ${number}`,
): NewRecord {
  const messageId = `p${number}`;
  return {
    kind: "prompt",
    body: {
      conversationId,
      messageId,
      parentId: null,
      text,
      attachments: [],
      replyId: `o${number}`,
    },
  };
}

export function output(
  conversationId: string,
  number: number,
  text = `Answer ${number}`,
): NewRecord {
  const body = {
    conversationId,
    messageId: `o${number}`,
    parentId: `p${number}`,
    status: "complete",
    text,
    reasoning: "",
    failure: null,
    provenance: null,
  } as const;
  return { kind: "output", body };
}

export function checkpoint(
  conversationId: string,
  number: number,
  offset: number,
  text: string,
  reasoning = "",
  reasoningOffset?: number,
): NewRecord {
  return {
    kind: "checkpoint",
    body: {
      conversationId,
      messageId: `o${number}`,
      parentId: `p${number}`,
      offset,
      text,
      ...(reasoningOffset === undefined ? {} : { reasoningOffset }),
      reasoning,
    },
  };
}

/** Writes `count` prompts of one conversation, one append each, and closes. */
export async function writeHistory(
  place: Place,
  count: number,
  options: Partial<OpenArchiveOptions> = {},
): Promise<readonly ArchiveRecord[]> {
  const archive = await openArchive({ ...place, ...options });
  const records: ArchiveRecord[] = [];
  for (let number = 1; number <= count; number += 1)
    records.push(...(await archive.append([prompt("c1", number)])));
  await archive.close();
  return records;
}

/** Everything the archive gives out, as a reader would page through it. */
export async function readAll(archive: Archive, limit = 5_000): Promise<readonly ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for (;;) {
    const last = records.at(-1);
    const page = await archive.read({
      afterSeq: last?.seq ?? 0,
      afterHash: last?.hash ?? null,
      limit,
    });
    if (page.records.length === 0) return records;
    records.push(...page.records);
  }
}

/** What the opening found wrong. These histories are full of prompts that nobody answered; that is not meant here. */
export function faults(archive: Archive): readonly ArchiveNotice[] {
  return archive.state().notices.filter(({ kind }) => kind !== "interrupted-turns");
}

export function seqs(records: readonly ArchiveRecord[]): readonly number[] {
  return records.map(({ seq }) => seq);
}

export function filesIn(dir: string): readonly string[] {
  return readdirSync(dir).sort();
}

/** Names of the files below a folder that hold these bytes. */
export function filesHolding(dir: string, text: string): readonly string[] {
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return found
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map((entry) => entry.name);
}

/** Runs a program of this folder in a process of its own. */
export function startChild(program: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Waits for a child's end: all it printed, and the signal that ended it. */
export async function childEnd(child: ChildProcess): Promise<{
  readonly printed: string;
  readonly signal: string | null;
  readonly code: number | null;
}> {
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  return await new Promise((resolve) =>
    child.once("close", (code, signal) => resolve({ printed, signal, code })),
  );
}

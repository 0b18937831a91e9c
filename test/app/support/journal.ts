import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Provenance } from "../../../electron/shared/provenance.ts";
import type {
  ArchiveRecord,
  CheckpointBody,
  OutputBody,
  PromptBody,
} from "../../../electron/shared/records.ts";
import { localProvenance } from "../../../electron/shared/provenance.ts";
import { isErased } from "../../../electron/shared/records.ts";
import { rootDir } from "./profile.ts";

/** The archive as any program could read it: lines of JSON. A torn last line is left out. */
export function readJournal(archiveDir: string): readonly ArchiveRecord[] {
  const names = readdirSync(archiveDir).filter((name) => name.endsWith(".jsonl"));
  return names.toSorted().flatMap((name) => {
    const lines = readFileSync(join(archiveDir, name), "utf8").split("\n");
    return lines.slice(0, -1).map((line) => JSON.parse(line) as ArchiveRecord);
  });
}

export function promptsIn(records: readonly ArchiveRecord[]): ReadonlyMap<string, PromptBody> {
  return new Map(
    records.flatMap(({ kind, body }) =>
      kind === "prompt" && !isErased(body) ? [[body.messageId, body] as const] : [],
    ),
  );
}

/** An answer of this device; what a remote model answered has no such provenance. */
export type LocalOutput = Omit<OutputBody, "provenance"> & {
  readonly provenance: Provenance | null;
};

export function outputsIn(records: readonly ArchiveRecord[]): ReadonlyMap<string, LocalOutput> {
  return new Map(
    records.flatMap(({ kind, body }) =>
      kind === "output" && !isErased(body)
        ? [[body.messageId, { ...body, provenance: localProvenance(body.provenance) }] as const]
        : [],
    ),
  );
}

/** The text of an answer as its checkpoints hold it. */
export function checkpointText(records: readonly ArchiveRecord[], messageId: string): string {
  let text = "";
  for (const { kind, body } of records) {
    if (kind !== "checkpoint" || isErased(body)) continue;
    const piece: CheckpointBody = body;
    if (piece.messageId === messageId) text = text.slice(0, piece.offset) + piece.text;
  }
  return text;
}

/**
 * Runs the standalone verifier on a copy, as one would on another machine. A torn tail, which the next opening sets
 * aside, is cut first. Throws with the verifier's own words when the chain does not hold.
 */
export function verifyCopy(archiveDir: string): void {
  const copy = mkdtempSync(join(tmpdir(), "freehold-copy-"));
  try {
    cpSync(archiveDir, copy, { recursive: true });
    execFileSync(process.execPath, [join(rootDir, "scripts/verify-archive.mjs"), copy], {
      stdio: "pipe",
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

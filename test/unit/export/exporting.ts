import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import {
  type ExportOrder,
  type ExportPorts,
  runExport,
} from "../../../electron/core/archive/export/run-export.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import {
  type ExportFilter,
  type ExportReport,
  type ExportTarget,
  type TrainingOptions,
  defaultTrainingOptions,
} from "../../../electron/shared/export.ts";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import type { Provenance } from "../../../electron/shared/provenance.ts";
import type { Attachment, NewRecord, OutputBody } from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

/** An empty folder, gone after the test. */
export function newFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "freehold-export-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** An open archive that holds these records, each append a group. */
export async function archiveOf(
  groups: readonly (readonly NewRecord[])[],
  root = newFolder(),
): Promise<Archive & { readonly dir: string }> {
  const dir = join(root, "archive");
  const archive = await openArchive({ dir, indexFile: join(root, "index.json") });
  onTestFinished(() => archive.close());
  for (const group of groups) await archive.append(group);
  return Object.assign(archive, { dir });
}

export const eligible: GateVerdict = {
  verdict: "eligible",
  score: 0,
  findings: [],
  gateVersion: "test",
  stage: "full",
};

export interface Exported {
  readonly report: ExportReport;
  /** The file, or the folder. */
  readonly path: string;
  readonly text: (name?: string) => string;
  /** Of a folder, by their paths in it. */
  readonly names: readonly string[];
}

/** Exports in this thread, into a place of its own. */
export async function exportFrom(
  archive: Archive,
  target: ExportTarget,
  {
    filter = { scope: "all" },
    isFolder = target.format === "fine-tuning",
    ports = {},
    models = [],
  }: {
    readonly filter?: ExportFilter;
    readonly isFolder?: boolean;
    readonly ports?: Partial<ExportPorts>;
    readonly models?: ExportOrder["models"];
  } = {},
): Promise<Exported> {
  const path = join(newFolder(), "out");
  if (isFolder) mkdirSync(path);
  const held = await archive.snapshot(filter.scope === "all" ? null : filter.conversationIds);
  try {
    const report = await runExport(
      {
        request: { filter, target },
        snapshot: held.snapshot,
        path,
        isFolder,
        exportedAt: "2026-11-26T10:00:00.000Z",
        version: "0.1.0",
        models,
        common: await archive.common(),
      },
      {
        openFile: openDiskFile,
        judge: async () => eligible,
        isCancelled: () => false,
        onProgress: () => {},
        ...ports,
      },
    );
    return {
      report,
      path,
      text: (name) => readFileSync(name === undefined ? path : join(path, name), "utf8"),
      names: isFolder ? filesBelow(path) : [],
    };
  } finally {
    held.close();
  }
}

function filesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .toSorted();
}

export function training(options: Partial<TrainingOptions> = {}): ExportTarget {
  const all = { ...defaultTrainingOptions, sensitive: "keep" as const, validationShare: 0 };
  return { format: "fine-tuning", training: { ...all, ...options } };
}

/** The lines of a JSON Lines text, each parsed; every one of them must end. */
export function jsonLines(text: string): readonly unknown[] {
  if (!text.endsWith("\n")) throw new Error("The last line does not end.");
  return text
    .slice(0, -1)
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

export function attached(name: string, text: string): Attachment {
  return { name, sizeBytes: Buffer.byteLength(text), text };
}

/** Writes a conversation's records, one method for each thing that can happen in it. */
export class Talk {
  readonly id: string;
  readonly records: NewRecord[] = [];

  constructor(
    title: string,
    {
      id = randomUUID(),
      systemPrompt = "",
    }: { readonly id?: string; readonly systemPrompt?: string } = {},
  ) {
    this.id = id;
    const settings = { ...defaultConversationSettings, systemPrompt };
    this.change({ type: "created", settings });
    if (title !== "") this.change({ type: "renamed", title, by: "person" });
  }

  change(change: Extract<NewRecord, { kind: "conversation" }>["body"]["change"]): this {
    this.records.push({ kind: "conversation", body: { conversationId: this.id, change } });
    return this;
  }

  /** A prompt after an answer, or at the start with `null`, and its answer, whose id it returns. */
  turn(
    parentId: string | null,
    prompt: string,
    answer: string,
    more: Partial<OutputBody> = {},
  ): string {
    const { promptId, replyId } = this.ask(parentId, prompt);
    return this.answer(promptId, answer, { ...more, messageId: replyId });
  }

  /** A prompt alone; returns its id and that of the answer that is owed. */
  ask(
    parentId: string | null,
    text: string,
    attachments: readonly Attachment[] = [],
  ): { readonly promptId: string; readonly replyId: string } {
    const { id: conversationId } = this;
    const messageId = randomUUID();
    const replyId = randomUUID();
    this.records.push({
      kind: "prompt",
      body: { conversationId, messageId, parentId, text, attachments, replyId },
    });
    return { promptId: messageId, replyId };
  }

  /** One more answer to a prompt. */
  answer(promptId: string, text: string, more: Partial<OutputBody> = {}): string {
    const messageId = more.messageId ?? randomUUID();
    this.records.push({
      kind: "output",
      body: {
        conversationId: this.id,
        parentId: promptId,
        status: "complete",
        text,
        reasoning: "",
        failure: null,
        provenance: null,
        ...more,
        messageId,
      },
    });
    return messageId;
  }

  rate(messageId: string, rating: -1 | 0 | 1): this {
    const body = { conversationId: this.id, messageId, rating };
    this.records.push({ kind: "rating", body });
    return this;
  }

  /** Id of the prompt with this text. */
  promptId(text: string): string {
    const found = this.records.find(({ kind, body }) => kind === "prompt" && body.text === text);
    if (found?.kind !== "prompt") throw new Error(`Nobody asked ${JSON.stringify(text)}.`);
    return found.body.messageId;
  }
}

/** Of an answer of a local model. */
export function localProvenance(fileName: string, name = fileName): Provenance {
  return {
    model: {
      id: "m1",
      name,
      fileName,
      sha256: null,
      sizeBytes: 1,
      architecture: "llama",
      quantisation: "Q4_K_M",
      chatTemplateSha256: null,
      chatTemplate: "ChatML",
    },
    engine: {
      name: "node-llama-cpp",
      version: "3",
      llamaCppRelease: "b1",
      backend: "cpu",
      device: "",
      threads: 1,
      gpuLayers: 0,
    },
    sampling: defaultConversationSettings.sampling,
    seed: 1,
    systemPromptSha256: null,
    context: null,
    route: { zone: "device", reason: "There is only this machine." },
    stopReason: "end",
    timing: { timeToFirstTokenMs: 1, totalMs: 2, tokensPerSecond: 3, waitedMs: 0 },
    tokens: { prompt: 12, reused: 0, output: 34 },
  };
}

/** Of an answer of a remote one. */
export function remoteProvenance(
  provider: "openai" | "anthropic" | "google" | "compatible",
  modelId: string,
): OutputBody["provenance"] {
  return {
    route: {
      zone: "third-party",
      endpointId: "e1",
      endpointName: "Theirs",
      provider,
      modelId,
      reasons: ["safe"],
      host: "api.example",
      bodySha256: "0".repeat(64),
      isRedacted: false,
    },
    answeredBy: modelId,
    sampling: defaultConversationSettings.sampling,
    systemPromptSha256: null,
    stopReason: "end",
    timing: { timeToFirstTokenMs: 1, totalMs: 2, tokensPerSecond: 3, waitedMs: 0 },
    tokens: { prompt: 1, cached: 0, output: 2, reasoning: 0 },
    costUsd: null,
  };
}

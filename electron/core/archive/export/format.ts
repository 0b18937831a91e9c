import type { ExportReport, ExportRequest } from "../../../shared/export.ts";
import type { GateVerdict } from "../../../shared/gate.ts";
import type { LicencePassport } from "../../../shared/models.ts";
import type { ProviderKind } from "../../../shared/routing.ts";
import type { GatePart } from "../../gate/gate.ts";
import type { CommonKnown } from "../common.ts";
import type { OutputFile } from "./output-file.ts";
import type { SnapshotReader } from "./snapshot-reader.ts";

/** What of this machine's models an export may name. */
export interface KnownModel {
  readonly sha256: string | null;
  readonly fileName: string;
  readonly licence: LicencePassport;
}

/** Judges texts as parts of one request, all things that the person let pass in this conversation left aside. */
export type JudgeTexts = (
  parts: readonly GatePart[],
  cleared: readonly string[],
) => Promise<GateVerdict>;

/** What an export is made of beside the conversations; plain values, so that they can go to a thread. */
export interface ExportFacts {
  /** ISO 8601. */
  readonly exportedAt: string;
  /** Of Freehold. */
  readonly version: string;
  readonly models: readonly KnownModel[];
  /** What is kept on this device, among others. */
  readonly common: CommonKnown;
}

/** One export, as a format sees it. */
export interface ExportJob extends ExportFacts {
  readonly request: ExportRequest;
  readonly reader: SnapshotReader;
  /** How many the whole export has; the reader may have fewer. */
  readonly conversations: number;
  /** Whether it is written as a folder of files; else it is one file. */
  readonly isFolder: boolean;
  /** Rejects when the person wants no more. */
  readonly judge: JudgeTexts;
  /**
   * A new file: the export itself with "", or one in its folder, with a path that uses "/". Whoever runs the job finishes
   * it at the end; `closeFile` does so before, for the many small ones.
   */
  createFile(path: string): Promise<OutputFile>;
  closeFile(file: OutputFile): Promise<void>;
  /** Puts what one file holds at the end of another, and takes it away. */
  joinFile(from: OutputFile, to: OutputFile): Promise<void>;
  /** To be awaited after each conversation: tells how far it is, and rejects when the person wants no more. */
  step(doneConversations: number): Promise<void>;
}

/** What a format says of its work; files, bytes and damage are counted by whoever runs it. */
export type FormatCounts = Pick<ExportReport, "conversations" | "messages"> &
  Partial<Pick<ExportReport, "examples" | "leftOut">>;

/** One format: writes everything the job's reader holds. */
export type WriteFormat = (job: ExportJob) => Promise<FormatCounts>;

/** Whose terms an answer comes under. */
export type AnswerSource =
  | {
      readonly kind: "local";
      readonly name: string;
      readonly fileName: string;
      readonly sha256: string | null;
    }
  | {
      readonly kind: "remote";
      readonly provider: ProviderKind;
      readonly host: string;
      readonly modelId: string;
    }
  | { readonly kind: "imported"; readonly program: string; readonly modelId: string | null }
  | { readonly kind: "unknown" };

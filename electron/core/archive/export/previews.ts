import {
  type ExportFilter,
  type ExportPreview,
  type ExportPreviewRequest,
  mostPreviewedConversations,
} from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Archive } from "../archive.ts";
import type { HeldSnapshot } from "./held-snapshots.ts";
import { type Aside, previewAside } from "./export-aside.ts";
import type { JudgeTexts } from "./format.ts";
import { hasDocuments } from "./formats.ts";
import { type FactsPorts, gatherFacts } from "./gather-facts.ts";

interface PreviewsPorts extends FactsPorts {
  readonly judge: JudgeTexts;
}

/** Previews, one at a time: who asks for the next gives up the last. */
export interface ExportPreviews {
  /** As `Exports` promises it. */
  preview(request: ExportPreviewRequest): Promise<ExportPreview>;
  /** Gives up the one that is being made. */
  cancel(): void;
  /** The same, and resolves when it has ended. */
  close(): Promise<void>;
}

export function createExportPreviews(ports: PreviewsPorts): ExportPreviews {
  let latest = 0;
  let giveUp = (): void => {};
  let ended: Promise<unknown> = Promise.resolve();

  async function make(request: ExportPreviewRequest, number: number): Promise<ExportPreview> {
    const facts = await gatherFacts(ports);
    const ids = idsOf(request.filter, ports.archive);
    const conversations = request.conversations ?? ids.length;
    const few = ids.slice(0, hasDocuments(request.target.format) ? 1 : mostPreviewedConversations);
    const held = await ports.archive.snapshot(few);
    try {
      const { snapshot } = held;
      if (snapshot.conversationIds.length === 0) throw nothingToExport();
      if (number !== latest) throw givenUp();
      const aside = previewAside({ ...facts, request, snapshot, conversations }, ports.judge);
      giveUp = aside.cancel;
      return await unlessErased(held, aside);
    } finally {
      held.close();
    }
  }

  const cancel = (): void => {
    latest += 1;
    giveUp();
  };

  return {
    preview: (request) => {
      cancel();
      const made = make(request, latest);
      ended = Promise.allSettled([ended, made]);
      return made;
    },
    cancel,
    close: async () => {
      cancel();
      await ended;
    },
  };
}

/** Of all, the newest first: the person knows those best. */
function idsOf(filter: ExportFilter, archive: Archive): readonly string[] {
  return filter.scope === "all" ? archive.conversationIds().toReversed() : filter.conversationIds;
}

async function unlessErased(
  { erasing }: HeldSnapshot,
  aside: Aside<ExportPreview>,
): Promise<ExportPreview> {
  erasing.addEventListener("abort", () => aside.cancel());
  const preview = await aside.result;
  if (erasing.aborted) throw givenUp();
  return preview;
}

export function nothingToExport(): FailureError {
  return new FailureError("not-found", "There is no conversation to export.");
}

function givenUp(): FailureError {
  return new FailureError("cancelled", "The preview was given up; nothing was written.");
}

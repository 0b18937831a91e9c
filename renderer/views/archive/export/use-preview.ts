import { useEffect, useState } from "react";
import type { ExportFormat, ExportPreview } from "../../../../electron/shared/export.ts";
import type { Result } from "../../../../electron/shared/result.ts";
import { changes } from "../../../library/library.ts";
import { cancelPreview, previewExport } from "../../../stores/export-preview.ts";
import { type ExportChoice, noteChanged, useExports } from "../../../stores/exports.ts";

interface LastPreview {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly training: object;
  readonly answer: Result<ExportPreview>;
}

/** An answer that comes is written in many steps. */
const quietMs = 1_000;

/**
 * The last preview that came, and whether something else has been chosen since. It is asked for anew with every other choice,
 * and when what is chosen has changed; nobody makes it any more once it is not looked at.
 */
export function usePreview(): { readonly last: LastPreview | null; readonly isBehind: boolean } {
  const { choice, format, training } = useExports();
  const [last, setLast] = useState<LastPreview | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await previewExport();
      // One that was given up has another one after it.
      const isAnswer = answer !== null && (answer.ok || answer.failure.code !== "cancelled");
      if (isWanted && isAnswer) setLast({ choice, format, training, answer });
    };
    void ask();
    const stop = whenChanged(() => void ask());
    return () => {
      isWanted = false;
      stop();
      void cancelPreview();
    };
  }, [choice, format, training]);
  const isBehind =
    last !== null &&
    (last.choice !== choice || last.format !== format || last.training !== training);
  return { last, isBehind };
}

/** Calls back whenever something of what is chosen was written, once it is quiet. Returns what stops that. */
function whenChanged(listener: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = changes.subscribe((change) => {
    if (change === "cleared" || !noteChanged(change.conversations)) return;
    clearTimeout(waiting);
    waiting = setTimeout(listener, quietMs);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

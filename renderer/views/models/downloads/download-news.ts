import { useEffect } from "react";
import type { Download } from "../../../../electron/shared/models.ts";
import { useDownloads } from "../../../stores/downloads.ts";
import { answeringModel, canChat, useModels } from "../../../stores/models.ts";
import { announce, showFailure, showToast } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { useSettings } from "../../../stores/settings.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { chatWith } from "./chat-with.ts";
import { downloadedShare, downloadName } from "./download-words.ts";

/** Something about a download that is worth a word. */
export interface DownloadNews {
  readonly kind: "started" | "half" | "done" | "stopped";
  readonly download: Download;
}

/** What happened between two lists. Percents are no news: a screen reader would say nothing else. */
export function listNews(
  before: readonly Download[],
  after: readonly Download[],
): readonly DownloadNews[] {
  return after.flatMap((download) => {
    const kind = findNews(
      before.find(({ id }) => id === download.id),
      download,
    );
    return kind === null ? [] : [{ kind, download }];
  });
}

function findNews(before: Download | undefined, after: Download): DownloadNews["kind"] | null {
  const { status, message } = after;
  if (status === "done") return before?.status === "done" ? null : "done";
  // A pause with a reason is the disk's doing, not the person's.
  const hasStopped = status === "failed" || (status === "paused" && message !== null);
  if (hasStopped) return before?.status === status ? null : "stopped";
  if (status !== "running") return null;
  if (before === undefined || before.status === "queued") return "started";
  return downloadedShare(before) < 0.5 && downloadedShare(after) >= 0.5 ? "half" : null;
}

/** Tells what becomes of downloads: to everyone what ends elsewhere, to a screen reader what can be seen. */
export function useDownloadNews(): void {
  useEffect(
    () =>
      useDownloads.subscribe(({ downloads }, before) => {
        if (!before.isListed) return;
        for (const item of listNews(before.downloads, downloads)) tell(item);
      }),
    [],
  );
}

function tell({ kind, download }: DownloadNews): void {
  const name = downloadName(download);
  const isShown = useSelection.getState().view === "models";
  switch (kind) {
    case "started":
      return announce(downloadsText.newsStarted(name));
    case "half":
      return announce(downloadsText.newsHalf(name));
    case "done":
      return isShown ? announce(downloadsText.newsDone(name)) : tellDone(download);
    case "stopped": {
      const message = downloadsText.newsStopped(name, download.message ?? downloadsText.failed);
      return isShown ? announce(message) : showFailure({ code: "network", message });
    }
  }
}

function tellDone(download: Download): void {
  const models = useModels.getState().models ?? [];
  const model = models.find(({ id }) => id === download.modelId);
  const answering = answeringModel(models, useSettings.getState().settings.modelId);
  // The first model of all answers at once: whoever is in the chat need only write.
  const isAtHand = answering === model && useSelection.getState().view === "chat";
  showToast(
    downloadsText.newsDone(downloadName(download)),
    model === undefined || !canChat(model) || isAtHand
      ? null
      : { label: downloadsText.chat, run: () => chatWith(model.id) },
  );
}

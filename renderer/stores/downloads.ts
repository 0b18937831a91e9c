import { create } from "zustand";
import type { CallInput, CallName, CallOutputs } from "../../electron/shared/contract.ts";
import type { Download } from "../../electron/shared/models.ts";
import { call, on } from "../client.ts";
import { showFailure } from "./notices.ts";

interface Downloads {
  /** In the order they are fetched in, with those that are done or need the person. */
  readonly downloads: readonly Download[];
  /** `false` until main has said what there is: what comes first is no news. */
  readonly isListed: boolean;
}

export const useDownloads = create<Downloads>(() => ({ downloads: [], isListed: false }));

/** Reads the list of downloads and follows it. */
export async function startDownloads(): Promise<void> {
  on("downloads.changed", adopt);
  const answer = await call("download.list", {});
  if (answer.ok) adopt(answer.value);
  else showFailure(answer.failure);
}

function adopt(downloads: readonly Download[]): void {
  useDownloads.setState({ downloads, isListed: true });
}

/** Puts one quantisation into the queue. Resolves once it is there, or the person was told why not. */
export async function startDownload(repository: string, files: readonly string[]): Promise<void> {
  await ask("download.start", { repository, files: [...files] });
}

export async function pauseDownload(downloadId: string): Promise<void> {
  await ask("download.pause", { downloadId });
}

/** Goes on with a paused one, at once with a waiting one, and tries a failed one again. */
export async function resumeDownload(downloadId: string): Promise<void> {
  await ask("download.resume", { downloadId });
}

/** Ends a download and removes what was fetched; takes a finished one off the list, its model stays. */
export async function cancelDownload(downloadId: string): Promise<void> {
  await ask("download.cancel", { downloadId });
}

/** Moves a download to a place in the list, 0 being first. */
export async function moveDownload(downloadId: string, position: number): Promise<void> {
  await ask("download.move", { downloadId, position });
}

async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutputs[Name] | null> {
  const answer = await call(name, input);
  if (answer.ok) return answer.value;
  showFailure(answer.failure);
  return null;
}

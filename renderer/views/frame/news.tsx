import { useEffect } from "react";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";
import { useAppState } from "../../stores/app-state.ts";
import { useEngine } from "../../stores/engine.ts";
import { announce, showFailure, showToast, useNotices } from "../../stores/notices.ts";
import { useRetention } from "../../stores/retention.ts";
import { useSelection } from "../../stores/selection.ts";
import { eraseText } from "../../text/erase.ts";
import { frameText } from "../../text/frame.ts";
import { modelsText } from "../../text/models.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useDownloadNews } from "../models/downloads/download-news.ts";

/** Tells what happened elsewhere: the engine's trouble, what opening the archive found, a rule that waits, a model that is now loaded or here. */
export function News() {
  useEngineNews();
  useArchiveNews();
  useRetentionNews();
  useDownloadNews();
  const announcement = useNotices((state) => state.announcement);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {announcement}
      </span>
    </VisuallyHidden>
  );
}

function useEngineNews(): void {
  const message = useEngine((state) => state.engine.message);
  const loadingName = useEngine((state) => state.engine.loading?.name ?? null);
  const loadedName = useEngine((state) => state.engine.loaded?.name ?? null);
  useEffect(() => {
    // The Models view says it in a banner that stays.
    if (message === null || useSelection.getState().view === "models") return;
    showFailure({ code: "engine-crashed", message });
  }, [message]);
  useEffect(() => {
    if (loadingName !== null) announce(modelsText.loading(loadingName));
  }, [loadingName]);
  useEffect(() => {
    if (loadedName !== null) announce(modelsText.isLoaded(loadedName));
  }, [loadedName]);
}

function useArchiveNews(): void {
  // One string, so that asking for the state again is no news.
  const words = useAppState(({ appState }) => describeNotices(appState?.archive.notices ?? []));
  useEffect(() => {
    if (words === "") return;
    showToast(words, {
      label: frameText.showArchive,
      run: () => useSelection.getState().showArchive("state"),
    });
  }, [words]);
}

function useRetentionNews(): void {
  const isInDoubt = useRetention(({ doubt }) => doubt !== null);
  useEffect(() => {
    if (!isInDoubt) return;
    showToast(eraseText.clockNews, {
      label: eraseText.showRule,
      run: () => useSelection.getState().showArchive("erase"),
    });
  }, [isInDoubt]);
}

/** What opening the archive found, in one sentence that covers nothing for long: Archive, State has the rest. */
export function describeNotices(notices: readonly ArchiveNotice[]): string {
  if (notices.some(({ kind }) => kind === "damage")) return frameText.archiveDamaged;
  const [first] = notices;
  if (first === undefined) return "";
  if (notices.length > 1) return frameText.archiveFound(notices.length);
  return first.kind === "interrupted-turns" ? first.message : frameText.archiveFound(1);
}

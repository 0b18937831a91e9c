import { join } from "node:path";
import { type Erasing, createErasing } from "../../../electron/core/archive/erase/erasing.ts";
import {
  finishErasures,
  unfinishedNotices,
} from "../../../electron/core/archive/erase/finish-erasure.ts";
import { openLastRun } from "../../../electron/core/archive/erase/last-run.ts";
import { openPending } from "../../../electron/core/archive/erase/pending.ts";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { createSetAside } from "../../../electron/core/archive/backup/set-aside.ts";
import { type Drafts, openDrafts } from "../../../electron/core/drafts.ts";
import type { Profile } from "../../../electron/core/profile.ts";
import type { SettingsStore } from "../../../electron/core/settings.ts";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";

interface Parts {
  readonly profile: Profile;
  readonly archive: Archive;
  readonly settings: SettingsStore;
  readonly cancelRestore?: () => Promise<void>;
  readonly onDiscard?: (drafts: Drafts) => void;
  readonly report?: (error: unknown) => void;
}

interface Started extends Erasing {
  readonly drafts: Drafts;
  /** How many are in the list. */
  readonly unfinished: () => number;
  readonly notices: () => Promise<readonly ArchiveNotice[]>;
}

/** All that erases in a profile, as a start puts it together: what an earlier run left is finished first. */
export async function startErasing(parts: Parts): Promise<Started> {
  const { profile, archive, onDiscard = () => {}, report = () => {} } = parts;
  const cancelRestore = parts.cancelRestore ?? (() => Promise.resolve());
  const drafts = await openDrafts(profile.draftsFile);
  const pending = await openPending(join(profile.rootDir, "erasing.json"), report);
  const setAside = createSetAside(profile.rootDir);
  await finishErasures({ archive, drafts, pending, setAside, cancelRestore, report });
  const erasing = createErasing({
    ...parts,
    cancelRestore,
    lastRun: await openLastRun(join(profile.rootDir, "last-run.json"), null),
    onRetention: () => {},
    drafts,
    pending,
    shell: { noteErasure: () => Promise.resolve() },
    turns: { discard: () => onDiscard(drafts) },
    report: (_name, error) => report(error),
  });
  return {
    ...erasing,
    drafts,
    unfinished: () => pending.list().length,
    notices: () => unfinishedNotices(pending, setAside),
  };
}

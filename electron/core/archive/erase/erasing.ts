import type { RetentionState } from "../../../shared/erase.ts";
import type { Profile } from "../../profile.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Turns } from "../../turns/turns.ts";
import { createSetAside } from "../backup/set-aside.ts";
import { type Erasure, type ErasurePorts, createErasure } from "./erasure.ts";
import type { LastRun } from "./last-run.ts";
import { type RetentionKeeper, createRetention } from "./retention.ts";

/** All that erases, put together. */
export interface Erasing {
  readonly erasure: Erasure;
  readonly retention: RetentionKeeper;
}

export interface ErasingPorts extends Pick<ErasurePorts, "archive" | "drafts" | "pending"> {
  readonly profile: Profile;
  readonly settings: SettingsStore;
  readonly lastRun: LastRun;
  readonly shell: Pick<ErasurePorts, "noteErasure">;
  readonly turns: Pick<Turns, "discard">;
  readonly cancelRestore: () => Promise<void>;
  readonly onRetention: (state: RetentionState) => void;
  readonly report: (name: string, error: unknown) => void;
}

export function createErasing(ports: ErasingPorts): Erasing {
  const { archive, drafts, pending, profile, settings, shell, turns, report } = ports;
  const erasure = createErasure({
    archive,
    drafts,
    pending,
    discardTurns: turns.discard,
    noteErasure: () => shell.noteErasure(),
    cancelRestore: ports.cancelRestore,
    setAside: createSetAside(profile.rootDir),
    report: (error) => report("erasing", error),
  });
  const retention = createRetention({
    archive,
    erasure,
    settings,
    lastRun: ports.lastRun,
    nowMs: Date.now,
    onChanged: ports.onRetention,
    report: (error) => report("retention", error),
  });
  return { erasure, retention };
}

import type { Profile } from "../../profile.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Turns } from "../../turns/turns.ts";
import { createSetAside } from "../backup/set-aside.ts";
import { type Erasure, type ErasurePorts, createErasure } from "./erasure.ts";
import { type RetentionKeeper, createRetention } from "./retention.ts";

/** All that erases, put together. */
export interface Erasing {
  readonly erasure: Erasure;
  readonly retention: RetentionKeeper;
}

export interface ErasingPorts extends Pick<ErasurePorts, "archive" | "drafts"> {
  readonly profile: Profile;
  readonly settings: SettingsStore;
  readonly shell: Pick<ErasurePorts, "noteErasure">;
  readonly turns: Pick<Turns, "discard">;
  readonly report: (name: string, error: unknown) => void;
}

export function createErasing(ports: ErasingPorts): Erasing {
  const { archive, drafts, profile, settings, shell, turns, report } = ports;
  const erasure = createErasure({
    archive,
    drafts,
    discardTurns: turns.discard,
    noteErasure: () => shell.noteErasure(),
    eraseAside: createSetAside(profile.rootDir).erase,
  });
  const retention = createRetention({
    archive,
    erasure,
    settings,
    nowMs: Date.now,
    report: (error) => report("retention", error),
  });
  return { erasure, retention };
}

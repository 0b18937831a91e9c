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
  readonly cancelRestore: () => Promise<void>;
  readonly report: (name: string, error: unknown) => void;
}

export function createErasing(ports: ErasingPorts): Erasing {
  const { archive, drafts, profile, settings, shell, turns, report } = ports;
  const erasure = createErasure({
    archive,
    drafts,
    discardTurns: turns.discard,
    noteErasure: () => shell.noteErasure(),
    eraseAside: async (target) => {
      // A copy that waits to be restored would hold what is erased, in the profile.
      await ports.cancelRestore();
      await createSetAside(profile.rootDir).erase(target);
    },
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

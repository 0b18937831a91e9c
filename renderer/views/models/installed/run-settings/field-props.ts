import type { Fit, MachineFacts } from "../../../../../electron/shared/models.ts";
import type { RunSettings } from "../../../../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../../../../electron/shared/state.ts";

/** What each group of fields is given. */
export interface FieldProps {
  readonly model: ModelSummary;
  readonly settings: RunSettings;
  /** With these settings; `undefined` while it is worked out, `null` where it cannot be. */
  readonly fit: Fit | null | undefined;
  /** `null` until it was read. */
  readonly machine: MachineFacts | null;
  readonly onChange: (part: Partial<RunSettings>) => void;
}

import * as v from "valibot";
import {
  type EraseOutcome,
  type RetentionPreview,
  type RetentionState,
  eraseTargetSchema,
  retentionPreviewSchema,
} from "../erase.ts";
import {
  type ExportPreview,
  type ExportState,
  exportPreviewSchema,
  exportRequestSchema,
} from "../export.ts";
import { type ImportState, importChoiceSchema, importStartSchema } from "../imports.ts";
import type { ArchiveRecord } from "../records.ts";
import type { VerifyState } from "../verify.ts";
import { droppedPath, nothing } from "./inputs.ts";

/** Records in a row, for whoever follows the archive. */
export interface ArchivePage {
  /** `true` when the asker's position is not in this archive: drop the projection and begin at 0. */
  readonly reset: boolean;
  readonly records: readonly ArchiveRecord[];
  /** Seq of the newest record that was written, for progress. */
  readonly lastSeq: number;
}

/** Inputs of the calls about the archive: reading, verifying, exporting, importing and erasing it; a part of the contract. */
export const archiveInputs = {
  "archive.read": v.strictObject({
    afterSeq: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Hash of the record `afterSeq`, so that a copy of another archive is noticed; `null` from nothing. */
    afterHash: v.nullable(v.pipe(v.string(), v.length(64))),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
  }),
  /** Reads and checks all of it, in the background. Resolves when that has ended. */
  "verify.run": nothing,
  "verify.cancel": nothing,
  "verify.state": nothing,
  /** Takes the damage that a report showed for good, and checks again. */
  "verify.accept": v.strictObject({ damageKey: v.pipe(v.string(), v.length(64)) }),
  /** Opens the system's dialog for a place, then works in the background. */
  "export.start": exportRequestSchema,
  /** Of what `export.start` would write. */
  "export.preview": exportPreviewSchema,
  "export.cancelPreview": nothing,
  "export.state": nothing,
  "export.cancel": nothing,
  /** Shows the last finished export in the system's file manager. */
  "export.show": nothing,
  /** Opens the system's dialog and reads what was chosen for the preview; nothing is written yet. */
  "import.choose": importChoiceSchema,
  /** The same for a file or folder dropped on the window. Only the preload knows its path and makes this call. */
  "import.read": v.strictObject({ path: droppedPath }),
  /** Brings what the preview shows. */
  "import.start": importStartSchema,
  "import.state": nothing,
  "import.cancel": nothing,
  /** Lets go of a preview or an outcome. */
  "import.dismiss": nothing,
  "archive.erase": v.strictObject({ target: eraseTargetSchema }),
  /** What the rule would erase now; nothing is changed. */
  "retention.preview": retentionPreviewSchema,
  "retention.state": nothing,
  /** Lets a rule go on that waits because of the clock. */
  "retention.proceed": nothing,
  /** The library is in other files since so many erasures, as `traces.left` had it, and the former files are gone. */
  "traces.forget": v.strictObject({ marks: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
} as const;

/** What they answer. */
export interface ArchiveOutputs {
  readonly "archive.read": ArchivePage;
  readonly "verify.run": null;
  readonly "verify.cancel": null;
  readonly "verify.state": VerifyState;
  readonly "verify.accept": null;
  /** `false` when the person chose no place. */
  readonly "export.start": { readonly hasStarted: boolean };
  readonly "export.preview": ExportPreview;
  readonly "export.cancelPreview": null;
  readonly "export.state": ExportState;
  readonly "export.cancel": null;
  readonly "export.show": null;
  readonly "import.choose": { readonly hasChosen: boolean };
  readonly "import.read": null;
  readonly "import.start": null;
  readonly "import.state": ImportState;
  readonly "import.cancel": null;
  readonly "import.dismiss": null;
  readonly "archive.erase": EraseOutcome;
  readonly "retention.preview": RetentionPreview;
  readonly "retention.state": RetentionState;
  readonly "retention.proceed": null;
  readonly "traces.forget": null;
}

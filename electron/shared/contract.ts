import * as v from "valibot";
import { type ArchiveOutputs, archiveInputs } from "./calls/archive.ts";
import { type BackupOutputs, backupInputs } from "./calls/backups.ts";
import { nothing, text } from "./calls/inputs.ts";
import { type ModelsFolderState, type ModelsOutputs, modelsInputs } from "./calls/models.ts";
import { type OrganiseOutputs, organiseInputs } from "./calls/organise.ts";
import { type RemoteOutputs, remoteInputs } from "./calls/remote.ts";
import { type TurnsOutputs, turnsInputs } from "./calls/turns.ts";
import type { RetentionState } from "./erase.ts";
import type { ExportState } from "./export.ts";
import type { ImportState } from "./imports.ts";
import type { Download, Hashing, SpeedProgress, SpeedRun } from "./models.ts";
import type { EndpointState, UsageState } from "./routing.ts";
import { type Settings, settingsChangeSchema } from "./settings.ts";
import type { VerifyState } from "./verify.ts";
import type { ActiveTurn, AppState, EngineState, ModelSummary, TurnDelta } from "./state.ts";

/**
 * Everything the window may ask of main, and everything main may tell it. The handler map, the preload bridge and
 * the window's client are derived from this file, so a call without a handler does not compile.
 */

/** The two channels; nothing else crosses. */
export const callChannel = "freehold:call";
export const eventChannel = "freehold:event";

/** The window's only origin, and the custom scheme that serves it. */
export const appScheme = "app";
export const appOrigin = "app://freehold";

/** The shape of every call's input. A call is `noun.verb`. */
export const callInputs = {
  ...archiveInputs,
  ...backupInputs,
  ...modelsInputs,
  ...organiseInputs,
  ...remoteInputs,
  ...turnsInputs,
  "app.state": nothing,
  "folder.show": v.strictObject({ folder: v.picklist(["archive", "models"]) }),
  "settings.read": nothing,
  "settings.change": settingsChangeSchema,
  "clipboard.write": v.strictObject({ text }),
  /** Opens a link in the person's browser, after they agreed to it in the window. */
  "link.open": v.strictObject({
    url: v.pipe(v.string(), v.url(), v.maxLength(2_048), v.regex(/^(https?|mailto):/i)),
  }),
} as const;

export type CallName = keyof typeof callInputs;
export type CallInput<Name extends CallName> = v.InferOutput<(typeof callInputs)[Name]>;

/** What each call answers when it succeeds. */
export interface CallOutputs
  extends
    ArchiveOutputs,
    BackupOutputs,
    ModelsOutputs,
    OrganiseOutputs,
    RemoteOutputs,
    TurnsOutputs {
  readonly "app.state": AppState;
  readonly "folder.show": null;
  readonly "settings.read": Settings;
  readonly "settings.change": Settings;
  readonly "clipboard.write": null;
  readonly "link.open": null;
}

/** What main tells the window unasked. An event announces; it never steers. */
export interface EventPayloads {
  /** New records are on disk: read them with `archive.read`. */
  readonly "archive.appended": { readonly lastSeq: number };
  readonly "turns.changed": readonly ActiveTurn[];
  /** Coalesced: at most one message a frame. */
  readonly "turn.delta": readonly TurnDelta[];
  readonly "engine.changed": EngineState;
  readonly "models.changed": readonly ModelSummary[];
  /** Hashes that are being computed; empty when none is. */
  readonly "models.hashing": readonly Hashing[];
  readonly "modelsFolder.changed": ModelsFolderState;
  readonly "downloads.changed": readonly Download[];
  readonly "speed.changed": {
    readonly runs: readonly SpeedRun[];
    readonly progress: SpeedProgress;
  };
  readonly "settings.changed": Settings;
  readonly "endpoints.changed": readonly EndpointState[];
  readonly "usage.changed": UsageState;
  /** Ask `backup.state`. */
  readonly "backups.changed": null;
  /** A restored archive that waited for the next start was given up, for something was erased. */
  readonly "restore.dropped": null;
  readonly "retention.changed": RetentionState;
  /** The files of the library hold something that was erased, of up to so many erasures, and nothing is under way. */
  readonly "traces.left": { readonly marks: number };
  readonly "verify.changed": VerifyState;
  readonly "export.changed": ExportState;
  readonly "import.changed": ImportState;
}

export type EventName = keyof EventPayloads;

/** What the preload puts on `window.freehold`. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Returns the function that stops listening. */
  readonly on: (listener: (name: EventName, payload: never) => void) => () => void;
  /** Hands dropped `File`s to main as models, by path, which the window itself never sees. */
  readonly adoptFiles: (files: readonly object[]) => Promise<unknown>;
  /** Hands a dropped `File` or folder to main, to look for conversations in it. */
  readonly readImport: (file: object) => Promise<unknown>;
}

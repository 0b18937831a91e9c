import * as v from "valibot";
import type {
  CatalogueModel,
  Download,
  Fit,
  FolderMove,
  Hashing,
  HubRepositoryDetails,
  HubSearchPage,
  MachineFacts,
  ModelDetails,
  SpeedProgress,
  SpeedRun,
} from "./models.ts";
import { type BackupOutputs, backupInputs } from "./backup.ts";
import {
  type EraseOutcome,
  type RetentionPreview,
  eraseTargetSchema,
  retentionPreviewSchema,
} from "./erase.ts";
import { type ExportState, exportRequestSchema } from "./export.ts";
import { type ImportState, importChoiceSchema, importStartSchema } from "./imports.ts";
import { type OrganiseOutputs, organiseInputs } from "./organise.ts";
import type { ArchiveRecord } from "./records.ts";
import type {
  ActiveTurn,
  AppState,
  ContextMeasure,
  Draft,
  EngineState,
  ModelSummary,
  TurnDelta,
} from "./state.ts";
import {
  type EndpointState,
  type EscalationPreview,
  type KeychainState,
  type LedgerPage,
  type Price,
  type RemoteModelOffer,
  type RoutePreview,
  type UsageState,
  conversationRoutingSchema,
  endpointInputSchema,
} from "./routing.ts";
import { runSettingsSchema } from "./run-settings.ts";
import { conversationSettingsSchema } from "./sampling.ts";
import { type Settings, settingsChangeSchema } from "./settings.ts";

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

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/));
const text = v.pipe(v.string(), v.maxLength(5_000_000));
const nothing = v.strictObject({});
/** `owner/name` on the hub. */
const repository = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/),
);
const repositoryFile = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** A model of an endpoint. */
const remoteChoice = v.strictObject({
  endpointId: id,
  modelId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

const clearing = v.strictObject({
  rule: v.pipe(v.string(), v.maxLength(100)),
  clearingKey: v.pipe(v.string(), v.maxLength(200)),
});

const cleared = v.pipe(v.array(clearing), v.maxLength(100));

const attachment = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
});

const droppedPath = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));

/** The shape of every call's input. A call is `noun.verb`. */
export const callInputs = {
  "app.state": nothing,
  "archive.read": v.strictObject({
    afterSeq: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Hash of the record `afterSeq`, so that a copy of another archive is noticed; `null` from nothing. */
    afterHash: v.nullable(v.pipe(v.string(), v.length(64))),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
  }),
  "archive.verify": nothing,
  /** Opens the system's dialog for a place, then works in the background. */
  "export.start": exportRequestSchema,
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
  "folder.show": v.strictObject({ folder: v.picklist(["archive", "models"]) }),
  "turn.send": v.strictObject({
    /** `null` makes a conversation. */
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
    /** Settings of the conversation that is made; ignored when there is one. */
    settings: v.nullable(conversationSettingsSchema),
    /** `null`: the model chosen in the settings. */
    modelId: v.nullable(id),
    /** Of the conversation that is made; ignored when there is one. */
    routing: v.nullable(conversationRoutingSchema),
    /** The person asks for this remote model; it still needs the gate's clearance, else it is answered here. */
    asked: v.nullable(remoteChoice),
    /** What the person let pass in the draft of a conversation that is made; written down with it. */
    cleared,
  }),
  "turn.regenerate": v.strictObject({ conversationId: id, promptId: id, modelId: v.nullable(id) }),
  /**
   * Asks a remote model for one more answer to a prompt. Rejected with "not-cleared" unless the gate lets exactly these
   * bytes pass, and they go just where the preview said that the person saw.
   */
  "turn.escalate": v.strictObject({
    conversationId: id,
    promptId: id,
    choice: v.nullable(remoteChoice),
    redacts: v.boolean(),
    seen: v.strictObject({
      bodySha256: v.pipe(v.string(), v.length(64)),
      url: v.pipe(v.string(), v.maxLength(2_000)),
      endpointId: id,
      modelId: v.pipe(v.string(), v.maxLength(200)),
    }),
  }),
  "escalation.preview": v.strictObject({
    conversationId: id,
    promptId: id,
    /** `null`: the cheapest that is good enough. */
    choice: v.nullable(remoteChoice),
    redacts: v.boolean(),
  }),
  "turn.stop": v.strictObject({ outputId: id }),
  "turn.list": nothing,
  "context.measure": v.strictObject({
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
  }),
  /** Where this draft would go, while it is written. */
  "route.preview": v.strictObject({
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
    settings: v.nullable(conversationSettingsSchema),
    routing: v.nullable(conversationRoutingSchema),
    /** Let pass while there is no conversation; ignored when there is one. */
    cleared,
  }),
  "conversation.route": v.strictObject({
    conversationId: id,
    routing: conversationRoutingSchema,
  }),
  /** Lets one finding pass in this conversation; it is written down. */
  "finding.clear": v.strictObject({ conversationId: id, ...clearing.entries }),
  "endpoint.list": nothing,
  /** `endpointId` of `null` makes one. Another address or provider makes it third-party again and forgets its key. */
  "endpoint.save": v.strictObject({ endpointId: v.nullable(id), endpoint: endpointInputSchema }),
  "endpoint.remove": v.strictObject({ endpointId: id }),
  /** The person attests that the server is theirs, or takes it back. */
  "endpoint.attest": v.strictObject({ endpointId: id, isOwn: v.boolean() }),
  /** The only way a key travels: inwards. `keeps`: in the OS keychain, else until Freehold ends. */
  "endpoint.setKey": v.strictObject({
    endpointId: id,
    key: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000)),
    keeps: v.boolean(),
  }),
  "endpoint.forgetKey": v.strictObject({ endpointId: id }),
  "endpoint.fetchModels": v.strictObject({ endpointId: id }),
  "keychain.state": nothing,
  /** The table that comes along; the person's own are in the settings. */
  "price.list": nothing,
  "usage.read": nothing,
  "ledger.read": v.strictObject({
    /** `null`: from the newest. */
    beforeSeq: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    /** Words in host or path; empty: all. */
    words: v.pipe(v.string(), v.maxLength(200)),
    purpose: v.nullable(
      v.picklist(["hub-search", "hub-details", "hub-header", "download", "chat", "model-list"]),
    ),
    /** Only what left another machine, or only what left this one. */
    isBrought: v.nullable(v.boolean()),
  }),
  /** The exact bytes of one entry, as text. */
  "ledger.body": v.strictObject({ seq: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** Opens the system's save dialog and writes the whole ledger, bytes too, as JSON Lines. */
  "ledger.export": nothing,
  "conversation.rename": v.strictObject({
    conversationId: id,
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  }),
  "conversation.configure": v.strictObject({
    conversationId: id,
    settings: conversationSettingsSchema,
  }),
  "conversation.erase": v.strictObject({ conversationId: id }),
  ...organiseInputs,
  ...backupInputs,
  "archive.erase": v.strictObject({ target: eraseTargetSchema }),
  /** What the rule would erase now; nothing is changed. */
  "retention.preview": retentionPreviewSchema,
  "message.rate": v.strictObject({
    conversationId: id,
    messageId: id,
    rating: v.picklist([-1, 0, 1]),
  }),
  "model.list": nothing,
  /** Opens the system's file dialog. */
  "model.import": nothing,
  /** Files dropped on the window. Only the preload knows their paths and makes this call. */
  "model.adopt": v.strictObject({
    paths: v.pipe(v.array(droppedPath), v.minLength(1), v.maxLength(100)),
  }),
  "model.load": v.strictObject({ modelId: id }),
  "model.unload": nothing,
  /** Takes an in-place model off the list; its file stays where it is. */
  "model.forget": v.strictObject({ modelId: id }),
  /** Opens the system's folder dialog and takes in every GGUF file below it. */
  "model.importFolder": nothing,
  /** Looks again for the weights of other apps. */
  "model.discover": nothing,
  "model.inspect": v.strictObject({ modelId: id }),
  /** Shows the file in the system's file manager. */
  "model.reveal": v.strictObject({ modelId: id }),
  /** Reads the whole file for its SHA-256, even if that is known. */
  "model.verify": v.strictObject({ modelId: id }),
  /** Accepts a file that changed since it was hashed, as it is now. */
  "model.accept": v.strictObject({ modelId: id }),
  /** Deletes a file of the models folder; for a while `model.restore` brings it back. */
  "model.delete": v.strictObject({ modelId: id }),
  "model.restore": v.strictObject({ undoId: id }),
  /** `null` resets to the defaults. */
  "model.configure": v.strictObject({ modelId: id, settings: v.nullable(runSettingsSchema) }),
  /** How it would fit with these run settings, which are not saved. */
  "model.fit": v.strictObject({ modelId: id, settings: runSettingsSchema }),
  /** Lets the engine take in a chat template as it would with a load. */
  "model.checkTemplate": v.strictObject({
    template: v.pipe(v.string(), v.minLength(1), v.maxLength(200_000)),
  }),
  "machine.read": nothing,
  "modelsFolder.state": nothing,
  /** Opens the system's folder dialog and moves the models folder there. */
  "modelsFolder.move": nothing,
  "modelsFolder.cancelMove": nothing,
  "catalogue.list": nothing,
  "hub.search": v.strictObject({
    words: v.pipe(v.string(), v.trim(), v.maxLength(200)),
    cursor: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  "hub.open": v.strictObject({ repository }),
  "download.list": nothing,
  /** `files` are those of one quantisation, as `hub.open` or the catalogue names them. */
  "download.start": v.strictObject({
    repository,
    files: v.pipe(v.array(repositoryFile), v.minLength(1), v.maxLength(1_000)),
  }),
  "download.pause": v.strictObject({ downloadId: id }),
  "download.resume": v.strictObject({ downloadId: id }),
  /** Ends it and removes what was fetched; takes one that is done or failed off the list. */
  "download.cancel": v.strictObject({ downloadId: id }),
  /** 0 is first. */
  "download.move": v.strictObject({
    downloadId: id,
    position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  }),
  "speed.list": nothing,
  "speed.measure": v.strictObject({ modelId: id }),
  "speed.cancel": nothing,
  "speed.forget": v.strictObject({ runId: id }),
  "engine.state": nothing,
  "settings.read": nothing,
  "settings.change": settingsChangeSchema,
  "draft.list": nothing,
  "draft.save": v.strictObject({ key: id, text }),
  "clipboard.write": v.strictObject({ text }),
  /** Opens a link in the person's browser, after they agreed to it in the window. */
  "link.open": v.strictObject({
    url: v.pipe(v.string(), v.url(), v.maxLength(2_048), v.regex(/^(https?|mailto):/i)),
  }),
} as const;

export type CallName = keyof typeof callInputs;
export type CallInput<Name extends CallName> = v.InferOutput<(typeof callInputs)[Name]>;

export interface ArchivePage {
  /** `true` when the asker's position is not in this archive: drop the projection and begin at 0. */
  readonly reset: boolean;
  readonly records: readonly ArchiveRecord[];
  /** Seq of the newest record on disk, for progress. */
  readonly lastSeq: number;
}

export interface VerifyReport {
  /** Those that can be read. */
  readonly records: number;
  readonly segments: number;
  readonly erased: number;
  /** Records up to the last good one that cannot be read or are missing; what followed that one is not known. */
  readonly lost: number;
  readonly problems: readonly {
    readonly segment: string;
    readonly line: number;
    readonly seq: number | null;
    readonly problem: string;
    /** Whose record it was, where that can still be made out. */
    readonly conversationId?: string;
  }[];
}

/** An active turn with its text so far, for a window that has just opened. */
export interface TurnSnapshot extends ActiveTurn {
  readonly text: string;
  readonly reasoning: string;
}

export interface ImportOutcome {
  readonly added: readonly ModelSummary[];
  readonly refused: readonly { readonly fileName: string; readonly reason: string }[];
}

/** What reading a whole file came to. */
export interface VerifiedModel {
  readonly sha256: string;
  /** What it was compared with: `none` when nothing was known of it. `false` in `isSame` means: not what was downloaded. */
  readonly comparedWith: "hub" | "earlier" | "none";
  readonly isSame: boolean;
}

export interface ModelsFolderState {
  /** As a person would write it; for reading only. */
  readonly shownPath: string;
  /** Of the models in it. */
  readonly sizeBytes: number;
  readonly freeBytes: number | null;
  /** `false` when FREEHOLD_MODELS_DIR names the folder, which wins over the settings. */
  readonly canMove: boolean;
  readonly move: FolderMove;
}

/** What each call answers when it succeeds. */
export interface CallOutputs extends BackupOutputs, OrganiseOutputs {
  readonly "app.state": AppState;
  readonly "archive.read": ArchivePage;
  readonly "archive.verify": VerifyReport;
  /** `false` when the person chose no place. */
  readonly "export.start": { readonly hasStarted: boolean };
  readonly "export.state": ExportState;
  readonly "export.cancel": null;
  readonly "export.show": null;
  readonly "import.choose": { readonly hasChosen: boolean };
  readonly "import.read": null;
  readonly "import.start": null;
  readonly "import.state": ImportState;
  readonly "import.cancel": null;
  readonly "import.dismiss": null;
  readonly "folder.show": null;
  readonly "turn.send": {
    readonly conversationId: string;
    readonly promptId: string;
    readonly outputId: string;
  };
  readonly "turn.regenerate": { readonly outputId: string };
  readonly "turn.escalate": { readonly outputId: string };
  readonly "escalation.preview": EscalationPreview;
  readonly "turn.stop": null;
  readonly "turn.list": readonly TurnSnapshot[];
  readonly "context.measure": ContextMeasure | null;
  readonly "route.preview": RoutePreview;
  readonly "conversation.route": null;
  readonly "finding.clear": null;
  readonly "endpoint.list": readonly EndpointState[];
  readonly "endpoint.save": EndpointState;
  readonly "endpoint.remove": null;
  readonly "endpoint.attest": EndpointState;
  readonly "endpoint.setKey": EndpointState;
  readonly "endpoint.forgetKey": EndpointState;
  readonly "endpoint.fetchModels": readonly RemoteModelOffer[];
  readonly "keychain.state": KeychainState;
  readonly "price.list": readonly Price[];
  readonly "usage.read": UsageState;
  readonly "ledger.read": LedgerPage;
  /** `null` when nothing was sent beside the address, or it was erased. */
  readonly "ledger.body": { readonly text: string | null; readonly isBrought: boolean };
  /** `null` when the person chose no file. */
  readonly "ledger.export": { readonly entries: number | null };
  readonly "conversation.rename": null;
  readonly "conversation.configure": null;
  readonly "conversation.erase": null;
  readonly "archive.erase": EraseOutcome;
  readonly "retention.preview": RetentionPreview;
  readonly "message.rate": null;
  readonly "model.list": readonly ModelSummary[];
  readonly "model.import": ImportOutcome;
  readonly "model.adopt": ImportOutcome;
  readonly "model.load": null;
  readonly "model.unload": null;
  readonly "model.forget": null;
  readonly "model.importFolder": ImportOutcome;
  /** How many were found that were not in the list. */
  readonly "model.discover": { readonly found: number };
  readonly "model.inspect": ModelDetails;
  readonly "model.reveal": null;
  readonly "model.verify": VerifiedModel;
  readonly "model.accept": null;
  readonly "model.delete": { readonly undoId: string; readonly sizeBytes: number };
  readonly "model.restore": null;
  readonly "model.configure": null;
  readonly "model.fit": Fit;
  /** A sentence about why it cannot be used; `null` when it can. */
  readonly "model.checkTemplate": { readonly problem: string | null };
  readonly "machine.read": MachineFacts;
  readonly "modelsFolder.state": ModelsFolderState;
  /** `false` when the person chose no folder. */
  readonly "modelsFolder.move": { readonly hasMoved: boolean };
  readonly "modelsFolder.cancelMove": null;
  readonly "catalogue.list": readonly CatalogueModel[];
  readonly "hub.search": HubSearchPage;
  readonly "hub.open": HubRepositoryDetails;
  readonly "download.list": readonly Download[];
  readonly "download.start": { readonly downloadId: string };
  readonly "download.pause": null;
  readonly "download.resume": null;
  readonly "download.cancel": null;
  readonly "download.move": null;
  readonly "speed.list": readonly SpeedRun[];
  readonly "speed.measure": SpeedRun;
  readonly "speed.cancel": null;
  readonly "speed.forget": null;
  readonly "engine.state": EngineState;
  readonly "settings.read": Settings;
  readonly "settings.change": Settings;
  readonly "draft.list": readonly Draft[];
  readonly "draft.save": null;
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

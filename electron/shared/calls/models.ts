import * as v from "valibot";
import type {
  CatalogueModel,
  Download,
  Fit,
  FolderMove,
  HubRepositoryDetails,
  HubSearchPage,
  MachineFacts,
  ModelDetails,
  SpeedRun,
} from "../models.ts";
import { runSettingsSchema } from "../run-settings.ts";
import type { EngineState, ModelSummary } from "../state.ts";
import { droppedPath, id, nothing } from "./inputs.ts";

/** `owner/name` on the hub. */
const repository = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/),
);
const repositoryFile = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** What became of files that were to be used as models. */
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

/** The folder that downloads go to. */
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

/** Inputs of the calls about models, downloads and the engine; a part of the contract. */
export const modelsInputs = {
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
} as const;

/** What they answer. */
export interface ModelsOutputs {
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
}

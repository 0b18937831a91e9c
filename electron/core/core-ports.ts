import type { Archive } from "./archive/archive.ts";
import type { LastRun } from "./archive/erase/last-run.ts";
import type { PendingErasures } from "./archive/erase/pending.ts";
import type { LastGood } from "./archive/backup/last-good.ts";
import type { Drafts } from "./drafts.ts";
import type { Emit } from "./emit.ts";
import type { Engine } from "./engine/engine.ts";
import type { Downloads } from "./models/downloads/downloads.ts";
import type { Hub } from "./models/hub/hub.ts";
import type { Machine } from "./models/fit/machine.ts";
import type { Models } from "./models/models.ts";
import type { SpeedRuns } from "./models/speed/runs.ts";
import type { Clearances } from "./remote/clearance.ts";
import type { Endpoints } from "./remote/endpoints/endpoints.ts";
import type { Judge } from "./routing/judge.ts";
import type { Usage } from "./routing/usage.ts";
import type { Providers } from "./remote/providers/providers.ts";
import type { Egress } from "./remote/request.ts";
import type { Keychain, Secrets } from "./secrets.ts";
import type { Profile } from "./profile.ts";
import type { SettingsStore } from "./settings.ts";

/** What the core asks of the program it runs in. The window's main side has all of it; a terminal has none. */
export interface Shell {
  showFolder(path: string): Promise<void>;
  chooseModelFiles(): Promise<readonly string[]>;
  /** Folders the person chose; none when they changed their mind. `action` is the dialog's button. */
  chooseFolders(action: string): Promise<readonly string[]>;
  /** A file or folder to import conversations from; none when the person changed their mind. */
  chooseImport(kind: "file" | "folder"): Promise<readonly string[]>;
  revealFile(path: string): void;
  writeClipboard(text: string): void;
  openLink(url: string): Promise<void>;
  /** Asks where to save; `null` when the person chose nothing. */
  saveFile(suggestedName: string): Promise<string | null>;
  /** Ends the program in order and starts it again. */
  restart(): void;
  /** Something is about to be erased: copies of it that the program keeps must go too, by its end at the latest. */
  noteErasure(): Promise<void>;
  /** What was erased up to so many notes is in no copy any more. */
  forgetErasures(notes: number): Promise<void>;
}

export interface CorePorts {
  readonly version: string;
  /** Address of the model hub while the settings name none; `null` when HF_ENDPOINT is no web address. */
  readonly defaultHubEndpoint: string | null;
  readonly profile: Profile;
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly machine: Machine;
  readonly hub: Hub;
  readonly downloads: Downloads;
  readonly egress: Egress;
  /** Those that egress redeems. */
  readonly clearances: Clearances;
  readonly providers: Providers;
  readonly endpoints: Endpoints;
  readonly keychain: Keychain;
  readonly secrets: Pick<Secrets, "kept">;
  readonly usage: Usage;
  readonly judge: Judge;
  readonly speedRuns: SpeedRuns;
  readonly lastGood: LastGood;
  readonly lastRun: LastRun;
  readonly settings: SettingsStore;
  readonly drafts: Drafts;
  readonly pending: PendingErasures;
  readonly shell: Shell;
  readonly emit: Emit;
  /** Hears of errors that no handler expected. */
  readonly report: (name: string, error: unknown) => void;
}

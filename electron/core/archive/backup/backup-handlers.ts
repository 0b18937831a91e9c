import type { Handlers } from "../../dispatch.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Backups } from "./backups.ts";

type BackupCall =
  | Extract<keyof Handlers, `backup.${string}` | `setAside.${string}`>
  | "app.restart";

export interface BackupHandlerPorts {
  readonly backups: Backups;
  readonly settings: Pick<SettingsStore, "read">;
  readonly shell: {
    readonly chooseFolders: (action: string) => Promise<readonly string[]>;
    readonly showFolder: (path: string) => Promise<void>;
    readonly restart: () => void;
  };
}

/** What the window may ask about backups. */
export function createBackupHandlers(ports: BackupHandlerPorts): Pick<Handlers, BackupCall> {
  const { backups, settings, shell } = ports;
  return {
    "backup.state": () => backups.state(),
    "backup.chooseFolder": async () => {
      const [backupDir] = await shell.chooseFolders("Keep backups here");
      if (backupDir !== undefined) await backups.useFolder(backupDir);
      return { hasChosen: backupDir !== undefined };
    },
    "backup.showFolder": async () => {
      const { backupDir } = settings.read();
      if (backupDir !== null) await shell.showFolder(backupDir);
      return null;
    },
    "backup.make": () => backups.make(),
    "backup.cancel": ({ task }) => nothing(backups.cancel(task)),
    "backup.remove": ({ backupIds }) => nothing(backups.remove(backupIds)),
    "backup.preview": ({ backupId }) => backups.preview(backupId),
    "backup.drill": ({ backupId }) => backups.drill(backupId),
    "backup.restore": ({ backupId, ...options }) => nothing(backups.restore(backupId, options)),
    "backup.cancelRestore": () => nothing(backups.cancelRestore()),
    "setAside.show": async ({ name }) => nothing(shell.showFolder(backups.setAside.pathOf(name))),
    "setAside.remove": ({ name }) => nothing(backups.setAside.remove(name)),
    "app.restart": async () => {
      shell.restart();
      return null;
    },
  };
}

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}

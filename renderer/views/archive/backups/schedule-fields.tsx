import type { BackupSettings } from "../../../../electron/shared/backup.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { backupText } from "../../../text/backup.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select, type SelectOption } from "../../../ui/select.tsx";
import archive from "../archive.module.css";

const schedules: readonly SelectOption<BackupSettings["schedule"]>[] = [
  { value: "off", label: backupText.schedules.off },
  { value: "daily", label: backupText.schedules.daily },
  { value: "weekly", label: backupText.schedules.weekly },
];

/** When backups are made, and how many stay. */
export function ScheduleFields() {
  const backup = useSettings((state) => state.settings.backup);
  const change = (next: Partial<BackupSettings>) =>
    void changeSettings({ backup: { ...backup, ...next } });
  return (
    <div className={archive.verify}>
      <Select
        label={backupText.schedule}
        layout="row"
        value={backup.schedule}
        options={schedules}
        onChange={(schedule) => change({ schedule })}
      />
      <NumberField
        label={backupText.keeps}
        description={backupText.keepsHint}
        layout="row"
        value={backup.keeps}
        min={1}
        max={365}
        onChange={(keeps) => keeps !== null && change({ keeps })}
      />
    </div>
  );
}

import { useAppState } from "../../stores/app-state.ts";
import { useSettings } from "../../stores/settings.ts";
import { frameText } from "../../text/frame.ts";
import { settingsText } from "../../text/settings.ts";
import { FactList } from "../../ui/fact-list.tsx";
import classes from "./settings.module.css";

/** Which version this is, its licence, and what leaves the device. */
export function AboutSection() {
  const appState = useAppState((state) => state.appState);
  const isOffline = useSettings((state) => state.settings.isOffline);
  return (
    <div className={classes.section}>
      <div>
        <h2 className={classes.title}>{frameText.appName}</h2>
        <FactList
          facts={[
            { name: settingsText.version, value: appState?.version ?? "" },
            { name: settingsText.platform, value: appState?.platform ?? "" },
            { name: settingsText.licence, value: settingsText.licenceName },
          ]}
        />
      </div>
      <div>
        <h2 className={classes.title}>{settingsText.leaves}</h2>
        <p>{isOffline ? settingsText.leavesOffline : settingsText.leavesWords}</p>
      </div>
      <p className={classes.hint}>{settingsText.weightsLicence}</p>
    </div>
  );
}

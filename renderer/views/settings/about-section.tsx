import { useAppState } from "../../stores/app-state.ts";
import { frameText } from "../../text/frame.ts";
import { settingsText } from "../../text/settings.ts";
import { FactList } from "../../ui/fact-list.tsx";
import classes from "./settings.module.css";

/** Which version this is, its licence, and what leaves the device. */
export function AboutSection() {
  const appState = useAppState((state) => state.appState);
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
        <p>{settingsText.leavesNothing}</p>
      </div>
      <p className={classes.hint}>{settingsText.weightsLicence}</p>
    </div>
  );
}

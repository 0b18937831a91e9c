import { useEffect } from "react";
import { refreshAppState, showFolder, useAppState } from "../../stores/app-state.ts";
import { formatBytes, formatNumber } from "../../text/format.ts";
import { archiveText } from "../../text/archive.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import classes from "./archive.module.css";
import { VerifySection } from "./verify-section.tsx";

/** The archive as it stands: where, how large, what its opening found, and whether it is whole. */
export function ArchivePanel() {
  const archive = useAppState((state) => state.appState?.archive);
  useEffect(() => void refreshAppState(), []);
  if (archive === undefined) return <p className={classes.hint}>{archiveText.loading}</p>;
  return (
    <div className={classes.panel}>
      <p className={classes.hint}>{archiveText.intro}</p>
      {archive.notices.map((notice) => (
        <Banner key={notice.message} tone={notice.kind === "damage" ? "danger" : "warning"}>
          {notice.message}
        </Banner>
      ))}
      <FactList
        facts={[
          { name: archiveText.records, value: formatNumber(archive.lastSeq) },
          { name: archiveText.size, value: formatBytes(archive.sizeBytes) },
          { name: archiveText.segments, value: formatNumber(archive.segments) },
        ]}
      />
      <div className={classes.action}>
        <div>
          <h2 className={classes.title}>{archiveText.place}</h2>
          <p className={classes.hint}>{archiveText.placeHint}</p>
        </div>
        <Button data-region-focus onClick={() => void showFolder("archive")}>
          {archiveText.showFolder}
        </Button>
      </div>
      <VerifySection />
    </div>
  );
}

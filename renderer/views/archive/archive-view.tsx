import classes from "./archive.module.css";
import { ArchivePanel } from "./archive-panel.tsx";

/** The archive as a room of its own. */
export function ArchiveView() {
  return (
    <div className={classes.view}>
      <div className={classes.page}>
        <ArchivePanel />
      </div>
    </div>
  );
}

import { type RefObject, useEffect, useRef } from "react";
import { useDownloads } from "../../../stores/downloads.ts";
import { useSelection } from "../../../stores/selection.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { scrollToStart } from "../discover/scroll-to-start.ts";
import { DownloadRow } from "./download-row.tsx";
import classes from "./downloads.module.css";

/** What is being downloaded, was, or needs the person; nothing when there is none. */
export function DownloadsPanel() {
  const downloads = useDownloads((state) => state.downloads);
  const rows = useShownRows();
  if (downloads.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby="downloads-title">
      <h2 id="downloads-title" className={classes.title}>
        {downloadsText.title}
      </h2>
      {/* Holds focus when the row that had it is dismissed. */}
      <ul ref={rows} className={classes.rows} tabIndex={-1} aria-labelledby="downloads-title">
        {downloads.map((download) => (
          <DownloadRow key={download.id} download={download} downloads={downloads} />
        ))}
      </ul>
    </section>
  );
}

/** The rows, scrolled to and focused when the person asked to see them. */
function useShownRows(): RefObject<HTMLUListElement | null> {
  const rows = useRef<HTMLUListElement>(null);
  const wantsDownloads = useSelection((state) => state.wantsDownloads);
  useEffect(() => {
    if (!wantsDownloads) return;
    useSelection.setState({ wantsDownloads: false });
    const section = rows.current?.closest("section") ?? null;
    if (section !== null) scrollToStart(section);
    rows.current?.focus({ preventScroll: true });
  }, [wantsDownloads]);
  return rows;
}

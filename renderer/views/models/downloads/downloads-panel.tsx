import { useDownloads } from "../../../stores/downloads.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { DownloadRow } from "./download-row.tsx";
import classes from "./downloads.module.css";

/** What is being downloaded, was, or needs the person; nothing when there is none. */
export function DownloadsPanel() {
  const downloads = useDownloads((state) => state.downloads);
  if (downloads.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby="downloads-title">
      <h2 id="downloads-title" className={classes.title}>
        {downloadsText.title}
      </h2>
      {/* Holds focus when the row that had it is dismissed. */}
      <ul className={classes.rows} tabIndex={-1} aria-labelledby="downloads-title">
        {downloads.map((download) => (
          <DownloadRow key={download.id} download={download} downloads={downloads} />
        ))}
      </ul>
    </section>
  );
}

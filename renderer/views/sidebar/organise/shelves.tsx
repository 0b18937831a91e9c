import { Archive, ArrowLeft } from "lucide-react";
import { filterList } from "../../../stores/conversation-list.ts";
import { formatNumber } from "../../../text/format.ts";
import { organiseText } from "../../../text/organise.ts";
import { IconButton } from "../../../ui/button.tsx";
import classes from "./organise.module.css";

/** The way to what was put out of the way; not there while nothing is. */
export function ArchivedEntry({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <div className={classes.shelf}>
      <button
        type="button"
        className={classes.shelfButton}
        aria-label={organiseText.archivedCount(count)}
        onClick={() => filterList({ shelf: "archived", tags: [] })}
      >
        <Archive aria-hidden />
        <span className={classes.shelfWords}>{organiseText.archivedShelf}</span>
        <span className={classes.shelfCount}>{formatNumber(count)}</span>
      </button>
    </div>
  );
}

/** Says that the list shows what is archived, and leads back. */
export function ArchivedHeader() {
  return (
    <div className={classes.shelfHeader}>
      <IconButton
        label={organiseText.leaveShelf}
        icon={<ArrowLeft aria-hidden />}
        size="small"
        onClick={() => filterList({ shelf: "current", tags: [] })}
      />
      <h2 className={classes.shelfTitle}>{organiseText.archivedShelf}</h2>
    </div>
  );
}

import { memo } from "react";
import type { SearchHit } from "../../../library/search/request.ts";
import { openHit } from "../../../stores/search.ts";
import { formatMoment } from "../../../text/format.ts";
import { searchText } from "../../../text/search.ts";
import { showTitle } from "../../../text/titles.ts";
import { classNames } from "../../../ui/class-names.ts";
import { hitElementId } from "./result-ids.ts";
import classes from "./search.module.css";

interface SearchHitItemProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly isActive: boolean;
}

/** One message that was found: where, who said it and when, and the passage with its matches marked. */
export const SearchHitItem = memo(function SearchHitItem(props: SearchHitItemProps) {
  const { hit, index, isActive } = props;
  const place = searchText.places[hit.place];
  const speaker =
    hit.role === "user" ? searchText.roles.user : (hit.model ?? searchText.roles.assistant);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys of the list
    <div
      id={hitElementId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(classes.hit, isActive && classes.active)}
      data-hit-message-id={hit.messageId}
      onClick={() => openHit(index)}
    >
      <p className={classes.head}>
        <span className={classes.title} dir="auto">
          {showTitle(hit.title)}
        </span>
        <span className={classes.when}>{formatMoment(hit.at)}</span>
      </p>
      <p className={classes.snippet} dir="auto">
        {hit.snippet.map(({ text, isMatch }, part) =>
          // Parts have no identity but their place.
          isMatch ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>,
        )}
      </p>
      <p className={classes.facts}>
        {speaker}
        {place !== null && <span> · {place}</span>}
        {hit.isArchived && <span> · {searchText.isArchived}</span>}
      </p>
    </div>
  );
});

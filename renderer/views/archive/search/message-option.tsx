import { memo } from "react";
import type { SearchHit } from "../../../library/search/request.ts";
import { formatMoment } from "../../../text/format.ts";
import { searchText } from "../../../text/search.ts";
import { showTitle } from "../../../text/titles.ts";
import { MarkedText, ResultOption } from "./result-option.tsx";
import classes from "./search.module.css";

interface MessageOptionProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly isActive: boolean;
}

/** One message that was found: where, who said it and when, and the passage with its matches marked. */
export const MessageOption = memo(function MessageOption(props: MessageOptionProps) {
  const { hit, index, isActive } = props;
  const place = searchText.places[hit.place];
  const speaker =
    hit.role === "user" ? searchText.roles.user : (hit.model ?? searchText.roles.assistant);
  return (
    <ResultOption index={index} isActive={isActive} data-hit-message-id={hit.messageId}>
      <p className={classes.head}>
        <span className={classes.title} dir="auto">
          {showTitle(hit.title)}
        </span>
        <span className={classes.when}>{formatMoment(hit.at)}</span>
      </p>
      <p className={classes.snippet} dir="auto">
        <MarkedText parts={hit.snippet} />
      </p>
      <p className={classes.facts}>
        {speaker}
        {place !== null && <span> · {place}</span>}
        {hit.isArchived && <span> · {searchText.isArchived}</span>}
      </p>
    </ResultOption>
  );
});

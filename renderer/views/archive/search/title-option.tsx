import { memo } from "react";
import type { TitleHit } from "../../../library/search/request.ts";
import { formatMoment } from "../../../text/format.ts";
import { searchText } from "../../../text/search.ts";
import { MarkedText, ResultOption } from "./result-option.tsx";
import classes from "./search.module.css";

interface TitleOptionProps {
  readonly hit: TitleHit;
  readonly index: number;
  readonly isActive: boolean;
}

/** One conversation that was found by its title. */
export const TitleOption = memo(function TitleOption({ hit, index, isActive }: TitleOptionProps) {
  return (
    <ResultOption index={index} isActive={isActive} data-hit-conversation-id={hit.conversationId}>
      <p className={classes.head}>
        <span className={classes.title} dir="auto">
          <MarkedText parts={hit.title} />
        </span>
        <span className={classes.when}>{formatMoment(hit.updatedAt)}</span>
      </p>
      <p className={classes.facts}>
        {searchText.messagesIn(hit.messageCount)}
        {hit.isArchived && <span> · {searchText.isArchived}</span>}
      </p>
    </ResultOption>
  );
});

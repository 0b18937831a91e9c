import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import type { RetentionPreview } from "../../../../electron/shared/erase.ts";
import { call } from "../../../client.ts";
import { database } from "../../../library/library.ts";
import { showFailure } from "../../../stores/notices.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatNumber } from "../../../text/format.ts";
import { showTitle } from "../../../text/titles.ts";
import archive from "../archive.module.css";
import classes from "./erase.module.css";

const namedConversations = 5;

/** How many conversations a rule would erase now, and the first of them by name. */
export function RulePreview({ preview }: { readonly preview: RetentionPreview }) {
  const ids = preview.conversationIds.slice(0, namedConversations);
  const rows = useLiveQuery(() => database.conversations.bulkGet([...ids]), [ids.join(" ")]);
  if (preview.total === 0) return <p className={archive.hint}>{eraseText.nothingNow}</p>;
  const more = preview.total - ids.length;
  return (
    <div role="status">
      <p>{eraseText.erasesNow(formatNumber(preview.total))}</p>
      <ul className={classes.names}>
        {ids.map((id, index) => (
          <li key={id} dir="auto">
            {showTitle(rows?.[index]?.title)}
          </li>
        ))}
        {more > 0 && <li>{eraseText.andMore(formatNumber(more))}</li>}
      </ul>
    </div>
  );
}

/** Asked again whenever the rule or the list of conversations changes; `null` until it is known. */
export function useRulePreview(days: number, keepsPinned: boolean): RetentionPreview | null {
  const answer = useLiveQuery(async () => {
    await database.conversations.count();
    return await call("retention.preview", { days, keepsPinned });
  }, [days, keepsPinned]);
  useEffect(() => {
    if (answer?.ok === false) showFailure(answer.failure);
  }, [answer]);
  return answer?.ok === true ? answer.value : null;
}

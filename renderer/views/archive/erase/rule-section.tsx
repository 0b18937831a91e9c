import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { RetentionPreview } from "../../../../electron/shared/erase.ts";
import { call } from "../../../client.ts";
import { database } from "../../../library/library.ts";
import { showFailure } from "../../../stores/notices.ts";
import { useRetention } from "../../../stores/retention.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatNumber } from "../../../text/format.ts";
import { showTitle } from "../../../text/titles.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Switch } from "../../../ui/switch.tsx";
import archive from "../archive.module.css";
import { ClockQuestion } from "./clock-question.tsx";
import classes from "./erase.module.css";

const firstDays = 365;
const namedConversations = 5;

/** The rule that erases what is old, with what it would erase now before it is switched on. */
export function RuleSection() {
  const rule = useSettings((state) => state.settings.retention);
  const [days, setDays] = useState(rule.days ?? firstDays);
  const [isAsking, setIsAsking] = useState(false);
  const { keepsPinned } = rule;
  const isOn = rule.days !== null;
  const doubt = useRetention((state) => state.doubt);
  const preview = usePreview(days, keepsPinned);
  const change = (next: Partial<typeof rule>) =>
    changeSettings({ retention: { ...rule, ...next } });
  return (
    <section className={archive.verify}>
      <div>
        <h2 className={archive.title}>{eraseText.ruleTitle}</h2>
        <p className={archive.hint}>{eraseText.ruleHint}</p>
      </div>
      <NumberField
        label={eraseText.days}
        layout="row"
        value={days}
        min={1}
        max={36_500}
        isDisabled={isOn}
        onChange={(value) => value !== null && setDays(value)}
      />
      <Switch
        label={eraseText.keepsPinned}
        description={eraseText.keepsPinnedHint}
        isOn={keepsPinned}
        onChange={(keeps) => void change({ keepsPinned: keeps })}
      />
      {doubt !== null && <ClockQuestion doubt={doubt} />}
      {(!isOn || doubt !== null) && preview !== null && <Preview preview={preview} />}
      <div className={archive.action}>
        <p>{isOn ? eraseText.ruleOn(formatNumber(days)) : eraseText.ruleOff}</p>
        {isOn ? (
          <Button onClick={() => void change({ days: null })}>{eraseText.switchOff}</Button>
        ) : (
          <Button disabled={preview === null} onClick={() => setIsAsking(true)}>
            {eraseText.switchOn}
          </Button>
        )}
      </div>
      {isAsking && preview !== null && (
        <ConfirmDialog
          title={eraseText.ruleQuestion}
          description={
            <>
              <p>{eraseText.ruleQuestionWords(formatNumber(preview.total), formatNumber(days))}</p>
              <p>{eraseText.once}</p>
            </>
          }
          confirmLabel={eraseText.ruleConfirm}
          isDangerous
          onConfirm={() => change({ days }).then(() => undefined)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}

function Preview({ preview }: { readonly preview: RetentionPreview }) {
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
function usePreview(days: number, keepsPinned: boolean): RetentionPreview | null {
  const answer = useLiveQuery(async () => {
    await database.conversations.count();
    return await call("retention.preview", { days, keepsPinned });
  }, [days, keepsPinned]);
  useEffect(() => {
    if (answer?.ok === false) showFailure(answer.failure);
  }, [answer]);
  return answer?.ok === true ? answer.value : null;
}

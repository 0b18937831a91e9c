import { useState } from "react";
import { useConversations } from "../../../library/queries.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatDay, formatNumber } from "../../../text/format.ts";
import { showTitle } from "../../../text/titles.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import archive from "../archive.module.css";
import { EraseChosenDialog } from "./erase-chosen-dialog.tsx";
import classes from "./erase.module.css";

/** More would be a list that nobody reads to its end. */
const shownRows = 100;

/** Conversations to choose from, and one question for all that were chosen. */
export function ChosenSection() {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  const all = useConversations(words) ?? [];
  const rows = all.slice(0, shownRows);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const count = formatNumber(chosen.size);
  return (
    <section className={archive.verify}>
      <div>
        <h2 className={archive.title}>{eraseText.chosenTitle}</h2>
        <p className={archive.hint}>{eraseText.chosenHint}</p>
      </div>
      <TextField label={eraseText.filter} value={words} onChange={setWords} />
      <ul className={classes.list} aria-label={eraseText.chosenTitle}>
        {rows.map((row) => (
          <Choice key={row.id} row={row} isChosen={chosen.has(row.id)} onToggle={toggle} />
        ))}
        {rows.length === 0 && <li className={archive.hint}>{eraseText.nothingFound}</li>}
      </ul>
      {all.length > rows.length && (
        <p className={archive.hint}>
          {eraseText.moreHidden(formatNumber(all.length - rows.length))}
        </p>
      )}
      <div className={classes.buttons}>
        <Button
          disabled={rows.length === 0}
          onClick={() => setChosen(new Set([...chosen, ...rows.map(({ id }) => id)]))}
        >
          {eraseText.chooseShown}
        </Button>
        <Button disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
          {eraseText.chooseNone}
        </Button>
        <Button tone="danger" disabled={chosen.size === 0} onClick={() => setIsAsking(true)}>
          {eraseText.eraseChosen(count)}
        </Button>
      </div>
      {isAsking && (
        <EraseChosenDialog
          conversationIds={[...chosen]}
          onErased={() => setChosen(new Set())}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}

function Choice({
  row,
  isChosen,
  onToggle,
}: {
  readonly row: ConversationRow;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}) {
  return (
    <li>
      <label className={classes.choice}>
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(row.id)} />
        <span className={classes.name} dir="auto">
          {showTitle(row.title)}
        </span>
        <span className={archive.hint}>{formatDay(row.updatedAt)}</span>
      </label>
    </li>
  );
}

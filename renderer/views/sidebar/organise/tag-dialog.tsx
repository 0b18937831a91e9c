import { useLiveQuery } from "dexie-react-hooks";
import { Square, SquareCheck, SquareMinus, Tag } from "lucide-react";
import { useState } from "react";
import { foldName, holdsTag, maxTag, tidyName } from "../../../../electron/shared/organise.ts";
import { database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { organiseText } from "../../../text/organise.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { PickItem, PickList } from "../../../ui/pick-list.tsx";
import { countTags } from "../arrange-list.ts";
import { findNamed } from "./find-named.ts";
import { tagConversations } from "./organise-actions.ts";

/** The tags of conversations, to be put on and taken off; saved as they are changed. */
export function TagDialog({ conversationIds }: { readonly conversationIds: readonly string[] }) {
  const [typed, setTyped] = useState("");
  const [note, setNote] = useState<string | null>(null);
  const all = useLiveQuery(() => database.conversations.toArray());
  const chosen = new Set(conversationIds);
  const rows = (all ?? []).filter(({ id }) => chosen.has(id));
  const known = countTags(all ?? []);
  const name = tidyName(typed);
  const isTooLong = name.length > maxTag;
  const found = findNamed(known, ({ tag }) => tag, typed);
  const isNew =
    name !== "" && !isTooLong && !known.some(({ tag }) => foldName(tag) === foldName(name));
  const put = (tag: string, hasTag: boolean) => {
    setTyped("");
    setNote(null);
    void tagConversations(conversationIds, tag, hasTag);
  };
  // Whoever types a tag and presses Enter wants it on: it is not taken off when it was.
  const toggle = (tag: string, isOn: boolean, byKey: boolean) => {
    if (isOn && byKey && name !== "") setNote(organiseText.isOnAlready(tag));
    else put(tag, !isOn);
  };
  return (
    <Dialog
      title={organiseText.tagsTitle(conversationIds.length)}
      onClose={closeDialog}
      footer={
        <Button tone="primary" onClick={closeDialog}>
          {organiseText.done}
        </Button>
      }
    >
      <PickList
        label={organiseText.tagFilter}
        placeholder={organiseText.tagFilter}
        typed={typed}
        onType={(value) => {
          setTyped(value);
          setNote(null);
        }}
        note={note}
        problem={isTooLong ? organiseText.tagTooLong(maxTag, name.length) : null}
        emptyWords={organiseText.noTagsYet}
      >
        {found.map(({ tag }) => {
          const count = rows.filter(({ tags }) => holdsTag(tags, tag)).length;
          const checked = checkedFor(count, rows);
          return (
            <PickItem
              key={tag}
              value={`tag ${tag}`}
              icon={boxes[String(checked) as keyof typeof boxes]}
              checked={checked}
              hint={checked === "mixed" ? organiseText.onSome(count) : undefined}
              onPick={(byKey) => toggle(tag, checked === true, byKey)}
            >
              {tag}
            </PickItem>
          );
        })}
        {isNew && (
          <PickItem value="new" icon={<Tag aria-hidden />} onPick={() => put(name, true)}>
            {organiseText.makeTag(name)}
          </PickItem>
        )}
      </PickList>
    </Dialog>
  );
}

const boxes = {
  true: <SquareCheck aria-hidden />,
  false: <Square aria-hidden />,
  mixed: <SquareMinus aria-hidden />,
} as const;

function checkedFor(count: number, rows: readonly ConversationRow[]): boolean | "mixed" {
  if (count === 0) return false;
  return count === rows.length ? true : "mixed";
}

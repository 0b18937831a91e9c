import { Ellipsis, Lock, LockOpen, Tag, X } from "lucide-react";
import { type Place, holdsTag, placeKey } from "../../../../electron/shared/organise.ts";
import { useKept } from "../../../library/queries.ts";
import { filterList, useConversationList } from "../../../stores/conversation-list.ts";
import { formatNumber } from "../../../text/format.ts";
import { organiseText } from "../../../text/organise.ts";
import { IconButton } from "../../../ui/button.tsx";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import type { TagCount } from "../arrange-list.ts";
import { keepPlace } from "./folder-actions.ts";
import classes from "./organise.module.css";

/** The button that offers the tags there are; not there before there are any. */
export function TagFilterButton({ tags }: { readonly tags: readonly TagCount[] }) {
  const chosen = useConversationList((state) => state.filter.tags);
  const kept = useKept();
  if (tags.length === 0) return null;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={organiseText.tagFilterButton}
          icon={<Tag aria-hidden />}
          size="small"
          aria-pressed={chosen.length > 0}
        />
      }
    >
      {tags.map(({ tag, count }) => (
        <MenuItem
          key={tag}
          icon={kept.has(placeKey(placeOf(tag))) ? <Lock aria-hidden /> : <Tag aria-hidden />}
          hint={formatNumber(count)}
          isChosen={holdsTag(chosen, tag)}
          onSelect={() => toggleTag(tag)}
        >
          {tag}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The tags that the list is narrowed down to, each with a way out of it. */
export function TagChips() {
  const tags = useConversationList((state) => state.filter.tags);
  const kept = useKept();
  if (tags.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={organiseText.tagsShown}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            className={classes.chip}
            aria-label={organiseText.dropTag(tag)}
            title={organiseText.dropTag(tag)}
            onClick={() => toggleTag(tag)}
          >
            <span className={classes.chipWords} dir="auto">
              {tag}
            </span>
            <X aria-hidden />
          </button>
          <TagMenu tag={tag} isKept={kept.has(placeKey(placeOf(tag)))} />
        </li>
      ))}
    </ul>
  );
}

function TagMenu({ tag, isKept }: { readonly tag: string; readonly isKept: boolean }) {
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          label={organiseText.tagActions(tag)}
          icon={isKept ? <Lock aria-hidden /> : <Ellipsis aria-hidden />}
        />
      }
    >
      <MenuItem
        icon={isKept ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        onSelect={() => void keepPlace(placeOf(tag), tag, !isKept)}
      >
        {isKept ? organiseText.release : organiseText.keep}
      </MenuItem>
    </Menu>
  );
}

function placeOf(tag: string): Place {
  return { type: "tag", tag };
}

function toggleTag(tag: string): void {
  const { tags } = useConversationList.getState().filter;
  const others = tags.filter((other) => !holdsTag([tag], other));
  filterList({ tags: others.length < tags.length ? others : [...tags, tag] });
}

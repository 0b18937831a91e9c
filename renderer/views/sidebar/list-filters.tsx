import { Search, TextSearch, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { filterList, useConversationList } from "../../stores/conversation-list.ts";
import { openSearch } from "../../stores/search.ts";
import { sidebarText } from "../../text/frame.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { isComposing } from "../../ui/composing.ts";
import { shortcutOf } from "../palette/start-shortcuts.ts";
import type { TagCount } from "./arrange-list.ts";
import { ArchivedHeader } from "./organise/shelves.tsx";
import { TagChips, TagFilterButton } from "./organise/tag-filter.tsx";
import classes from "./sidebar.module.css";

/** What narrows the list down: words of the title, tags, and the shelf of archived ones. */
export function ListFilters({ tags }: { readonly tags: readonly TagCount[] }) {
  const { words, shelf } = useConversationList((state) => state.filter);
  return (
    <>
      <FilterField words={words} tags={tags} />
      {words.trim() !== "" && (
        <Button
          className={classes.searchAll}
          size="small"
          tone="quiet"
          icon={<TextSearch aria-hidden />}
          title={shortcutOf("search.open")}
          onClick={() => openSearch(words.trim())}
        >
          <span>{sidebarText.searchMessages(words.trim())}</span>
        </Button>
      )}
      <TagChips />
      {shelf === "archived" && <ArchivedHeader />}
    </>
  );
}

interface FilterFieldProps {
  readonly words: string;
  readonly tags: readonly TagCount[];
}

function FilterField({ words, tags }: FilterFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const hasModifier = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    if (event.key === "ArrowDown" && !hasModifier) {
      event.preventDefault();
      focusFirstEntry();
    }
    if (event.key === "Enter" && words.trim() !== "") openSearch(words.trim());
    if (event.key !== "Escape" || words === "") return;
    event.stopPropagation();
    filterList({ words: "" });
  };
  return (
    <div className={classes.filter}>
      <Search aria-hidden />
      <input
        type="search"
        aria-label={sidebarText.filter}
        placeholder={sidebarText.filter}
        value={words}
        data-region-focus
        onChange={(event) => filterList({ words: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {words !== "" && (
        <IconButton
          label={sidebarText.clearFilter}
          icon={<X aria-hidden />}
          size="small"
          onClick={() => filterList({ words: "" })}
        />
      )}
      <TagFilterButton tags={tags} />
    </div>
  );
}

/** Goes on in the list: what was found is chosen there. */
function focusFirstEntry(): void {
  document.querySelector<HTMLElement>('[role="treegrid"] [data-entry-button]')?.focus();
}

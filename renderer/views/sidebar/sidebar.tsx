import { Search, Settings, ShieldCheck, SquarePen, TextSearch, X } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { useConversations, useLibraryProgress } from "../../library/queries.ts";
import { openSearch } from "../../stores/search.ts";
import { useSelection } from "../../stores/selection.ts";
import { frameText, sidebarText } from "../../text/frame.ts";
import { formatNumber } from "../../text/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { shortcutOf } from "../palette/use-shortcuts.ts";
import { ConversationList } from "./conversation-list.tsx";
import { ModelStatus } from "./model-status.tsx";
import classes from "./sidebar.module.css";

/** Everything that was said, to go back to; below it the model and the settings. */
export function Sidebar() {
  const [filter, setFilter] = useState("");
  const selectConversation = useSelection((state) => state.selectConversation);
  const showView = useSelection((state) => state.showView);
  return (
    <div className={classes.sidebar}>
      <div className={classes.top}>
        <Button
          className={classes.newChat}
          tone="quiet"
          icon={<SquarePen aria-hidden />}
          title={shortcutOf("chat.new")}
          onClick={() => selectConversation(null)}
        >
          {sidebarText.newChat}
        </Button>
        <FilterField value={filter} onChange={setFilter} />
        {filter.trim() !== "" && (
          <Button
            className={classes.searchAll}
            size="small"
            tone="quiet"
            icon={<TextSearch aria-hidden />}
            title={shortcutOf("search.open")}
            onClick={() => openSearch(filter.trim())}
          >
            <span>{sidebarText.searchMessages(filter.trim())}</span>
          </Button>
        )}
      </div>
      <Conversations filter={filter} onClear={() => setFilter("")} />
      <div className={classes.bottom}>
        <ModelStatus />
        <IconButton
          label={sidebarText.openPrivacy}
          icon={<ShieldCheck aria-hidden />}
          tooltipSide="top"
          onClick={() => showView("privacy")}
        />
        <IconButton
          label={sidebarText.openSettings}
          shortcut={shortcutOf("view.settings")}
          icon={<Settings aria-hidden />}
          tooltipSide="top"
          onClick={() => showView("settings")}
        />
      </div>
    </div>
  );
}

interface FilterFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FilterField({ value, onChange }: FilterFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && value.trim() !== "") openSearch(value.trim());
    if (event.key !== "Escape" || value === "") return;
    event.stopPropagation();
    onChange("");
  };
  return (
    <div className={classes.filter}>
      <Search aria-hidden />
      <input
        type="search"
        aria-label={sidebarText.filter}
        placeholder={sidebarText.filter}
        value={value}
        data-region-focus
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== "" && (
        <IconButton
          label={sidebarText.clearFilter}
          icon={<X aria-hidden />}
          size="small"
          onClick={() => onChange("")}
        />
      )}
    </div>
  );
}

function Conversations({
  filter,
  onClear,
}: {
  readonly filter: string;
  readonly onClear: () => void;
}) {
  const rows = useConversations(useDeferredValue(filter));
  const progress = useLibraryProgress();
  if (rows === undefined) return <div className={classes.fill} />;
  return (
    <>
      {progress.problem !== null && (
        <div className={classes.problem}>
          <Banner tone="danger">{progress.problem}</Banner>
        </div>
      )}
      {!progress.isReady && progress.total > 0 && (
        <Building applied={progress.applied} total={progress.total} />
      )}
      {rows.length > 0 ? (
        <ConversationList rows={rows} />
      ) : (
        <div className={classes.fill}>
          {progress.isReady && <NothingHere filter={filter} onClear={onClear} />}
        </div>
      )}
    </>
  );
}

function Building({ applied, total }: { readonly applied: number; readonly total: number }) {
  const words = frameText.libraryBuilding(formatNumber(applied), formatNumber(total));
  return (
    <div className={classes.building}>
      <p>{words}</p>
      <ProgressBar label={words} value={applied / total} />
    </div>
  );
}

function NothingHere({
  filter,
  onClear,
}: {
  readonly filter: string;
  readonly onClear: () => void;
}) {
  if (filter.trim() === "")
    return <EmptyState title={sidebarText.empty}>{sidebarText.emptyHint}</EmptyState>;
  return (
    <EmptyState
      title={sidebarText.nothingFound(filter.trim())}
      actions={
        <Button size="small" onClick={onClear}>
          {sidebarText.clearFilter}
        </Button>
      }
    />
  );
}

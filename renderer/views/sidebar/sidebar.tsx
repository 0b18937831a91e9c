import { FolderPlus, Settings, ShieldCheck, SquarePen } from "lucide-react";
import { useMemo } from "react";
import { useLibraryProgress } from "../../library/queries.ts";
import type { ConversationRow } from "../../library/rows.ts";
import {
  type ListFilter,
  filterList,
  useConversationList,
} from "../../stores/conversation-list.ts";
import { openDialog } from "../../stores/dialogs.ts";
import { useSelection } from "../../stores/selection.ts";
import { formatNumber } from "../../text/format.ts";
import { frameText, sidebarText } from "../../text/frame.ts";
import { organiseText } from "../../text/organise.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { shortcutOf } from "../palette/start-shortcuts.ts";
import type { ArrangedList } from "./arrange-list.ts";
import { ConversationList, useVisibleChoice } from "./conversation-list.tsx";
import type { SidebarEntry } from "./group.ts";
import { ListFilters } from "./list-filters.tsx";
import { ModelStatus } from "./model-status.tsx";
import { ChosenBar } from "./organise/chosen-bar.tsx";
import { ArchivedEntry } from "./organise/shelves.tsx";
import classes from "./sidebar.module.css";
import { useArrangedList } from "./use-arranged-list.ts";

/** Everything that was said, to go back to and to put in order; below it the model and the settings. */
export function Sidebar() {
  const selectConversation = useSelection((state) => state.selectConversation);
  const showView = useSelection((state) => state.showView);
  const list = useArrangedList();
  return (
    <div className={classes.sidebar}>
      <div className={classes.top}>
        <div className={classes.first}>
          <Button
            className={classes.newChat}
            tone="quiet"
            icon={<SquarePen aria-hidden />}
            title={shortcutOf("chat.new")}
            onClick={() => selectConversation(null)}
          >
            {sidebarText.newChat}
          </Button>
          <IconButton
            label={organiseText.newFolderMenu}
            icon={<FolderPlus aria-hidden />}
            onClick={() => openDialog({ kind: "new-folder" })}
          />
        </div>
        <ListFilters tags={list?.tags ?? []} />
      </div>
      <Conversations list={list} />
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

function Conversations({ list }: { readonly list: ArrangedList | undefined }) {
  const progress = useLibraryProgress();
  const filter = useConversationList((state) => state.filter);
  const entries = list?.entries ?? nothing;
  const chosenIds = useVisibleChoice(entries);
  const chosen = useMemo(() => rowsOf(entries, chosenIds), [entries, chosenIds]);
  if (list === undefined) return <div className={classes.fill} />;
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
      {entries.length > 0 ? (
        <ConversationList entries={entries} chosenIds={chosenIds} />
      ) : (
        <div className={classes.fill}>
          {progress.isReady && progress.problem === null && <NothingHere filter={filter} />}
        </div>
      )}
      <ChosenBar chosen={chosen} />
      {filter.shelf === "current" && <ArchivedEntry count={list.archivedCount} />}
    </>
  );
}

const nothing: readonly SidebarEntry[] = [];

function rowsOf(
  entries: readonly SidebarEntry[],
  ids: readonly string[],
): readonly ConversationRow[] {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  return entries.flatMap((entry) =>
    entry.kind === "conversation" && wanted.has(entry.row.id) ? [entry.row] : [],
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

function NothingHere({ filter }: { readonly filter: ListFilter }) {
  const clear = (
    <Button size="small" onClick={() => filterList({ words: "", tags: [] })}>
      {sidebarText.clearFilter}
    </Button>
  );
  if (filter.words.trim() !== "")
    return <EmptyState title={sidebarText.nothingFound(filter.words.trim())} actions={clear} />;
  if (filter.tags.length > 0)
    return <EmptyState title={organiseText.nothingTagged} actions={clear} />;
  return filter.shelf === "archived" ? (
    <EmptyState title={organiseText.nothingArchived}>{organiseText.nothingArchivedHint}</EmptyState>
  ) : (
    <EmptyState title={sidebarText.empty}>{sidebarText.emptyHint}</EmptyState>
  );
}

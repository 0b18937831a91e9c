import { useEffect, useState } from "react";
import { attachToDraft, newConversationKey, useDrafts } from "../../stores/drafts.ts";
import { readDropped } from "../../stores/imports.ts";
import { adoptDroppedFiles } from "../../stores/models.ts";
import { showToast } from "../../stores/notices.ts";
import { useSelection } from "../../stores/selection.ts";
import { importText } from "../../text/import.ts";
import { modelsText } from "../../text/models.ts";
import { readAttachments } from "../chat/read-attachment.ts";
import classes from "./drop-target.module.css";

/**
 * Takes files dropped anywhere on the window: GGUF files as models, others as attachments of the message being written, or as
 * what is to be imported. Elsewhere main says why the others are not models. The page never navigates to a file.
 */
export function DropTarget() {
  const isOver = useFileDrop();
  const place = useSelection(placeOf);
  if (!isOver) return null;
  const [title, hint] = words[place];
  return (
    <div className={classes.overlay} aria-hidden>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        <p>{hint}</p>
      </div>
    </div>
  );
}

type Place = "chat" | "import" | "elsewhere";

const words: Readonly<Record<Place, readonly [title: string, hint: string]>> = {
  chat: [modelsText.dropInChatTitle, modelsText.dropInChatHint],
  import: [importText.dropTitle, importText.dropHint],
  elsewhere: [modelsText.dropTitle, modelsText.dropHint],
};

/** What the person looks at, for what they drop. */
function placeOf({ view, archiveTab }: ReturnType<typeof useSelection.getState>): Place {
  if (view === "chat") return "chat";
  return view === "archive" && archiveTab === "import" ? "import" : "elsewhere";
}

function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (
      name: "dragover" | "dragleave" | "drop",
      listener: (event: DragEvent) => void,
      capture = false,
    ) => window.addEventListener(name, listener, { signal: stop.signal, capture });

    listen("dragover", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen("dragleave", (event) => {
      // Only leaving the window has nothing to enter.
      if (event.relatedTarget === null) setIsOver(false);
    });
    // Before anyone else, for a model is no attachment.
    listen("drop", (event) => takeModels(event, () => setIsOver(false)), true);
    listen("drop", takeRest);
    return () => stop.abort();
  }, []);
  return isOver;
}

function takeModels(event: DragEvent, onDrop: () => void): void {
  onDrop();
  const models = filesOf(event).filter((file) => /\.gguf$/i.test(file.name));
  if (models.length === 0) return;
  event.preventDefault();
  event.stopPropagation();
  void adoptDroppedFiles(filesOf(event));
}

function takeRest(event: DragEvent): void {
  if (event.defaultPrevented || !carriesFiles(event)) return;
  event.preventDefault();
  const files = filesOf(event);
  switch (placeOf(useSelection.getState())) {
    case "chat":
      return void attachToMessage(files);
    case "import":
      return void readDropped(files);
    case "elsewhere":
      return void adoptDroppedFiles(files);
  }
}

/** As if they had been dropped on the composer itself. */
async function attachToMessage(files: readonly File[]): Promise<void> {
  const key = useSelection.getState().conversationId ?? newConversationKey;
  const { attachments, problems } = await readAttachments(
    files,
    useDrafts.getState().attachments[key] ?? [],
  );
  attachToDraft(key, attachments);
  for (const problem of problems) showToast(problem);
}

function filesOf(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])];
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

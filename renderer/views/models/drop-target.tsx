import { useEffect, useState } from "react";
import { adoptDroppedFiles } from "../../stores/models.ts";
import { modelsText } from "../../text/models.ts";
import classes from "./drop-target.module.css";

/**
 * Takes GGUF files dropped anywhere on the window. Other files are left to whoever is under the pointer; if nobody
 * wants them, main says why they are not models. The page never navigates to a file.
 */
export function DropTarget({ showsOverlay }: { readonly showsOverlay: boolean }) {
  const isOver = useFileDrop();
  if (!isOver || !showsOverlay) return null;
  return (
    <div className={classes.overlay} aria-hidden>
      <div className={classes.words}>
        <p className={classes.title}>{modelsText.dropTitle}</p>
        <p>{modelsText.dropHint}</p>
      </div>
    </div>
  );
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
  void adoptDroppedFiles(filesOf(event));
}

function filesOf(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])];
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

import { openDialog } from "../../../stores/dialogs.ts";
import { eraseText } from "../../../text/erase.ts";
import { Button } from "../../../ui/button.tsx";
import archive from "../archive.module.css";

/** The way to erase all there is, which asks for typed words. */
export function EverythingSection() {
  return (
    <section className={archive.action}>
      <div>
        <h2 className={archive.title}>{eraseText.allTitle}</h2>
        <p className={archive.hint}>{eraseText.allHint}</p>
      </div>
      <Button tone="danger" onClick={() => openDialog({ kind: "erase-everything" })}>
        {eraseText.eraseAll}
      </Button>
    </section>
  );
}

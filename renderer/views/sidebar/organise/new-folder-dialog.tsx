import { useState } from "react";
import { maxFolderName, tidyName } from "../../../../electron/shared/organise.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { organiseText } from "../../../text/organise.ts";
import { Button } from "../../../ui/button.tsx";
import { isComposing } from "../../../ui/composing.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { createFolder } from "./folder-actions.ts";

/** Asks for the name of a folder and makes it. A name that is refused stays to be mended, with the reason under it. */
export function NewFolderDialog() {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const name = tidyName(typed);
  const create = async () => {
    if (name === "" || isBusy) return;
    setIsBusy(true);
    const answer = await createFolder(name);
    setIsBusy(false);
    if (answer.ok) closeDialog();
    else setProblem(answer.failure.message);
  };
  return (
    <Dialog
      title={organiseText.newFolder}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{organiseText.cancel}</Button>
          <Button tone="primary" disabled={name === "" || isBusy} onClick={() => void create()}>
            {organiseText.createFolder}
          </Button>
        </>
      }
    >
      <TextField
        ref={focusOnMount}
        label={organiseText.folderName}
        value={typed}
        problem={problem}
        maxLength={maxFolderName}
        autoComplete="off"
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event.nativeEvent)) void create();
        }}
      />
    </Dialog>
  );
}

// Before the dialog around it looks for something to focus.
function focusOnMount(input: HTMLInputElement | null): void {
  input?.focus();
}

import { useState } from "react";
import { closeDialog } from "../../../stores/dialogs.ts";
import { eraseText } from "../../../text/erase.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { eraseEverything } from "./erase-actions.ts";
import classes from "./erase.module.css";
import { StillHeld } from "./still-held.tsx";

/** Erases nothing until its words were typed. */
export function EraseEverythingDialog() {
  const [typed, setTyped] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const isMeant = typed.trim().toLowerCase() === eraseText.allWords;
  const erase = async () => {
    if (!isMeant || isBusy) return;
    setIsBusy(true);
    await eraseEverything();
    closeDialog();
  };
  return (
    <Dialog
      title={eraseText.allQuestion}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{eraseText.cancel}</Button>
          <Button tone="danger" disabled={!isMeant || isBusy} onClick={() => void erase()}>
            {eraseText.allConfirm}
          </Button>
        </>
      }
    >
      <div className={classes.words}>
        <p>{eraseText.allHint}</p>
        <p>{eraseText.intro}</p>
        <StillHeld />
        <p>{eraseText.once}</p>
        <TextField
          label={eraseText.allTyped}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          onKeyDown={(event) => event.key === "Enter" && void erase()}
        />
      </div>
    </Dialog>
  );
}

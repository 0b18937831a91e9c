import { X } from "lucide-react";
import { AlertDialog, Dialog as Primitive } from "radix-ui";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { controlsText } from "../text/controls.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { isComposing } from "./composing.ts";
import classes from "./dialog.module.css";
import { useReturnFocus } from "./return-focus.ts";

interface DialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly isWide?: boolean | undefined;
  /** For what stands side by side. */
  readonly isWidest?: boolean | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end; a dialog whose changes are saved at once has none. */
  readonly footer?: ReactNode;
}

/** A window over the window: holds focus, closes with Escape, gives focus back. Mount it to open it. */
export function Dialog({
  title,
  description,
  isWide = false,
  isWidest = false,
  onClose,
  children,
  footer,
}: DialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={classes.scrim} />
        <Primitive.Content
          className={classNames(classes.dialog, isWide && classes.wide, isWidest && classes.widest)}
          onKeyDown={(event) => closesToo(event) && onClose()}
          onCloseAutoFocus={returnFocus}
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
        >
          <header className={classes.header}>
            <div>
              <Primitive.Title className={classes.title}>{title}</Primitive.Title>
              {description !== undefined && (
                <Primitive.Description className={classes.description}>
                  {description}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              {/* No tooltip: it would open with the dialog, which focuses this first, and take its Escape. */}
              <Button
                tone="quiet"
                size="small"
                aria-label={controlsText.close}
                icon={<X aria-hidden />}
              />
            </Primitive.Close>
          </header>
          <div className={classes.body}>{children}</div>
          {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

interface ConfirmDialogProps {
  readonly title: string;
  /** What will be lost and what will be kept. */
  readonly description: ReactNode;
  /** The deed itself, never just "OK". */
  readonly confirmLabel: string;
  readonly isDangerous?: boolean | undefined;
  /** The dialog waits for it, then closes. */
  readonly onConfirm: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** Asks once before something that cannot be undone. Focus starts on the safe choice. */
export function ConfirmDialog({
  title,
  description,
  confirmLabel,
  isDangerous = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const [isBusy, setIsBusy] = useState(false);
  const returnFocus = useReturnFocus();
  const confirm = async () => {
    setIsBusy(true);
    await onConfirm();
    onClose();
  };
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={classes.scrim} />
        <AlertDialog.Content
          className={classes.dialog}
          onCloseAutoFocus={returnFocus}
          onKeyDown={(event) => closesToo(event) && onClose()}
        >
          <header className={classes.header}>
            <AlertDialog.Title className={classes.title}>{title}</AlertDialog.Title>
          </header>
          <AlertDialog.Description asChild>
            <div className={classes.body}>{description}</div>
          </AlertDialog.Description>
          <footer className={classes.footer}>
            <AlertDialog.Cancel asChild>
              <Button>{controlsText.cancel}</Button>
            </AlertDialog.Cancel>
            <Button
              tone={isDangerous ? "danger" : "primary"}
              disabled={isBusy}
              onClick={() => void confirm()}
            >
              {confirmLabel}
            </Button>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Of all layers only the newest is told of Escape, so a toast that came after the dialog has it; it closes both. */
function closesToo(event: KeyboardEvent): boolean {
  return event.key === "Escape" && !event.defaultPrevented && !isComposing(event.nativeEvent);
}

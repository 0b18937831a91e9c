import { ChevronDown, ChevronUp } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { Download } from "../../../../electron/shared/models.ts";
import { moveDownload } from "../../../stores/downloads.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { IconButton } from "../../../ui/button.tsx";
import { isInQueue, neighbourPlace } from "./download-words.ts";

interface MoveButtonsProps {
  readonly downloadId: string;
  readonly downloads: readonly Download[];
  readonly name: string;
}

/** Fetch it earlier or later; nothing where there is nobody to go before or after. */
export function MoveButtons({ downloadId, downloads, name }: MoveButtonsProps) {
  const pressed = useRef<{ readonly button: HTMLButtonElement; readonly place: number }>(null);
  const place = downloads.findIndex(({ id }) => id === downloadId);
  // A row that changes its place loses focus on the way.
  useLayoutEffect(() => {
    if (pressed.current === null || pressed.current.place === place) return;
    pressed.current.button.focus();
    pressed.current = null;
  });
  if (downloads.filter(isInQueue).length < 2) return null;
  const step = (direction: -1 | 1) => {
    const target = neighbourPlace(downloads, downloadId, direction);
    return {
      // Not `disabled`, which would drop the focus of whoever moves a row to the end.
      "aria-disabled": target === null,
      onClick: ({ currentTarget }: { readonly currentTarget: HTMLButtonElement }) => {
        if (target === null) return;
        pressed.current = { button: currentTarget, place };
        void moveDownload(downloadId, target);
      },
    };
  };
  return (
    <>
      <IconButton
        label={downloadsText.moveUp(name)}
        icon={<ChevronUp aria-hidden />}
        size="small"
        {...step(-1)}
      />
      <IconButton
        label={downloadsText.moveDown(name)}
        icon={<ChevronDown aria-hidden />}
        size="small"
        {...step(1)}
      />
    </>
  );
}

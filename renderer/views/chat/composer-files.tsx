import { FileText, Paperclip, X } from "lucide-react";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import type { Attachment } from "../../../electron/shared/records.ts";
import { composerText } from "../../text/chat.ts";
import { formatBytes } from "../../text/format.ts";
import { IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import classes from "./composer.module.css";

interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly onChange: (left: readonly Attachment[]) => void;
}

/** The files that go along, each with a button that takes it off. */
export function Attachments({ attachments, onChange }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.attachments}>
      {attachments.map((attachment, index) => (
        <li key={index}>
          <FileText aria-hidden />
          <span className={classes.fileName}>{attachment.name}</span>
          <span className={classes.fileSize}>{formatBytes(attachment.sizeBytes)}</span>
          <IconButton
            size="small"
            label={composerText.removeAttachment(attachment.name)}
            icon={<X aria-hidden />}
            tooltipSide="top"
            onClick={() => onChange(attachments.filter((other) => other !== attachment))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Chooses files through the system's dialog. */
export function AttachButton({
  onChoose,
}: {
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        size="small"
        label={composerText.attach}
        icon={<Paperclip aria-hidden />}
        tooltipSide="top"
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}

interface DropAreaProps {
  readonly className: string | undefined;
  readonly onDropTarget: (isDropTarget: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The form of the composer, which takes dropped files, except models: those belong to the whole window. */
export function DropArea({ className, onDropTarget, onFiles, onSubmit, children }: DropAreaProps) {
  const [isDropTarget, setIsDropTarget] = useState(false);
  const mark = (isTarget: boolean) => {
    setIsDropTarget(isTarget);
    onDropTarget(isTarget);
  };
  const onDrop = (event: DragEvent) => {
    mark(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0 || files.some((file) => file.name.toLowerCase().endsWith(".gguf")))
      return;
    event.preventDefault();
    event.stopPropagation();
    onFiles(files);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one more way; the button is the other
    <form
      className={classNames(className, isDropTarget && classes.dropTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        mark(true);
      }}
      onDragLeave={(event) => {
        // Moving over a part of the box is not leaving it.
        const isWithin =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isWithin) mark(false);
      }}
      onDrop={onDrop}
    >
      {children}
    </form>
  );
}

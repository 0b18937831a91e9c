import { FileText, Paperclip, SendHorizontal, SlidersHorizontal, Square, X } from "lucide-react";
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { Attachment } from "../../../electron/shared/records.ts";
import { openConversationSettings } from "../../stores/dialogs.ts";
import { attachToDraft, clearDraft, newConversationKey, saveDraft, useDrafts, writeDraft } from "../../stores/drafts.ts";
import { canChat, useModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import type { LiveTurn } from "../../stores/turns.ts";
import { composerText } from "../../text/chat.ts";
import { formatBytes } from "../../text/format.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import classes from "./composer.module.css";
import { ContextMeter, useContextMeasure } from "./context-meter.tsx";
import { ModelChooser } from "./model-chooser.tsx";
import { readAttachments } from "./read-attachment.ts";
import { isSendKey } from "./send-key.ts";
import { sendPrompt, stopTurn } from "./turn-actions.ts";

interface ComposerProps {
  readonly conversationId: string | null;
  /** The message that the next one follows. */
  readonly parentId: string | null;
  /** The answer of this conversation that is being written, if one is. */
  readonly turn: LiveTurn | undefined;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

const noAttachments: readonly Attachment[] = [];

/** Where messages are written. What is in it is kept until it was sent. */
export function Composer({ conversationId, parentId, turn, field }: ComposerProps) {
  const key = conversationId ?? newConversationKey;
  const text = useDrafts((state) => state.texts[key] ?? "");
  const attachments = useDrafts((state) => state.attachments[key] ?? noAttachments);
  const sendWith = useSettings((state) => state.settings.sendWith);
  const hasModel = useModels((state) => state.models?.some(canChat) ?? true);
  const selectConversation = useSelection((state) => state.selectConversation);
  const measure = useContextMeasure({ conversationId, parentId, text, attachments });
  const [isSending, setIsSending] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isDropTarget, setIsDropTarget] = useState(false);

  const isEmpty = text.trim() === "" && attachments.length === 0;
  const canSend = !isEmpty && !isSending && hasModel && turn === undefined && measure?.fits !== false;

  const send = async () => {
    if (!canSend) return;
    setIsSending(true);
    setProblems([]);
    const sentTo = await sendPrompt({ conversationId, parentId, text, attachments: [...attachments] });
    setIsSending(false);
    if (sentTo === null) return;
    clearDraft(key);
    // The person may have gone elsewhere meanwhile.
    if (conversationId === null && useSelection.getState().conversationId === null) selectConversation(sentTo);
  };

  const attach = async (files: readonly File[]) => {
    const read = await readAttachments(files, attachments);
    attachToDraft(key, read.attachments);
    setProblems(read.problems);
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSendKey(event.nativeEvent, sendWith)) return;
    event.preventDefault();
    void send();
  };

  return (
    <section className={classes.composer} aria-label={composerText.region}>
      <form
        className={classNames(classes.box, isDropTarget && classes.dropTarget)}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        {...dropHandlers(setIsDropTarget, (files) => void attach(files))}
      >
        <Attachments attachments={attachments} onChange={(left) => attachToDraft(key, left)} />
        <textarea
          data-composer
          ref={field}
          rows={1}
          className={classes.field}
          aria-label={composerText.label}
          aria-describedby="composer-note"
          placeholder={isDropTarget ? composerText.dropHere : composerText.placeholder}
          value={text}
          onChange={(event) => {
            writeDraft(key, event.target.value);
            setProblems([]);
          }}
          onBlur={() => void saveDraft(key)}
          onKeyDown={onKeyDown}
          onPaste={(event) => onPaste(event, (files) => void attach(files))}
        />
        <div className={classes.tools}>
          <AttachButton onChoose={(files) => void attach(files)} />
          <IconButton
            size="small"
            label={composerText.settings}
            icon={<SlidersHorizontal aria-hidden />}
            tooltipSide="top"
            onClick={() => openConversationSettings(conversationId)}
          />
          <span className={classes.space} />
          <ModelChooser />
          {turn === undefined ? (
            <Button tone="primary" size="small" type="submit" disabled={!canSend} icon={<SendHorizontal aria-hidden />}>
              {composerText.send}
            </Button>
          ) : (
            <Button size="small" icon={<Square aria-hidden className={classes.stopIcon} />} onClick={() => void stopTurn(turn.outputId)}>
              {composerText.stop}
            </Button>
          )}
        </div>
      </form>
      {problems.length > 0 && (
        <div role="alert" className={classes.problems}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div id="composer-note" className={classes.note}>
        {hasModel ? <span>{composerText.staysHere}</span> : <NoModel />}
        {measure !== null && hasModel && <ContextMeter measure={measure} />}
      </div>
    </section>
  );
}

function NoModel() {
  const showView = useSelection((state) => state.showView);
  return (
    <span className={classes.noModel}>
      {composerText.noModel}{" "}
      <Button size="small" onClick={() => showView("models")}>
        {composerText.openModels}
      </Button>
    </span>
  );
}

interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly onChange: (left: readonly Attachment[]) => void;
}

function Attachments({ attachments, onChange }: AttachmentsProps) {
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

function AttachButton({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton size="small" label={composerText.attach} icon={<Paperclip aria-hidden />} tooltipSide="top" onClick={() => input.current?.click()} />
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

function onPaste(event: ClipboardEvent, attach: (files: readonly File[]) => void): void {
  const files = [...event.clipboardData.files];
  // A copied cell or picture comes as text and as a file: the text is what was meant.
  if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
  event.preventDefault();
  attach(files);
}

/** Takes dropped files, except models: those belong to the whole window. */
function dropHandlers(setIsDropTarget: (isTarget: boolean) => void, attach: (files: readonly File[]) => void) {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsDropTarget(true);
    },
    onDragLeave: (event: DragEvent) => {
      // Moving over a part of the box is not leaving it.
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setIsDropTarget(false);
    },
    onDrop: (event: DragEvent) => {
      setIsDropTarget(false);
      const files = [...event.dataTransfer.files];
      if (files.length === 0 || files.some((file) => file.name.toLowerCase().endsWith(".gguf"))) return;
      event.preventDefault();
      event.stopPropagation();
      attach(files);
    },
  };
}

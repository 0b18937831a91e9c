import { Cloud, SendHorizontal, SlidersHorizontal, Square } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from "react";
import type { CallInput } from "../../../electron/shared/contract.ts";
import type { Attachment } from "../../../electron/shared/records.ts";
import type { PreviewFinding } from "../../../electron/shared/routing.ts";
import { forgetNewRouting, useChosenRouting } from "../../stores/conversation-routing.ts";
import { openConversationSettings } from "../../stores/dialogs.ts";
import {
  attachToDraft,
  moveDraft,
  newConversationKey,
  saveDraft,
  settleDraft,
  takeDraft,
  useDrafts,
  writeDraft,
} from "../../stores/drafts.ts";
import { canChat, useModels } from "../../stores/models.ts";
import { showFailure } from "../../stores/notices.ts";
import { useRoutePreview } from "../../stores/route-preview.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import type { LiveTurn } from "../../stores/turns.ts";
import { composerText } from "../../text/chat.ts";
import { routingText } from "../../text/routing.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { AttachButton, Attachments, DropArea } from "./composer-files.tsx";
import classes from "./composer.module.css";
import { ContextMeter, useContextMeasure } from "./context-meter.tsx";
import { ModelChooser } from "./model-chooser.tsx";
import { readAttachments } from "./read-attachment.ts";
import { MarkedField } from "./route/marked-field.tsx";
import { RouteLine } from "./route/route-line.tsx";
import { RouteMenu } from "./route/route-menu.tsx";
import { useMayGoOut, useRouting } from "./route/use-routing.ts";
import { isSendKey } from "./send-key.ts";
import { sendPrompt, stopTurn } from "./turn-actions.ts";

interface ComposerProps {
  readonly conversationId: string | null;
  /** The message that the next one follows. */
  readonly parentId: string | null;
  /** Why nothing can be sent yet, in words; `null` when it can. */
  readonly obstacle: string | null;
  /** The answer of this conversation that is being written, if one is. */
  readonly turn: LiveTurn | undefined;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

const noFindings: readonly PreviewFinding[] = [];
const noAttachments: readonly Attachment[] = [];

/** Where messages are written. What is in it is kept until it was sent. */
export function Composer({ conversationId, parentId, obstacle, turn, field }: ComposerProps) {
  const key = conversationId ?? newConversationKey;
  const text = useDrafts((state) => state.texts[key] ?? "");
  const attachments = useDrafts((state) => state.attachments[key] ?? noAttachments);
  const isSending = useDrafts((state) => state.sending[key] !== undefined);
  const sendWith = useSettings((state) => state.settings.sendWith);
  const hasModel = useModels((state) => state.models?.some(canChat) ?? true);
  const selectConversation = useSelection((state) => state.selectConversation);
  const measure = useContextMeasure({ conversationId, parentId, text, attachments });
  const routing = useRouting(conversationId);
  const route = useRoutePreview({ conversationId, parentId, text, attachments, routing });
  const mayGoOut = useMayGoOut(conversationId);
  const offered = route?.preview.offered ?? null;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isDropTarget, setIsDropTarget] = useState(false);

  const isEmpty = text.trim() === "" && attachments.length === 0;
  // A text that does not fit may be sent all the same: the context may be longer once the model is loaded for it.
  const canSend =
    !isEmpty && !isSending && (hasModel || mayGoOut) && turn === undefined && obstacle === null;

  const send = async (asked: CallInput<"turn.send">["asked"] = null) => {
    if (!canSend) return;
    setProblems([]);
    const taken = takeDraft(key);
    const sent = await sendPrompt({
      conversationId,
      parentId,
      text: taken.text,
      attachments: [...taken.attachments],
      routing,
      asked,
      cleared: conversationId === null ? [...useChosenRouting.getState().clearedInNew] : [],
    });
    settleDraft(key, sent.ok);
    // The person may have gone elsewhere meanwhile.
    const isHere = field.current !== null;
    if (!sent.ok) return isHere ? setProblems([sent.failure.message]) : showFailure(sent.failure);
    if (conversationId !== null || useSelection.getState().conversationId !== null) return;
    moveDraft(key, sent.value);
    forgetNewRouting();
    selectConversation(sent.value);
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
      <DropArea
        className={classes.box}
        onDropTarget={setIsDropTarget}
        onFiles={(files) => void attach(files)}
        onSubmit={() => {
          // The next message is written there, whichever way this one was sent.
          field.current?.focus();
          void send();
        }}
      >
        <Attachments attachments={attachments} onChange={(left) => attachToDraft(key, left)} />
        <MarkedField
          data-composer
          field={field}
          findings={route?.text === text ? route.preview.findings : noFindings}
          rows={1}
          dir="auto"
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
          <RouteMenu conversationId={conversationId} />
          <span className={classes.space} />
          <ModelChooser />
          {offered !== null && offered.zone !== "device" && turn === undefined && (
            <Button
              size="small"
              className={classes.model}
              disabled={!canSend}
              icon={<Cloud aria-hidden />}
              onClick={() =>
                void send({ endpointId: offered.endpointId, modelId: offered.modelId })
              }
            >
              <span className={classes.modelName}>{routingText.sendTo(offered.endpointName)}</span>
            </Button>
          )}
          {turn === undefined ? (
            <Button
              tone="primary"
              size="small"
              type="submit"
              disabled={!canSend}
              icon={<SendHorizontal aria-hidden />}
            >
              {composerText.send}
            </Button>
          ) : (
            <Button
              size="small"
              // All is written; it only waits to be saved.
              disabled={turn.phase === "saving" && turn.problem !== null}
              icon={<Square aria-hidden className={classes.stopIcon} />}
              onClick={() => void stopTurn(turn.outputId)}
            >
              {composerText.stop}
            </Button>
          )}
        </div>
      </DropArea>
      {problems.length > 0 && (
        <div role="alert" className={classes.problems}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div id="composer-note" className={classes.note}>
        {obstacle !== null ? (
          <span>{obstacle}</span>
        ) : hasModel || mayGoOut ? (
          <RouteLine conversationId={conversationId} shown={route} />
        ) : (
          <NoModel />
        )}
        {measure !== null && hasModel && <ContextMeter measure={measure} />}
      </div>
    </section>
  );
}

function NoModel() {
  const showModels = useSelection((state) => state.showModels);
  return (
    <span className={classes.noModel}>
      {composerText.noModel}{" "}
      <Button size="small" onClick={() => showModels("discover")}>
        {composerText.openModels}
      </Button>
    </span>
  );
}

function onPaste(event: ClipboardEvent, attach: (files: readonly File[]) => void): void {
  const files = [...event.clipboardData.files];
  // A copied cell or picture comes as text and as a file: the text is what was meant.
  if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
  event.preventDefault();
  attach(files);
}

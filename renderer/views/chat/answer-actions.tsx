import { ChevronDown, Info, RefreshCw, ThumbsDown, ThumbsUp } from "lucide-react";
import { localProvenance } from "../../../electron/shared/provenance.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { canChat, useModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { chatText } from "../../text/chat.ts";
import { IconButton } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { offerModels } from "../models/offer-models.ts";
import { tellApart } from "../models/tell-apart.ts";
import { CopyMessage } from "./copy-message.tsx";
import { EraseMessage } from "./erase-message.tsx";
import classes from "./message.module.css";
import { AskBigger } from "./route/ask-bigger.tsx";
import { rate, regenerate } from "./turn-actions.ts";

interface AnswerActionsProps {
  readonly message: AssistantMessage;
  /** An answer is being written in this conversation: another one has to wait. */
  readonly isAnswering: boolean;
}

/** What can be done with a finished answer. In the tab order always, in sight when the pointer or focus is near. */
export function AnswerActions({ message, isAnswering }: AnswerActionsProps) {
  const { id, conversationId, parentId, rating } = message;
  const inspect = useSelection((state) => state.inspect);
  return (
    <span className={classes.onDemand}>
      <CopyMessage text={message.text} />
      <IconButton
        size="small"
        label={chatText.regenerate}
        icon={<RefreshCw aria-hidden />}
        disabled={isAnswering}
        onClick={() => void regenerate(conversationId, parentId, null)}
      />
      <RegenerateWith message={message} isAnswering={isAnswering} />
      <AskBigger conversationId={conversationId} promptId={parentId} isAnswering={isAnswering} />
      <IconButton
        size="small"
        label={chatText.goodAnswer}
        aria-pressed={rating === 1}
        icon={<ThumbsUp aria-hidden />}
        onClick={() => void rate(conversationId, id, rating === 1 ? 0 : 1)}
      />
      <IconButton
        size="small"
        label={chatText.badAnswer}
        aria-pressed={rating === -1}
        icon={<ThumbsDown aria-hidden />}
        onClick={() => void rate(conversationId, id, rating === -1 ? 0 : -1)}
      />
      <IconButton
        size="small"
        label={chatText.inspect}
        icon={<Info aria-hidden />}
        onClick={() => inspect(id)}
      />
      <EraseMessage conversationId={conversationId} messageId={id} isAnswering={isAnswering} />
    </span>
  );
}

function RegenerateWith({ message, isAnswering }: AnswerActionsProps) {
  const models = useModels((state) => state.models);
  const chatModels = (models ?? []).filter(canChat);
  const answeredBy = localProvenance(message.provenance)?.model.id;
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          label={chatText.regenerateWith}
          icon={<ChevronDown aria-hidden />}
          disabled={isAnswering}
        />
      }
    >
      {chatModels.length === 0 && (
        <MenuItem isDisabled onSelect={() => {}}>
          {chatText.noOtherModels}
        </MenuItem>
      )}
      {offerModels(chatModels, answeredBy).map((model) => (
        <MenuItem
          key={model.id}
          isChosen={model.id === answeredBy}
          hint={tellApart(model, chatModels)}
          onSelect={() => void regenerate(message.conversationId, message.parentId, model.id)}
        >
          {model.name}
        </MenuItem>
      ))}
    </Menu>
  );
}

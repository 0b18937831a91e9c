import { ChevronLeft, ChevronRight } from "lucide-react";
import { showBranch } from "../../library/use-thread.ts";
import { chatText } from "../../text/chat.ts";
import { IconButton } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import classes from "./message.module.css";

interface BranchArrowsProps {
  readonly conversationId: string;
  readonly messageId: string;
  readonly siblings: readonly string[];
}

/** Moves between the versions of a message; nothing when there is only one. */
export function BranchArrows({ conversationId, messageId, siblings }: BranchArrowsProps) {
  if (siblings.length < 2) return null;
  const index = siblings.indexOf(messageId);
  const show = (step: -1 | 1) => {
    const id = siblings[index + step];
    if (id !== undefined) showBranch(conversationId, id);
  };
  return (
    <span className={classes.branches}>
      <IconButton
        size="small"
        label={chatText.previousBranch}
        icon={<ChevronLeft aria-hidden />}
        disabled={index <= 0}
        onClick={() => show(-1)}
      />
      <span>
        <span aria-hidden>{chatText.branchOf(index + 1, siblings.length)}</span>
        <VisuallyHidden>{chatText.branchLabel(index + 1, siblings.length)}</VisuallyHidden>
      </span>
      <IconButton
        size="small"
        label={chatText.nextBranch}
        icon={<ChevronRight aria-hidden />}
        disabled={index >= siblings.length - 1}
        onClick={() => show(1)}
      />
    </span>
  );
}

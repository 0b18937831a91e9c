import { Cloud, Laptop, Server } from "lucide-react";
import type { PreviewFinding, RoutePreview } from "../../../../electron/shared/routing.ts";
import { letPass } from "../../../stores/conversation-routing.ts";
import type { ShownPreview } from "../../../stores/route-preview.ts";
import { gateText, reasonOf, recognitionOf } from "../../../text/gate.ts";
import { reasonSentence, routingText } from "../../../text/routing.ts";
import { Button } from "../../../ui/button.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { describeLooks, describeRoute } from "./describe-route.ts";
import classes from "./route.module.css";

interface RouteLineProps {
  readonly conversationId: string | null;
  /** `null` while remote models are off or nothing is written. */
  readonly shown: ShownPreview | null;
}

/** Says, while typing, where this would go and why; a button explains what decided it. */
export function RouteLine({ conversationId, shown }: RouteLineProps) {
  if (shown === null) return <span className={classes.line}>{routingText.stays}</span>;
  const { preview } = shown;
  const zone = preview.destination.zone;
  const looks = zone === "device" ? "" : describeLooks(preview.deepStages);
  const Icon = zone === "device" ? Laptop : zone === "own" ? Server : Cloud;
  return (
    <span className={classes.line} data-route={zone}>
      <Icon aria-hidden />
      <span aria-live="polite">{describeRoute(preview)}</span>
      {looks !== "" && <span>{looks}</span>}
      <Popover
        title={routingText.explainTitle}
        trigger={
          <button type="button" className={classes.why}>
            {routingText.explain}
          </button>
        }
      >
        <Explanation conversationId={conversationId} preview={preview} />
      </Popover>
    </span>
  );
}

interface ExplanationProps {
  readonly conversationId: string | null;
  readonly preview: RoutePreview;
}

function Explanation({ conversationId, preview }: ExplanationProps) {
  return (
    <div className={classes.explanation}>
      {preview.reasons.map((reason) => (
        <p key={reason}>{reasonSentence(reason, preview)}</p>
      ))}
      {preview.findings.length > 0 && (
        <ul className={classes.findings}>
          {preview.findings.map((finding, index) => (
            <li key={index}>
              <FindingItem conversationId={conversationId} finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface FindingItemProps {
  readonly conversationId: string | null;
  readonly finding: PreviewFinding;
  /** Called once a finding was let pass: what was judged before holds no more. */
  readonly onLetPass?: () => void;
}

/** One reason: what was found, where, how, and the person's way to let it pass. */
export function FindingItem({ conversationId, finding, onLetPass }: FindingItemProps) {
  const { rule, score, partKind, clearingKey } = finding;
  return (
    <>
      <p className={classes.reason}>
        {reasonOf(finding)}, {gateText.elsewhere[partKind]}
      </p>
      <p className={classes.hint}>
        {recognitionOf(finding)} {gateText.sureness(Math.round(score * 100))}.{" "}
        <code>{gateText.rule(rule)}</code>
      </p>
      {clearingKey !== null && (
        <p>
          <Button
            size="small"
            title={gateText.letPassHint}
            onClick={() => {
              void letPass(conversationId, { rule, clearingKey }).then(
                (isCleared) => isCleared && onLetPass?.(),
              );
            }}
          >
            {gateText.letPass}
          </Button>
        </p>
      )}
    </>
  );
}

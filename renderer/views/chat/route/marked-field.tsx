import { type ComponentProps, type RefObject, useRef } from "react";
import type { PreviewFinding } from "../../../../electron/shared/routing.ts";
import { markSpans } from "./mark-spans.ts";
import classes from "./route.module.css";

interface MarkedFieldProps extends ComponentProps<"textarea"> {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  /** Of exactly this text; none while it is being looked at. */
  readonly findings: readonly PreviewFinding[];
}

/** A field in which the words that keep a text on this device are underlined. */
export function MarkedField({ field, value, findings, className, ...rest }: MarkedFieldProps) {
  const marks = useRef<HTMLDivElement>(null);
  const follow = () => {
    // The underlines lie in a copy behind the field, which scrolls along.
    if (marks.current !== null) marks.current.scrollTop = field.current?.scrollTop ?? 0;
  };
  return (
    <div className={classes.marked}>
      <div ref={marks} aria-hidden className={`${className} ${classes.marks}`}>
        {markSpans(value, findings).map(({ text, isMarked }, index) =>
          isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        {/* A last line that is empty has its height in the field. */}
        {value.endsWith("\n") && "\u200b"}
      </div>
      <textarea {...rest} ref={field} className={className} value={value} onScroll={follow} />
    </div>
  );
}

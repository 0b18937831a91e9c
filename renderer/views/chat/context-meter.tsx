import { useEffect, useState } from "react";
import type { Attachment } from "../../../electron/shared/records.ts";
import type { ContextMeasure } from "../../../electron/shared/state.ts";
import { call } from "../../client.ts";
import { useEngine } from "../../stores/engine.ts";
import { composerText } from "../../text/chat.ts";
import { formatNumber } from "../../text/format.ts";
import { classNames } from "../../ui/class-names.ts";
import classes from "./composer.module.css";

const measureDelayMs = 300;

interface Measured {
  readonly conversationId: string | null;
  readonly parentId: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** How much of the context the message would take, measured when typing pauses; `null` while no model is loaded. */
export function useContextMeasure({
  conversationId,
  parentId,
  text,
  attachments,
}: Measured): ContextMeasure | null {
  const [measure, setMeasure] = useState<ContextMeasure | null>(null);
  const loaded = useEngine((state) => state.engine.loaded);
  useEffect(() => {
    if (loaded === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await call("context.measure", {
        conversationId,
        parentId,
        text,
        attachments: [...attachments],
      });
      // A meter that cannot measure says nothing: sending will tell what is wrong.
      if (isCurrent) setMeasure(answer.ok ? answer.value : null);
    }, measureDelayMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [conversationId, parentId, text, attachments, loaded]);
  return loaded === null ? null : measure;
}

export function ContextMeter({ measure }: { readonly measure: ContextMeasure }) {
  const { usedTokens, contextTokens, droppedMessages, fits } = measure;
  const share = Math.min(1, usedTokens / contextTokens);
  const warning = !fits
    ? composerText.meterTooLong
    : droppedMessages > 0
      ? composerText.meterDropped(droppedMessages, formatNumber(droppedMessages))
      : null;
  return (
    <span
      className={classNames(
        classes.meter,
        warning !== null && (fits ? classes.warning : classes.danger),
      )}
    >
      {warning !== null && <span>{warning}</span>}
      <span className={classes.reading}>
        <span aria-hidden className={classes.gauge}>
          <span style={{ width: `${share * 100}%` }} />
        </span>
        {composerText.meter(formatNumber(usedTokens), formatNumber(contextTokens))}
      </span>
    </span>
  );
}

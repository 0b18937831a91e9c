import { useEffect, useState } from "react";
import type { Attachment } from "../../electron/shared/records.ts";
import type { ConversationRouting, RoutePreview } from "../../electron/shared/routing.ts";
import { call, on } from "../client.ts";
import { useChosenRouting } from "./conversation-routing.ts";
import { useEndpoints } from "./endpoints.ts";
import { useSettings } from "./settings.ts";

/** A pause in typing this long asks once more. */
const previewDelayMs = 120;

interface Draft {
  readonly conversationId: string | null;
  readonly parentId: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly routing: ConversationRouting;
}

/** Where the draft would go, with the text that was looked at: spans hold for just that one. */
export interface ShownPreview {
  readonly text: string;
  readonly preview: RoutePreview;
}

/**
 * Where a draft would go, asked when typing pauses; it never holds up a key. `null` while remote models are off, which
 * needs no look at the text, and before the first answer.
 */
export function useRoutePreview({
  conversationId,
  parentId,
  text,
  attachments,
  routing,
}: Draft): ShownPreview | null {
  const [shown, setShown] = useState<ShownPreview | null>(null);
  const policyMode = useSettings((state) => state.settings.routing.mode);
  const hasEndpoint = useEndpoints((state) => state.endpoints.length > 0);
  const isOff = (routing.mode ?? policyMode) === "never" || !hasEndpoint;
  const isEmpty = text.trim() === "" && attachments.length === 0;
  const { mode, isLocked } = routing;
  useEffect(() => {
    if (isOff || isEmpty) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await call("route.preview", {
        conversationId,
        parentId,
        text,
        attachments: [...attachments],
        settings: null,
        routing: { mode, isLocked },
        cleared: conversationId === null ? [...useChosenRouting.getState().clearedInNew] : [],
      });
      // A line that cannot tell says nothing: sending is judged anyway.
      if (isCurrent) setShown(answer.ok ? { text, preview: answer.value } : null);
    };
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), previewDelayMs);
    };
    askSoon();
    // The policy, the endpoints and what was let pass decide too.
    const stops = [
      useSettings.subscribe(askSoon),
      useEndpoints.subscribe(askSoon),
      useChosenRouting.subscribe(askSoon),
      on("archive.appended", askSoon),
    ];
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [conversationId, parentId, text, attachments, mode, isLocked, isOff, isEmpty]);
  return isOff || isEmpty ? null : shown;
}

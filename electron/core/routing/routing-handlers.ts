import type { Handlers } from "../dispatch.ts";

type RoutingCall =
  | Extract<keyof Handlers, `route.${string}` | `escalation.${string}` | `finding.${string}`>
  | Extract<keyof Handlers, `usage.${string}` | `ledger.${string}`>
  | "turn.escalate"
  | "conversation.route";

/** What the window may ask about where prompts go and what left. */
export function createRoutingHandlers(): Pick<Handlers, RoutingCall> {
  const missing = (): never => {
    throw new Error("not written yet");
  };
  return {
    "route.preview": async () => missing(),
    "escalation.preview": async () => missing(),
    "turn.escalate": async () => missing(),
    "conversation.route": async () => missing(),
    "finding.clear": async () => missing(),
    "usage.read": async () => missing(),
    "ledger.read": async () => missing(),
    "ledger.body": async () => missing(),
    "ledger.export": async () => missing(),
  };
}

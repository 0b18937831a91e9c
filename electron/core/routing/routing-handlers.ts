import type { CallInput } from "../../shared/contract.ts";
import type { ConversationChange } from "../../shared/records.ts";
import type { Archive } from "../archive/archive.ts";
import { replaceFile } from "../atomic-file.ts";
import { diskFailure } from "../disk-failure.ts";
import type { Handlers } from "../dispatch.ts";
import type { Escalation } from "./escalation.ts";
import { mustBeClearable } from "./cleared.ts";
import { readLedger, readSentBody, writeLedger } from "./ledger-pages.ts";
import type { Usage } from "./usage.ts";

type RoutingCall =
  | Extract<keyof Handlers, `route.${string}` | `escalation.${string}` | `finding.${string}`>
  | Extract<keyof Handlers, `usage.${string}` | `ledger.${string}`>
  | "turn.escalate"
  | "conversation.route";

export interface RoutingHandlerPorts {
  readonly archive: Archive;
  readonly escalation: Pick<Escalation, "preview">;
  readonly usage: Pick<Usage, "read">;
  readonly preview: Handlers["route.preview"];
  readonly escalate: (input: CallInput<"turn.escalate">) => Promise<{ readonly outputId: string }>;
  /** Writes a change of a conversation; rejects with FailureError "not-found". */
  readonly change: (conversationId: string, change: ConversationChange) => Promise<null>;
  /** Asks where to save; `null` when the person chose nothing. */
  readonly saveFile: (suggestedName: string) => Promise<string | null>;
  /** Resolves once what was set before is in force. */
  readonly settled: () => Promise<void>;
}

/** What the window may ask about where prompts go and what left. */
export function createRoutingHandlers(ports: RoutingHandlerPorts): Pick<Handlers, RoutingCall> {
  const { archive, escalation, usage, change, settled } = ports;
  return {
    "route.preview": ports.preview,
    "escalation.preview": (input) => settled().then(() => escalation.preview(input)),
    "turn.escalate": (input) => settled().then(() => ports.escalate(input)),
    "conversation.route": ({ conversationId, routing }) =>
      change(conversationId, { type: "routed", routing }),
    "finding.clear": async ({ conversationId, ...clearing }) => {
      mustBeClearable(clearing);
      return change(conversationId, { type: "cleared", ...clearing });
    },
    "usage.read": async () => usage.read(),
    "ledger.read": (input) => readLedger(archive, input),
    "ledger.body": ({ seq }) => readSentBody(archive, seq),
    "ledger.export": async () => {
      const path = await ports.saveFile("freehold-ledger.jsonl");
      if (path === null) return { entries: null };
      try {
        return { entries: await replaceFile(path, (file) => writeLedger(archive, file)) };
      } catch (error) {
        throw diskFailure(error, {
          holds: "the file you chose",
          consequence: "The ledger was not exported; it is safe in the archive.",
          remedy: "export it again",
        });
      }
    },
  };
}

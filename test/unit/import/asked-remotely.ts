import type { NewRecord, RouteBody } from "../../../electron/shared/records.ts";

/** What is on record of an answer that a remote model is asked for, beside the answer itself. */

interface AnswerIds {
  readonly conversationId: string;
  readonly messageId: string;
}

/** Where it was asked for, and why there. */
export function routed(ids: AnswerIds, findings: RouteBody["findings"] = []): NewRecord {
  return {
    kind: "route",
    body: {
      ...ids,
      destination: {
        zone: "third-party",
        endpointId: "e1",
        endpointName: "Theirs",
        provider: "openai",
        modelId: "gpt-5",
      },
      reasons: ["safe"],
      verdict: "eligible",
      findings,
      gateVersion: "1",
      preset: "balanced",
      stage: "full",
    },
  };
}

/** What left for it. */
export function sent(ids: AnswerIds, sentBody: string): NewRecord {
  return {
    kind: "egress",
    body: {
      ...ids,
      purpose: "chat",
      method: "POST",
      url: "https://api.example/v1/chat",
      bodyBytes: sentBody.length,
      bodySha256: "0".repeat(64),
      sentBody,
    },
  };
}

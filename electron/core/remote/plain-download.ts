import { type Answer, defaultTimeoutMs } from "./http-answer.ts";
import type { PlainAnswer } from "./plain-answer.ts";
import type { EgressDownload, EgressRequest } from "./request.ts";

/** A plain answer as egress gives it out. */
export function plainDownloadTo(
  { idleTimeoutMs = defaultTimeoutMs, signal }: EgressRequest,
  { head, pour, drop }: PlainAnswer,
): Answer<EgressDownload> {
  const { status, headers } = head;
  return {
    status,
    location: headers.location,
    skip: drop,
    take: ({ href }) => ({
      status,
      headers,
      url: href,
      cancel: drop,
      async pour(sink) {
        try {
          await pour(sink, idleTimeoutMs);
        } catch (error) {
          signal?.throwIfAborted();
          throw error;
        }
      },
    }),
  };
}

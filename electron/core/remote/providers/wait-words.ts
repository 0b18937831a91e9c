import type { Refusal } from "./refusal.ts";

const longestWaitSeconds = 7 * 24 * 3600;

/** When to try again: "in 20 seconds", from `Retry-After` (RFC 9110: seconds or a date), OpenAI's milliseconds or Google's details. */
export function waitWords(refusal: Pick<Refusal, "headers" | "retryDelay">): string {
  const seconds = waitSeconds(refusal);
  if (seconds === null) return "in a few minutes";
  if (seconds < 60) return `in ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return `in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return `in ${Math.ceil(minutes / 60)} hours`;
}

function waitSeconds({
  headers,
  retryDelay,
}: Pick<Refusal, "headers" | "retryDelay">): number | null {
  const retryAfter = headers["retry-after"]?.trim() ?? "";
  const milliseconds = headers["retry-after-ms"]?.trim() ?? "";
  const seconds = /^\d{1,9}$/.test(milliseconds)
    ? Number(milliseconds) / 1_000
    : retryAfter === ""
      ? Number(/^(\d+(\.\d+)?)s$/.exec(retryDelay ?? "")?.[1] ?? Number.NaN)
      : /^\d{1,9}(\.\d+)?$/.test(retryAfter)
        ? Number(retryAfter)
        : (Date.parse(retryAfter) - Date.now()) / 1_000;
  if (!Number.isFinite(seconds) || seconds > longestWaitSeconds) return null;
  return Math.max(1, Math.ceil(seconds));
}

import { FailureError } from "../../shared/result.ts";

/** Why nothing was sent, in words. */

export function parseUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new FailureError("hub-refused", `"${text}" is no address. Check the hub's in Settings.`);
}

export function offlineFailure(host: string): FailureError {
  return new FailureError(
    "offline",
    `Freehold is switched to offline, so ${host} was not asked. Switch it to online and try again.`,
  );
}

export function endedOffline(host: string): FailureError {
  return new FailureError(
    "offline",
    `Freehold was switched to offline, so the connection to ${host} was ended. Switch it to online and try again.`,
  );
}

export function closedFailure(): FailureError {
  return new FailureError("cancelled", "Freehold is closing and asks nobody any more.");
}

export function refusedHost(url: URL, from: URL | null): FailureError {
  const how = from === null ? "Freehold was to ask" : `${from.host} sent Freehold on to`;
  return new FailureError(
    "hub-refused",
    `${how} ${url.host}, which is not among the hosts it may ask; nothing was sent there. If you trust that host, add it to the hub's storage hosts in Settings.`,
  );
}

export function tooManyRedirects(url: URL, mostRedirects: number): FailureError {
  return new FailureError(
    "hub-refused",
    `${url.host} sends Freehold on and on (more than ${mostRedirects} times). Nothing was fetched; try again later.`,
  );
}

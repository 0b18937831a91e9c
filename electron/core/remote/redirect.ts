import { FailureError } from "../../shared/result.ts";

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return redirectStatuses.has(status);
}

/**
 * Where a redirect leads. Rejects with FailureError "hub-refused" when it leads nowhere, to something other than the
 * web, or from an encrypted connection to an open one.
 */
export function redirectTarget(from: URL, location: string | undefined): URL {
  const target = parse(from, location);
  if (target === null || !/^https?:$/.test(target.protocol))
    throw new FailureError(
      "hub-refused",
      `${from.host} sent Freehold on to an address that is none. Nothing was fetched; try again later.`,
    );
  if (from.protocol === "https:" && target.protocol === "http:")
    throw new FailureError(
      "hub-refused",
      `${from.host} sent Freehold from an encrypted connection to an open one at ${target.host}. Freehold does not follow that; nothing was fetched.`,
    );
  target.username = "";
  target.password = "";
  return target;
}

function parse(from: URL, location: string | undefined): URL | null {
  return location !== undefined && URL.canParse(location, from.href)
    ? new URL(location, from)
    : null;
}

/** Headers for the next address: what identifies the person stays with the host that it was meant for. */
export function headersAfter(
  from: URL,
  to: URL,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (from.origin === to.origin) return headers;
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(authorization|cookie|x-api-key|x-goog-api-key)$/i.test(name),
    ),
  );
}

import type { Endpoint, ProviderKind } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";

/** The providers' own addresses, given to their adapters too so that no environment variable can change them. */
const ownAddresses: Readonly<Record<ProviderKind, string | null>> = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com/v1",
  google: "https://generativelanguage.googleapis.com/v1beta",
  compatible: null,
};

type Addressed = Pick<Endpoint, "provider" | "baseUrl">;

/**
 * The address of an endpoint's API without a slash at the end. Throws FailureError "invalid-input" when there is none,
 * when it carries a user name, a query or a fragment, and when it is a public one without encryption.
 */
export function addressOf({ provider, baseUrl }: Addressed): string {
  const named = baseUrl ?? ownAddresses[provider];
  if (named === null)
    throw invalid("A server of your own needs an address, such as http://127.0.0.1:8000/v1.");
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw invalid(
      "That is no web address; it begins with https://, or http:// on your own network.",
    );
  if (url.username !== "" || url.password !== "")
    throw invalid("An address may not carry a name or password: enter the key by itself.");
  if (url.search !== "" || url.hash !== "")
    throw invalid(
      "An address of an API ends with its path: leave out everything from the ? or # on.",
    );
  if (url.protocol === "http:" && !isNearby(url.hostname))
    throw invalid(
      `${url.host} is not on your own network, and http:// would show your key and your words to everyone on the way. Use https://.`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** `name` or `name:port` of every endpoint that is switched on: where questions may go at all. */
export function endpointHosts(endpoints: readonly Endpoint[]): readonly string[] {
  const hosts = endpoints.flatMap((endpoint) => {
    if (!endpoint.isOn) return [];
    try {
      return [new URL(addressOf(endpoint)).host];
    } catch {
      // An address that may not be used is no host that may be asked.
      return [];
    }
  });
  return [...new Set(hosts)];
}

/**
 * Whether unencrypted traffic to it stays within this machine, the house or the company: loopback, the private ranges of
 * RFC 1918, 3927, 4193, 4291 and 6598 (which Tailscale uses), and names that no public server can have (RFC 6761,
 * 6762, 8375).
 */
export function isNearby(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, "");
  if (name.includes(":")) return /^(::1$|f[cd]|fe[89ab])/.test(name);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
    return (
      /^(127|10)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(name) ||
      /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(name)
    );
  return !name.includes(".") || /\.(localhost|local|internal|lan|home\.arpa)$/.test(name);
}

function invalid(message: string): FailureError {
  return new FailureError("invalid-input", `${message} Nothing was changed.`);
}

const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/**
 * Whether an address may be asked. An entry is `name`, `name:port` or `*.name`; without a port it stands for the
 * scheme's own. A wildcard stands for hosts below the name, not for the name itself, and only over https: unencrypted
 * is asked only what a person named in full.
 */
export function isAllowed(url: URL, entries: readonly string[]): boolean {
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return entries.some((entry) => isCovered(url, entry.toLowerCase()));
}

function isCovered(url: URL, entry: string): boolean {
  const port = url.port === "" ? defaultPorts[url.protocol] : url.port;
  const [, name = "", entryPort = defaultPorts[url.protocol]] =
    /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (port !== entryPort) return false;
  if (!name.startsWith("*.")) return url.hostname === name;
  return url.protocol === "https:" && url.hostname.endsWith(name.slice(1));
}

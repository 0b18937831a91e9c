import { hubText } from "../../text/hub.ts";

/** What was typed, understood; or what is wrong with it in a sentence. */
export type Read<T> =
  | { readonly value: T; readonly problem: null }
  | { readonly value?: undefined; readonly problem: string };

const mostHosts = 20;
const longestEndpoint = 300;

/** An address without a slash at its end; `null` for an empty field. */
export function readEndpoint(text: string): Read<string | null> {
  const typed = text.trim().replace(/\/+$/, "");
  if (typed === "") return { value: null, problem: null };
  const isPlain = /^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/i.test(typed);
  if (!isPlain || !URL.canParse(typed) || typed.length > longestEndpoint)
    return { problem: hubText.endpointProblem };
  return { value: typed, problem: null };
}

/** Hosts, one a line or with commas between them; each once, in lower case. */
export function readHosts(text: string): Read<readonly string[]> {
  const hosts = text.split(/[\s,]+/).filter(Boolean);
  const wrong = hosts.find((host) => !isHost(host));
  if (wrong !== undefined) return { problem: hubText.hostProblem(wrong) };
  const value = [...new Set(hosts.map((host) => host.toLowerCase()))];
  if (value.length > mostHosts) return { problem: hubText.tooManyHosts(mostHosts) };
  return { value, problem: null };
}

function isHost(text: string): boolean {
  const [, port = "1"] = text.split(":");
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(text) && text.length <= 255 && isPort(port);
}

function isPort(text: string): boolean {
  const port = Number(text);
  return port >= 1 && port <= 65_535;
}

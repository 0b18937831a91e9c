import type { Context } from "./context.ts";
import { identifier, type Match, scores } from "./match.ts";

const ipv4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g;
const ipv6 = /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])/g;
const mac = /(?<![\w:-])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\w:-])/g;
/** Two signs that part hex groups, as both of these have. */
const anyGroups = /[:-][0-9A-Fa-f]{0,4}[:-]/;

/** Loopback, unspecified, broadcast and multicast, documentation (RFC 5737), and resolvers that everybody knows. */
const nobodysIpv4 =
  /^(?:0\.|127\.|2(?:2[4-9]|[345]\d)\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|(?:8\.8\.[48]\.[48]|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9|1\.2\.3\.4|208\.67\.22[02]\.22[02])$)/;
const privateIpv4 =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const placeholderMac =
  /^(?:(..)(?:.\1){5}|00.11.22.33.44.55|01.23.45.67.89.ab|12.34.56.78.9a.bc|11.22.33.44.55.66|aa.bb.cc.dd.ee.ff|de.ad.be.ef.*|00.00.5e.00.53.*)$/i;

/** IP and MAC addresses, but those that stand for nobody and version numbers that look alike. */
export function* findNetworkAddresses(text: string, context: Context): Generator<Match> {
  for (const { 0: address, index } of text.matchAll(ipv4)) {
    const end = index + address.length;
    if (address.split(".").some((part) => Number(part) > 255 || /^0\d/.test(part))) continue;
    if (nobodysIpv4.test(address) || isVersion(text, index, end, context)) continue;
    yield identifier(
      "ip-address",
      index,
      end,
      privateIpv4.test(address) ? scores.faint : scores.possible,
    );
  }
  if (!anyGroups.test(text)) return;
  for (const { 0: address, index } of text.matchAll(ipv6)) {
    if (!isIpv6(address)) continue;
    yield identifier(
      "ip-address",
      index,
      index + address.length,
      isLocalIpv6(address) ? scores.faint : scores.possible,
    );
  }
  for (const { 0: address, index } of text.matchAll(mac)) {
    if (placeholderMac.test(address)) continue;
    yield identifier("mac-address", index, index + address.length, scores.likely);
  }
}

function isVersion(text: string, start: number, end: number, context: Context): boolean {
  if (/v$|[-_/@]$/i.test(text.slice(Math.max(0, start - 1), start))) return true;
  const topics = context.near(start, end);
  return topics.has("version") && !topics.has("device");
}

function isIpv6(address: string): boolean {
  const groups = address.split(":");
  const filled = groups.filter((group) => group !== "");
  if (!/\d/.test(address) || !/[a-f]|\d{3}/i.test(address)) return false;
  if (/^2001:0?db8(?::|$)/i.test(address) || address === "::1") return false;
  if (address.includes("::"))
    return address.split("::").length === 2 && filled.length >= 3 && filled.length < 8;
  return filled.length === 8;
}

/** Link-local and unique local addresses. */
function isLocalIpv6(address: string): boolean {
  return /^(?:fe[89ab]|f[cd])/i.test(address);
}

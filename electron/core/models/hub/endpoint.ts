import { readFile } from "node:fs/promises";
import path from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { defaultSettings, type Settings } from "../../../shared/settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const defaultEndpoint = "https://huggingface.co";

/**
 * Where huggingface.co keeps its files: names of the last years (cdn-lfs.*, cas-bridge.xethub.hf.co) and today's
 * (us.aws.cdn.hf.co). Written out at every depth, so that it does not matter how much a `*` stands for.
 */
const storageHosts = [
  "*.huggingface.co",
  "hf.co",
  "*.hf.co",
  "*.xethub.hf.co",
  "*.cdn.hf.co",
  "*.aws.cdn.hf.co",
  "*.gcp.cdn.hf.co",
];

/**
 * The hub's address without a slash at the end: the settings', else HF_ENDPOINT, else https://huggingface.co. Throws
 * FailureError "hub-refused" when that is no web address: nobody else's hub is asked instead.
 */
export function hubEndpoint(settings: Settings, env: Environment): string {
  const named = settings.hub.endpoint ?? readVariable(env, "HF_ENDPOINT") ?? defaultEndpoint;
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FailureError(
      "hub-refused",
      `The address of the model hub, "${named.slice(0, 100)}", is no web address. Nothing was asked. Correct it in the settings or in HF_ENDPOINT; it begins with https://.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** The hub that is asked while the settings name none; `null` when HF_ENDPOINT is no web address. */
export function defaultHubEndpoint(env: Environment): string | null {
  return orNull(() => hubEndpoint(defaultSettings, env));
}

/** Hosts (`name:port` or `*.name`) that may be asked for hub data: the hub's own and those of its storage. */
export function hubHosts(settings: Settings, env: Environment): readonly string[] {
  const own = ownHost(settings, env);
  if (own === null) return [];
  const known = own === "huggingface.co" || own === "hf.co" ? storageHosts : [];
  return [...new Set([own, ...known, ...settings.hub.storageHosts])];
}

function ownHost(settings: Settings, env: Environment): string | null {
  return orNull(() => new URL(hubEndpoint(settings, env)).host);
}

function orNull(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FailureError) return null;
    throw error;
  }
}

/**
 * HF_TOKEN, else the file that HF_TOKEN_PATH or HF_HOME name, as huggingface_hub does (its constants.py); `null` when
 * there is none, or when HF_HUB_DISABLE_IMPLICIT_TOKEN says that none is to be sent unasked.
 */
export async function hubToken(env: Environment, homeDir: string): Promise<string | null> {
  if (/^(1|on|yes|true)$/i.test(readVariable(env, "HF_HUB_DISABLE_IMPLICIT_TOKEN") ?? ""))
    return null;
  const named = readVariable(env, "HF_TOKEN") ?? readVariable(env, "HUGGING_FACE_HUB_TOKEN");
  if (named !== null) return soundToken(named);
  // No file, or one that may not be read, is no token: most people have none.
  const written = await readFile(tokenFile(env, homeDir), "utf8").catch(() => "");
  return soundToken(written);
}

function tokenFile(env: Environment, homeDir: string): string {
  const place = (name: string): string | null => {
    const value = readVariable(env, name);
    return value === null ? null : value.replace(/^~(?=$|[/\\])/, homeDir);
  };
  const cacheDir = place("XDG_CACHE_HOME") ?? path.join(homeDir, ".cache");
  const hubDir = place("HF_HOME") ?? path.join(cacheDir, "huggingface");
  return place("HF_TOKEN_PATH") ?? path.join(hubDir, "token");
}

/** What is no token must not become part of a header. */
function soundToken(text: string): string | null {
  const token = text.trim();
  return /^[\x21-\x7e]{1,1000}$/.test(token) ? token : null;
}

function readVariable(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === "" ? null : value;
}

import type { Settings } from "../../../shared/settings.ts";

/** The hub's address without a slash at the end: the settings', else HF_ENDPOINT, else https://huggingface.co. */
export function hubEndpoint(
  _settings: Settings,
  _env: Readonly<Record<string, string | undefined>>,
): string {
  throw new Error("not written yet");
}

/** Hosts (`name:port` or `*.name`) that may be asked for hub data: the hub's own and those of its storage. */
export function hubHosts(
  _settings: Settings,
  _env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  throw new Error("not written yet");
}

/** HF_TOKEN, else the file that HF_TOKEN_PATH or HF_HOME name, as huggingface_hub does; `null` when there is none. */
export async function hubToken(
  _env: Readonly<Record<string, string | undefined>>,
  _homeDir: string,
): Promise<string | null> {
  throw new Error("not written yet");
}

import path from "node:path";
import type { Candidate, Environment } from "./candidate.ts";
import { candidatesIn, localDataFolder } from "./folders.ts";
import { readSmallText } from "./json-file.ts";

/**
 * GPT4All keeps its files in `nomic.ai/GPT4All` among the local data of programs, or where `modelPath` in its Qt settings
 * says (gpt4all-chat/src/mysettings.cpp: AppLocalDataLocation, QSettings as INI files); its Python package in
 * ~/.cache/gpt4all (gpt4all-bindings/python/gpt4all/gpt4all.py: DEFAULT_MODEL_DIRECTORY).
 */
export async function findGpt4All(environment: Environment): Promise<readonly Candidate[]> {
  const chosen = await chosenFolder(environment);
  const folders = new Set([
    path.join(localDataFolder(environment), "nomic.ai", "GPT4All"),
    path.join(environment.homeDir, ".cache", "gpt4all"),
    ...(chosen === null ? [] : [chosen]),
  ]);
  const found: Candidate[] = [];
  for (const folder of folders) found.push(...(await candidatesIn(folder, "GPT4All")));
  return found;
}

/** QSettings keeps INI files of a user in ~/.config, on Windows in %APPDATA% (Qt documentation of QSettings). */
async function chosenFolder({ env, homeDir, platform }: Environment): Promise<string | null> {
  const config =
    platform === "win32"
      ? env["APPDATA"] || path.join(homeDir, "AppData", "Roaming")
      : env["XDG_CONFIG_HOME"] || path.join(homeDir, ".config");
  const text = await readSmallText(path.join(config, "nomic.ai", "GPT4All.ini"));
  const folder = /^modelPath=(.+)$/m.exec(text ?? "")?.[1]?.trim() ?? "";
  return path.isAbsolute(folder) ? path.normalize(folder) : null;
}

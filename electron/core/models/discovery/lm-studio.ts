import path from "node:path";
import * as v from "valibot";
import type { Candidate, Environment } from "./candidate.ts";
import { candidatesIn } from "./folders.ts";
import { readForeignJson, readSmallText } from "./json-file.ts";

/**
 * LM Studio keeps `<models>/<publisher>/<repository>/<file>.gguf`. Its home is the folder that ~/.lmstudio-home-pointer
 * names, ~/.cache/lm-studio from of old, or ~/.lmstudio (lmstudio.js, findLMStudioHome); `downloadsFolder` in the
 * settings.json there names another models folder (lmstudio.ai/docs: "Import Models").
 */
const settingsSchema = v.object({ downloadsFolder: v.pipe(v.string(), v.minLength(1)) });

export async function findLmStudio(environment: Environment): Promise<readonly Candidate[]> {
  const folders = new Set<string>();
  for (const home of await homes(environment)) {
    folders.add(path.join(home, "models"));
    const settings = v.safeParse(
      settingsSchema,
      await readForeignJson(path.join(home, "settings.json")),
    );
    if (settings.success) folders.add(path.resolve(home, settings.output.downloadsFolder));
  }
  const found: Candidate[] = [];
  for (const folder of folders)
    for (const candidate of await candidatesIn(folder, "LM Studio"))
      found.push({ ...candidate, repository: repositoryOf(folder, candidate.path) });
  return found;
}

async function homes({ homeDir }: Environment): Promise<readonly string[]> {
  const pointer = (await readSmallText(path.join(homeDir, ".lmstudio-home-pointer")))?.trim();
  const usual = [path.join(homeDir, ".lmstudio"), path.join(homeDir, ".cache", "lm-studio")];
  return pointer && path.isAbsolute(pointer) ? [pointer, ...usual] : usual;
}

/** The folders above the file are named for the hub's repository. */
function repositoryOf(folder: string, file: string): string | null {
  const [publisher, name, ...rest] = path.relative(folder, file).split(path.sep);
  return publisher && name && rest.length > 0 ? `${publisher}/${name}` : null;
}

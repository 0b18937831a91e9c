import path from "node:path";
import * as v from "valibot";
import type { Candidate, Environment } from "./candidate.ts";
import { dataFolder, plainCandidate } from "./folders.ts";
import { readForeignJson } from "./json-file.ts";
import { walkGguf } from "./walk.ts";

/**
 * Jan keeps `<data folder>/llamacpp/models/<name>/model.gguf` with the model's name as the folder's, which may have
 * several levels, and `mmproj.gguf` beside it. The data folder is `Jan/data` among the data of programs, or what
 * `data_folder` in `Jan/settings.json` there says (its src-tauri/src/core/app/commands.rs).
 */
const settingsSchema = v.object({ data_folder: v.pipe(v.string(), v.minLength(1)) });

export async function findJan(environment: Environment): Promise<readonly Candidate[]> {
  const home = path.join(dataFolder(environment), "Jan");
  const settings = v.safeParse(
    settingsSchema,
    await readForeignJson(path.join(home, "settings.json")),
  );
  const chosen = settings.success ? settings.output.data_folder : null;
  const folders = new Set([path.join(home, "data")]);
  if (chosen !== null && path.isAbsolute(chosen)) folders.add(chosen);
  const found: Candidate[] = [];
  for (const folder of folders) found.push(...(await findIn(folder)));
  return found;
}

async function findIn(folder: string): Promise<readonly Candidate[]> {
  const models = path.join(folder, "llamacpp", "models");
  const { files } = await walkGguf(models, (name) => name === "model.gguf");
  return Promise.all(
    files.map(async (file) => ({
      ...(await plainCandidate(file, "Jan")),
      toolName: path.relative(models, path.dirname(file)).split(path.sep).join("/") || null,
    })),
  );
}

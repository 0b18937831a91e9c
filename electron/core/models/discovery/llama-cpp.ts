import path from "node:path";
import type { Candidate, Environment } from "./candidate.ts";
import { cacheFolder, candidatesIn } from "./folders.ts";

/**
 * llama.cpp's programs keep what they fetch in LLAMA_CACHE, else in `llama.cpp` in the cache folder (common/common.cpp,
 * fs_get_cache_directory). Newer ones use the Hugging Face cache instead (llama.cpp#20775).
 */
export function findLlamaCpp(environment: Environment): Promise<readonly Candidate[]> {
  const own = environment.env["LLAMA_CACHE"];
  return candidatesIn(own || path.join(cacheFolder(environment), "llama.cpp"), "llama.cpp");
}

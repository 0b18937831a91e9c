import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import type { Candidate, Environment } from "./candidate.ts";
import { readForeignJson, readSmallText } from "./json-file.ts";
import { licenceIdOfText } from "./licence-text.ts";

/**
 * Ollama keeps weights as `blobs/sha256-<hex>` and says in `manifests/<registry>/<namespace>/<name>/<tag>` which blob is
 * which (its envconfig/config.go for the folder, types/model/name.go for the names and their shortest form,
 * server/images.go and docs/faq for the media types and the folder of the Linux service).
 */
const manifestSchema = v.object({
  layers: v.array(v.object({ mediaType: v.string(), digest: v.string() })),
});
type Manifest = v.InferOutput<typeof manifestSchema>;

const modelLayer = "application/vnd.ollama.image.model";
const licenceLayer = "application/vnd.ollama.image.license";
const usualRegistry = "registry.ollama.ai";
const usualNamespace = "library";
const mostManifests = 5_000;

export async function findOllama(environment: Environment): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const folder of modelFolders(environment))
    for (const names of await listManifests(path.join(folder, "manifests"))) {
      const candidate = await readCandidate(folder, names);
      if (candidate !== null) found.push(candidate);
    }
  return found;
}

function modelFolders({ env, homeDir, platform }: Environment): readonly string[] {
  const own = env["OLLAMA_MODELS"];
  const usual = path.join(homeDir, ".ollama", "models");
  // The service of its Linux installer runs as a user of its own.
  const service = platform === "linux" ? ["/usr/share/ollama/.ollama/models"] : [];
  return [...new Set([...(own ? [own] : []), usual, ...service])];
}

/** `[registry, namespace, name, tag]` of every manifest. */
async function listManifests(folder: string): Promise<readonly (readonly string[])[]> {
  let level: readonly (readonly string[])[] = [[]];
  for (let depth = 0; depth < 4; depth += 1) {
    const isLast = depth === 3;
    const below: (readonly string[])[] = [];
    for (const names of level)
      for (const entry of await readEntries(path.join(folder, ...names)))
        if (isLast ? entry.isFile() : entry.isDirectory()) below.push([...names, entry.name]);
    level = below.slice(0, mostManifests);
  }
  return level;
}

async function readEntries(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readCandidate(folder: string, names: readonly string[]): Promise<Candidate | null> {
  const parsed = v.safeParse(
    manifestSchema,
    await readForeignJson(path.join(folder, "manifests", ...names)),
  );
  if (!parsed.success) return null;
  const sha256 = digestOf(parsed.output, modelLayer);
  if (sha256 === null) return null;
  const blob = path.join(folder, "blobs", `sha256-${sha256}`);
  const isThere = await stat(blob).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!isThere) return null;
  return {
    path: blob,
    realPath: await realpath(blob).catch(() => blob),
    tool: "Ollama",
    toolName: shortName(names),
    claimedSha256: sha256,
    repository: null,
    licence: await readLicence(folder, parsed.output),
  };
}

/** The digest is part of a path: only hex makes it one. */
function digestOf({ layers }: Manifest, mediaType: string): string | null {
  const digest = layers.find((layer) => layer.mediaType === mediaType)?.digest ?? "";
  return /^sha256[:-]([0-9a-f]{64})$/.exec(digest)?.[1] ?? null;
}

/** "llama3.2:3b"; with namespace and registry when they are not the usual ones. */
function shortName([
  registry = "",
  namespace = "",
  name = "",
  tag = "",
]: readonly string[]): string {
  if (registry !== usualRegistry) return `${registry}/${namespace}/${name}:${tag}`;
  return namespace === usualNamespace ? `${name}:${tag}` : `${namespace}/${name}:${tag}`;
}

async function readLicence(folder: string, manifest: Manifest): Promise<Candidate["licence"]> {
  const sha256 = digestOf(manifest, licenceLayer);
  if (sha256 === null) return null;
  const text = await readSmallText(path.join(folder, "blobs", `sha256-${sha256}`));
  const id = text === null ? null : licenceIdOfText(text);
  return id === null ? null : { id, namedBy: "hub" };
}

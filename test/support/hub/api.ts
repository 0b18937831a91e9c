import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { HubTestFile, HubTestRepository } from "./repository.ts";

export interface ApiRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers as Hugging Face's HTTP API does (https://huggingface.co/docs/hub/api): search with pages, a repository's details
 * with its blobs, and its tree. `null` for everything else, files among it.
 */
export function answerApi(
  request: ApiRequest,
  repositories: readonly HubTestRepository[],
): ApiAnswer | null {
  const url = new URL(request.url, `http://${String(request.headers["host"] ?? "hub.invalid")}`);
  if (request.method !== "GET" || !url.pathname.startsWith("/api/models")) return null;
  const steps = url.pathname.slice("/api/models".length).split("/").filter(Boolean);
  if (steps.length === 0) return search(url, repositories);
  const [owner = "", name = "", kind, ...rest] = steps.map(decodeURIComponent);
  const repository = repositories.find(({ id }) => id === `${owner}/${name}`);
  if (repository === undefined) return notFound(request);
  if (kind === undefined || kind === "revision") return details(url, repository, rest[0]);
  return kind === "tree" ? tree(url, repository, rest[0] ?? "main") : null;
}

function search(url: URL, repositories: readonly HubTestRepository[]): ApiAnswer {
  const words = (url.searchParams.get("search") ?? "").toLowerCase();
  const found = repositories
    .filter(({ id }) => id.toLowerCase().includes(words))
    .sort((one, other) => (other.downloads ?? 0) - (one.downloads ?? 0));
  const isFull = url.searchParams.get("full") === "true";
  const hasCards = url.searchParams.get("cardData") === "true";
  return page(url, found, 1_000, (repository) => ({
    ...summary(repository),
    ...(isFull
      ? {
          author: repository.id.split("/")[0],
          sha: repository.revision,
          lastModified: repository.updatedAt ?? "2026-01-01T00:00:00.000Z",
          gated: gatedOf(repository),
          disabled: false,
          siblings: repository.files.map(({ path }) => ({ rfilename: path })),
        }
      : {}),
    ...(hasCards ? { cardData: cardOf(repository) } : {}),
  }));
}

function details(url: URL, repository: HubTestRepository, revision: string | undefined): ApiAnswer {
  if (revision !== undefined && revision !== "main" && revision !== repository.revision)
    return json(
      404,
      { error: `Invalid rev id: ${revision}` },
      { "x-error-code": "RevisionNotFound" },
    );
  const withBlobs = url.searchParams.get("blobs") === "true";
  return json(200, {
    ...summary(repository),
    author: repository.id.split("/")[0],
    sha: repository.revision,
    lastModified: repository.updatedAt ?? "2026-01-01T00:00:00.000Z",
    gated: gatedOf(repository),
    disabled: false,
    cardData: cardOf(repository),
    siblings: repository.files.map((file) => ({
      rfilename: file.path,
      ...(withBlobs ? blobOf(file) : {}),
    })),
    usedStorage: repository.files.reduce((sum, file) => sum + describe(file).size, 0),
  });
}

function tree(url: URL, repository: HubTestRepository, revision: string): ApiAnswer {
  if (revision !== "main" && revision !== repository.revision)
    return json(
      404,
      { error: `Invalid rev id: ${revision}` },
      { "x-error-code": "RevisionNotFound" },
    );
  return page(url, repository.files, 1_000, (file) => {
    const { size, sha256, blobId } = describe(file);
    return {
      type: "file",
      oid: blobId,
      size,
      lfs: { oid: sha256, size, pointerSize: 134 },
      path: file.path,
    };
  });
}

/** The hub pages with an opaque cursor in a Link header; here it is the number of the next item. */
function page<Item>(
  url: URL,
  items: readonly Item[],
  usualLimit: number,
  describeItem: (item: Item) => unknown,
): ApiAnswer {
  const limit = Number(url.searchParams.get("limit") ?? usualLimit);
  const cursor = url.searchParams.get("cursor");
  const from = cursor === null ? 0 : Number(Buffer.from(cursor, "base64url").toString());
  const shown = items.slice(from, from + limit);
  const next = new URL(url);
  next.searchParams.set("cursor", Buffer.from(String(from + limit)).toString("base64url"));
  const link = from + limit < items.length ? { link: `<${next.href}>; rel="next"` } : {};
  return json(200, shown.map(describeItem), link);
}

function summary(repository: HubTestRepository): Record<string, unknown> {
  return {
    _id: describeId(repository.id),
    id: repository.id,
    modelId: repository.id,
    private: false,
    downloads: repository.downloads ?? 0,
    likes: repository.likes ?? 0,
    tags: [
      "gguf",
      ...(repository.tags ?? []),
      ...(repository.licence === undefined ? [] : [`license:${repository.licence}`]),
    ],
    library_name: "gguf",
    createdAt: "2026-01-01T00:00:00.000Z",
  };
}

function describeId(id: string): string {
  return createHash("sha1").update(id).digest("hex").slice(0, 24);
}

function gatedOf({ isGated }: HubTestRepository): false | "auto" {
  return isGated === true ? "auto" : false;
}

function cardOf({ licence, licenceName }: HubTestRepository): Record<string, string> {
  return {
    ...(licence === undefined ? {} : { license: licence }),
    ...(licenceName === undefined ? {} : { license_name: licenceName }),
  };
}

function blobOf(file: HubTestFile): Record<string, unknown> {
  const { size, sha256, blobId } = describe(file);
  return { blobId, size, lfs: { sha256, size, pointerSize: 134 } };
}

interface Blob {
  readonly size: number;
  readonly sha256: string;
  readonly blobId: string;
}

const known = new WeakMap<HubTestFile, Blob>();

function describe(file: HubTestFile): Blob {
  const before = known.get(file);
  if (before !== undefined) return before;
  const bytes = typeof file.content === "string" ? readFileSync(file.content) : file.content;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const blob = { size: bytes.length, sha256, blobId: sha256.slice(0, 40) };
  known.set(file, blob);
  return blob;
}

/** Nobody who is not logged in learns whether there is a private repository of that name. */
function notFound({ headers }: ApiRequest): ApiAnswer {
  const code = { "x-error-code": "RepoNotFound" };
  return headers["authorization"] === undefined
    ? json(401, { error: "Invalid username or password." }, code)
    : json(404, { error: "Repository not found" }, code);
}

function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

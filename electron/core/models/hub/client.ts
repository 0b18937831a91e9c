import * as v from "valibot";
import type { HubRepository, MachineFacts } from "../../../shared/models.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ModelSummary } from "../../../shared/state.ts";
import type { Egress, EgressRequest, EgressResponse } from "../../remote/request.ts";
import type { DownloadOrder } from "../downloads/downloads.ts";
import { licencePassport } from "../licences.ts";
import { mostAnswerBytes, nextCursor, readAnswer, refusal } from "./answers.ts";
import { readRemoteBeginning } from "./header.ts";
import type { Hub } from "./hub.ts";
import { judgeQuantisation, nothingRead, readOutcome } from "./judge.ts";
import { licenceIdOf } from "./licence-id.ts";
import { groupQuantisations, type QuantisationFiles } from "./quantisations.ts";
import {
  type DetailsAnswer,
  detailsSchema,
  readFiles,
  type RepositoryAnswer,
  repositoryId,
  repositorySchema,
  searchSchema,
} from "./schemas.ts";

export interface HubOptions {
  readonly egress: Egress;
  /** Without a slash at the end. */
  readonly endpoint: () => string;
  /** Goes to the hub's own host only. */
  readonly token: () => Promise<string | null>;
  readonly machine: () => MachineFacts;
  /** To tell which files are here already. */
  readonly installed: () => Promise<readonly ModelSummary[]>;
}

const pageLength = 20;
const mostTags = 40;

/** The Hub port over Hugging Face's HTTP API; see hub.ts for what each method promises. */
export function createHub({ egress, endpoint, token, machine, installed }: HubOptions): Hub {
  let lastToken: string | null = null;
  // Downloads that go on at the start ask for headers before anything else was asked here.
  void readToken();

  async function readToken(): Promise<void> {
    lastToken = await token();
  }

  function headersFor(url: string): Readonly<Record<string, string>> {
    if (lastToken === null || !URL.canParse(url)) return {};
    const isOwn = new URL(url).origin === new URL(endpoint()).origin;
    return isOwn ? { authorization: `Bearer ${lastToken}` } : {};
  }

  async function ask(
    request: Omit<EgressRequest, "headers" | "mostBodyBytes">,
  ): Promise<EgressResponse> {
    await readToken();
    return egress.request({
      ...request,
      headers: { accept: "application/json", ...headersFor(request.url) },
      mostBodyBytes: mostAnswerBytes,
    });
  }

  async function askDetails(repository: string): Promise<DetailsAnswer> {
    requireRepository(repository);
    const url = `${endpoint()}/api/models/${repository}?blobs=true`;
    const response = await ask({ url, purpose: "hub-details" });
    return readAnswer(response, detailsSchema, { endpoint: endpoint(), repository });
  }

  function fileUrl(repository: string, revision: string, path: string): string {
    const steps = path.split("/").map(encodeURIComponent).join("/");
    return `${endpoint()}/${repository}/resolve/${encodeURIComponent(revision)}/${steps}`;
  }

  /** Whoever has not agreed to the publisher's terms learns it before the download is in the queue. */
  async function mustBeOpen(details: DetailsAnswer, path: string): Promise<void> {
    const url = fileUrl(details.id, details.sha, path);
    const response = await ask({
      url,
      method: "HEAD",
      purpose: "hub-details",
      followsRedirects: false,
    });
    response.cancel();
    if (response.status === 401 || response.status === 403)
      throw refusal(response, { endpoint: endpoint(), repository: details.id });
  }

  return {
    async search(words, cursor) {
      const url = searchUrl(endpoint(), words, cursor);
      const response = await ask({ url, purpose: "hub-search" });
      const answer = await readAnswer(response, searchSchema, {
        endpoint: endpoint(),
        repository: null,
      });
      const repositories = answer.flatMap((entry) => {
        const parsed = v.safeParse(repositorySchema, entry);
        return parsed.success ? [describeRepository(parsed.output)] : [];
      });
      return { repositories, nextCursor: nextCursor(response.headers) };
    },

    async open(repository) {
      const details = await askDetails(repository);
      const groups = groupQuantisations(readFiles(details.siblings));
      const smallest = groups.find(({ problem }) => problem === null);
      const outcome =
        smallest === undefined
          ? nothingRead
          : await readOutcome(smallest, () => readBeginningOf(smallest, details));
      const here = await installed();
      return {
        ...describeRepository(details),
        revision: details.sha,
        architecture: outcome.architecture,
        parameters: details.gguf?.total ?? null,
        trainedContextTokens: outcome.facts?.trainedContextTokens ?? null,
        quantisations: groups.map((group) => judgeQuantisation(group, outcome, machine(), here)),
      };
    },

    async order(repository, files) {
      const details = await askDetails(repository);
      const group = findGroup(groupQuantisations(readFiles(details.siblings)), files);
      if (group === null) throw filesGone(repository);
      if (group.problem !== null)
        throw new FailureError("hub-refused", `${group.problem} Choose another quantisation.`);
      if (isGated(details)) await mustBeOpen(details, group.files[0]?.path ?? "");
      return orderOf(details, group);
    },

    fileUrl,
    headersFor,
  };

  async function readBeginningOf(group: QuantisationFiles, details: DetailsAnswer) {
    const [first] = group.files;
    if (first === undefined) return null;
    const url = fileUrl(details.id, details.sha, first.path);
    const fileSizeBytes = first.sizeBytes ?? group.sizeBytes;
    return readRemoteBeginning(egress, { url, headers: headersFor(url), fileSizeBytes });
  }
}

function searchUrl(endpoint: string, words: string, cursor: string | null): string {
  const parameters = new URLSearchParams({
    search: words.trim(),
    filter: "gguf",
    sort: "downloads",
    direction: "-1",
    limit: String(pageLength),
    full: "true",
    cardData: "true",
    ...(cursor === null ? {} : { cursor }),
  });
  return `${endpoint}/api/models?${parameters.toString()}`;
}

function isGated({ gated }: RepositoryAnswer): boolean {
  return gated !== false && gated !== "false";
}

function describeRepository(answer: RepositoryAnswer): HubRepository {
  return {
    id: answer.id,
    downloads: answer.downloads,
    likes: answer.likes,
    updatedAt: answer.lastModified,
    licence: licencePassport(licenceIdOf(answer), "hub"),
    isGated: isGated(answer),
    tags: answer.tags.filter((tag) => tag !== "").slice(0, mostTags),
  };
}

/** The window names all files of a quantisation, the catalogue the first one. */
function findGroup(
  groups: readonly QuantisationFiles[],
  files: readonly string[],
): QuantisationFiles | null {
  const found = groups.find((group) => {
    const paths = new Set(group.files.map(({ path }) => path));
    return files.length > 0 && files.every((file) => paths.has(file));
  });
  return found ?? null;
}

function orderOf(details: DetailsAnswer, group: QuantisationFiles): DownloadOrder {
  return {
    repository: details.id,
    revision: details.sha,
    quantisation: group.quantisation,
    // Sizes are known: a group with an unknown one has a problem.
    files: group.files.map(({ path, sizeBytes, sha256 }) => ({
      path,
      sizeBytes: sizeBytes ?? 0,
      sha256,
    })),
    licenceId: licenceIdOf(details),
  };
}

function requireRepository(repository: string): void {
  if (v.is(repositoryId, repository)) return;
  throw new FailureError(
    "invalid-input",
    "That is no name of a repository: it has an owner, a slash and a name, such as Qwen/Qwen3-4B-GGUF.",
  );
}

function filesGone(repository: string): FailureError {
  return new FailureError(
    "not-found",
    `"${repository}" does not have these files any more. Nothing was fetched. Open it again to see what it has now.`,
  );
}

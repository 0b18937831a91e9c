import * as v from "valibot";
import type { HubRepository, HubRepositoryDetails, MachineFacts } from "../../../shared/models.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ModelSummary } from "../../../shared/state.ts";
import type { Egress } from "../../remote/request.ts";
import type { DownloadOrder } from "../downloads/downloads.ts";
import { licencePassport } from "../catalogue/licences.ts";
import { nextCursor, readAnswer } from "./answers.ts";
import { readRemoteBeginning } from "./header.ts";
import type { Hub } from "./hub.ts";
import { type HeaderOutcome, judgeQuantisation, nothingRead, readOutcome } from "./judge.ts";
import { licenceIdOf } from "./licence-id.ts";
import { groupQuantisations, type QuantisationFiles, speakerOf } from "./quantisations.ts";
import { createHubRequests } from "./requests.ts";
import {
  type DetailsAnswer,
  readFiles,
  type RepositoryAnswer,
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
export function createHub(options: HubOptions): Hub {
  const { egress, endpoint, machine, installed } = options;
  const requests = createHubRequests(options);
  const { fileUrl, headersFor } = requests;

  async function readHeaderOf(
    group: QuantisationFiles,
    { id, sha }: DetailsAnswer,
  ): Promise<HeaderOutcome> {
    const [first] = group.files;
    if (first === undefined) return nothingRead;
    const url = fileUrl(id, sha, first.path);
    const fileSizeBytes = first.sizeBytes ?? group.sizeBytes;
    return readOutcome(group, () =>
      readRemoteBeginning(egress, { url, headers: headersFor(url), fileSizeBytes }),
    );
  }

  return {
    async search(words, cursor) {
      const url = searchUrl(endpoint(), words, cursor);
      const response = await requests.ask({ url, purpose: "hub-search" });
      const question = { endpoint: endpoint(), repository: null };
      const answer = await readAnswer(response, searchSchema, question);
      return {
        repositories: answer.flatMap(readRepository),
        nextCursor: nextCursor(response.headers),
      };
    },

    async open(repository): Promise<HubRepositoryDetails> {
      const details = await requests.details(repository);
      const groups = groupQuantisations(readFiles(details.siblings));
      const speaker = speakerOf(groups);
      const outcome = speaker === null ? nothingRead : await readHeaderOf(speaker, details);
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
      const details = await requests.details(repository);
      const group = findGroup(groupQuantisations(readFiles(details.siblings)), files);
      if (group === null) throw filesGone(repository);
      if (group.problem !== null)
        throw new FailureError("hub-refused", `${group.problem} Choose another quantisation.`);
      if (isGated(details)) await requests.mustBeOpen(details, group.files[0]?.path ?? "");
      return orderOf(details, group);
    },

    fileUrl,
    headersFor,
  };
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

/** None when it is not as it should be: one bad entry does not spoil the page. */
function readRepository(entry: unknown): readonly HubRepository[] {
  const parsed = v.safeParse(repositorySchema, entry);
  return parsed.success ? [describeRepository(parsed.output)] : [];
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

/** `false`, or how people are let in: "auto" or "manual". */
function isGated({ gated }: RepositoryAnswer): boolean {
  return gated !== false && gated !== "false";
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

function filesGone(repository: string): FailureError {
  return new FailureError(
    "not-found",
    `"${repository}" does not have these files any more. Nothing was fetched. Open it again to see what it has now.`,
  );
}

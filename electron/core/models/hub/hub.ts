import type { HubRepositoryDetails, HubSearchPage } from "../../../shared/models.ts";
import type { DownloadOrder } from "../downloads/downloads.ts";

/**
 * The model hub (Hugging Face, or what HF_ENDPOINT names), asked only when a person asks. Rejects with FailureError
 * "offline", "network", "hub-refused" (needs an account, too many requests, not there) in words that say what to do.
 */
export interface Hub {
  search(words: string, cursor: string | null): Promise<HubSearchPage>;
  /** What is in a repository, with the fit of each quantisation from one header read by range request. */
  open(repository: string): Promise<HubRepositoryDetails>;
  /**
   * What is needed to fetch these files; asks the hub anew, for sizes and hashes from the window count nothing. Naming one
   * part of a split file orders all of it. Rejects with "not-found" when the repository has no such files.
   */
  order(repository: string, files: readonly string[]): Promise<DownloadOrder>;
  /** The address that a file is fetched from; redirects lead on to the hub's storage. */
  fileUrl(repository: string, revision: string, path: string): string;
  /** Headers for the hub's own host: the token, when there is one. */
  headersFor(url: string): Readonly<Record<string, string>>;
}

import * as v from "valibot";
import { FailureError } from "../../../shared/result.ts";
import type { Egress, EgressRequest, EgressResponse } from "../../remote/request.ts";
import { mostAnswerBytes, readAnswer, refusal } from "./answers.ts";
import { type DetailsAnswer, detailsSchema, repositoryId } from "./schemas.ts";

export interface HubRequestOptions {
  readonly egress: Egress;
  readonly endpoint: () => string;
  readonly token: () => Promise<string | null>;
}

/** What is asked of the hub, with the token where it belongs. Rejects as Egress does. */
export interface HubRequests {
  ask(request: Omit<EgressRequest, "headers" | "mostBodyBytes">): Promise<EgressResponse>;
  /** Rejects with FailureError "invalid-input", "hub-refused" or "network" when there are none to be had. */
  details(repository: string): Promise<DetailsAnswer>;
  /** Whoever has not agreed to the publisher's terms learns it before the download is in the queue. */
  mustBeOpen(details: DetailsAnswer, path: string): Promise<void>;
  fileUrl(repository: string, revision: string, path: string): string;
  headersFor(url: string): Readonly<Record<string, string>>;
}

export function createHubRequests({ egress, endpoint, token }: HubRequestOptions): HubRequests {
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
    const headers = { accept: "application/json", ...headersFor(request.url) };
    return egress.request({ ...request, headers, mostBodyBytes: mostAnswerBytes });
  }

  async function details(repository: string): Promise<DetailsAnswer> {
    requireRepository(repository);
    const url = `${endpoint()}/api/models/${repository}?blobs=true`;
    const response = await ask({ url, purpose: "hub-details" });
    return readAnswer(response, detailsSchema, { endpoint: endpoint(), repository });
  }

  function fileUrl(repository: string, revision: string, path: string): string {
    const steps = path.split("/").map(encodeURIComponent).join("/");
    return `${endpoint()}/${repository}/resolve/${encodeURIComponent(revision)}/${steps}`;
  }

  async function mustBeOpen({ id, sha }: DetailsAnswer, path: string): Promise<void> {
    const url = fileUrl(id, sha, path);
    const request = {
      url,
      method: "HEAD",
      purpose: "hub-details",
      followsRedirects: false,
    } as const;
    const response = await ask(request);
    response.cancel();
    if (response.status === 401 || response.status === 403)
      throw refusal(response, { endpoint: endpoint(), repository: id });
  }

  return { ask, details, mustBeOpen, fileUrl, headersFor };
}

function requireRepository(repository: string): void {
  if (v.is(repositoryId, repository)) return;
  throw new FailureError(
    "invalid-input",
    "That is no name of a repository: it has an owner, a slash and a name, such as Qwen/Qwen3-4B-GGUF.",
  );
}

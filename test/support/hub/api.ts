import type { IncomingHttpHeaders } from "node:http";
import type { HubTestRepository } from "./repository.ts";

export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The hub's JSON API, `/api/...`; `null` for an address that is not of it. */
export function answerApi(
  _request: ApiRequest,
  _repositories: readonly HubTestRepository[],
): ApiAnswer | null {
  return null;
}

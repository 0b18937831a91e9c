import type { Endpoint, ProviderKind, RemoteModelOffer } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";
import { addressOf } from "../endpoints/address.ts";
import type { Egress } from "../request.ts";
import { firstQuery, readPage } from "./model-pages.ts";
import { readRefusal } from "./refusal.ts";
import { keyHeaders, noApi, remoteFailure } from "./wire.ts";

export interface ListOptions {
  readonly egress: Egress;
  readonly endpoint: Endpoint;
  readonly key: string | null;
  readonly signal: AbortSignal;
}

const mostListBytes = 16 * 1024 * 1024;
/** Nobody has more; a server that pages on and on is not followed. */
const mostPages = 20;

/** The models that an endpoint offers. Rejects as Providers.listModels does. */
export async function listModels(options: ListOptions): Promise<readonly RemoteModelOffer[]> {
  const { endpoint } = options;
  const models = new Map<string, RemoteModelOffer>();
  let query = firstQuery[endpoint.provider];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = readPage[endpoint.provider](await ask(options, query));
    if (page === null) throw noList(endpoint);
    for (const model of page.models) if (!models.has(model.id)) models.set(model.id, model);
    if (page.next === null) break;
    query = page.next;
  }
  return [...models.values()].toSorted((a, b) => a.id.localeCompare(b.id, "en"));
}

async function ask(
  { egress, endpoint, key, signal }: ListOptions,
  query: string,
): Promise<unknown> {
  const url = `${addressOf(endpoint)}/models${query}`;
  try {
    const response = await egress.request({
      url,
      purpose: "model-list",
      headers: {
        accept: "application/json",
        ...versionHeaders(endpoint.provider),
        ...keyHeaders(endpoint.provider, key),
      },
      signal,
      mostBodyBytes: mostListBytes,
      // Only `authorization` is held back from another host, and a list of models is nowhere else.
      followsRedirects: false,
    });
    if (response.status !== 200)
      throw await readRefusal(response, { endpoint, modelId: null, key });
    if ((response.headers["content-type"] ?? "").startsWith("text/html")) {
      response.cancel();
      throw noApi(url);
    }
    return parseJson(await response.text());
  } catch (error) {
    throw error instanceof FailureError ? remoteFailure(error, key) : error;
  }
}

/** https://docs.anthropic.com/en/api/versioning */
function versionHeaders(provider: ProviderKind): Readonly<Record<string, string>> {
  return provider === "anthropic" ? { "anthropic-version": "2023-06-01" } : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noList({ name: shown }: Endpoint): FailureError {
  return new FailureError(
    "remote-refused",
    `${shown} did not answer with a list of models. Look whether the endpoint's address and kind are right, or enter the model's name yourself.`,
  );
}

import { type IncomingMessage, request as openRequest } from "node:http";
import { buffer } from "node:stream/consumers";
import type {
  Egress,
  EgressRequest,
  EgressResponse,
} from "../../../electron/core/remote/request.ts";
import { pourFrom } from "../../../electron/core/remote/body.ts";
import { FailureError } from "../../../electron/shared/result.ts";

export interface PlainEgress extends Egress {
  /** Every request that was made. */
  readonly requests: readonly EgressRequest[];
}

/** An Egress to loopback servers without allow-list and ledger, for tests of what stands on it. */
export function createPlainEgress(): PlainEgress {
  const requests: EgressRequest[] = [];
  return {
    requests,
    request(request) {
      requests.push(request);
      return open(request);
    },
    async download(request) {
      const { status, headers, url, body, cancel } = await this.request(request);
      return { status, headers, url, cancel, pour: (sink) => pourFrom(body, sink) };
    },
    close() {},
  };
}

async function open(request: EgressRequest): Promise<EgressResponse> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    openRequest(
      request.url,
      { method: request.method ?? "GET", headers: { ...request.headers } },
      resolve,
    )
      .on("error", () => reject(new FailureError("network", "The server cannot be reached.")))
      .end();
  });
  const text = async (): Promise<string> => {
    const bytes = await buffer(message);
    if (bytes.length > (request.mostBodyBytes ?? Infinity))
      throw new FailureError("network", "The answer is too long.");
    return bytes.toString("utf8");
  };
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    ),
    url: request.url,
    body: message,
    text,
    json: async () => JSON.parse(await text()),
    cancel: () => void message.destroy(),
  };
}

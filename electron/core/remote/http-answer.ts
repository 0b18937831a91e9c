import type { Readable } from "node:stream";
import { FailureError } from "../../shared/result.ts";
import { type BodyOptions, pourFrom, readBody, tooLarge } from "./body.ts";
import type { EgressDownload, EgressRequest, EgressResponse } from "./request.ts";

/** What of node:http's IncomingMessage is needed here; egress.ts alone may speak of it by name. */
export interface HttpMessage extends Readable {
  readonly statusCode?: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export const defaultTimeoutMs = 30_000;
/** The body of a redirect up to this is read, so that its connection can be used again. */
const mostSkippedBytes = 64 * 1024;

/** What an address answered, before it is known what becomes of it. */
export interface Answer<Result> {
  readonly status: number;
  readonly location: string | undefined;
  /** It led elsewhere: nobody reads its body. */
  skip(): void;
  /** Throws "hub-refused" when the body is larger than it may be. */
  take(url: URL): Result;
}

export function responseTo(
  request: EgressRequest,
  message: HttpMessage,
  isOffline: () => boolean,
): Answer<EgressResponse> {
  return {
    ...answerOf(message),
    take(url) {
      const options = { ...bodyOptionsOf(request, url), isOffline };
      mustBeWithin(message, options);
      const body = readBody(message, options);
      const text = async (): Promise<string> => {
        const chunks: Buffer[] = [];
        for await (const chunk of body) chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
      };
      const json = async (): Promise<unknown> => parseJson(await text(), url.host);
      return { ...headOf(message, url), body, text, json };
    },
  };
}

export function downloadTo(request: EgressRequest, message: HttpMessage): Answer<EgressDownload> {
  return {
    ...answerOf(message),
    take: (url) => ({
      ...headOf(message, url),
      pour: (sink) => pourFrom(readBody(message, bodyOptionsOf(request, url)), sink),
    }),
  };
}

function answerOf(message: HttpMessage): Omit<Answer<unknown>, "take"> {
  // Before anybody reads the body there is nobody to tell.
  message.on("error", () => {});
  return {
    status: message.statusCode ?? 0,
    location: flatten(message.headers).location,
    skip() {
      const isSmall = Number(message.headers["content-length"] ?? Infinity) <= mostSkippedBytes;
      if (isSmall) message.resume();
      else message.destroy();
    },
  };
}

function headOf(
  message: HttpMessage,
  url: URL,
): Pick<EgressResponse, "status" | "headers" | "url" | "cancel"> {
  return {
    status: message.statusCode ?? 0,
    headers: flatten(message.headers),
    url: url.href,
    cancel: () => void message.destroy(),
  };
}

function bodyOptionsOf(request: EgressRequest, url: URL): BodyOptions {
  return {
    host: url.host,
    idleTimeoutMs: request.idleTimeoutMs ?? defaultTimeoutMs,
    mostBodyBytes: request.mostBodyBytes ?? Infinity,
    signal: request.signal,
  };
}

function mustBeWithin(message: HttpMessage, options: BodyOptions): void {
  if (Number(message.headers["content-length"] ?? 0) <= options.mostBodyBytes) return;
  message.destroy();
  throw tooLarge(options);
}

function flatten(headers: HttpMessage["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = ""]) => [
      name,
      typeof value === "string" ? value : value.join(", "),
    ]),
  );
}

function parseJson(text: string, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FailureError(
      "network",
      `${host} answered with something that Freehold cannot read; perhaps this network asks to log in first. Try again later.`,
    );
  }
}

import { type LibraryChange, type LibraryChanges, erasesAnything } from "../changes.ts";
import type { SearchCall, SearchReply } from "./messages.ts";
import type { SearchRequest } from "./request.ts";

/** The window's end of the search worker. */
export interface SearchClient {
  /** Starts the worker, once: only when the library is open, for the worker opens the same database. */
  readonly start: () => void;
  /** Asks; the newest search is the only one that is answered. Returns the id its answer will have. */
  readonly search: (request: SearchRequest) => number;
  /**
   * Asks for all messages that a search finds, beside the search that is being answered. Returns the id its answer will
   * have.
   */
  readonly list: (request: SearchRequest) => number;
  /** The same for the conversations that it finds by their titles. */
  readonly listTitles: (request: SearchRequest) => number;
  readonly askFacets: () => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: (reply: SearchReply) => void) => () => void;
}

/** What is used of a worker. */
export interface SearchPort {
  readonly post: (call: SearchCall) => void;
}

/** `spawn` starts a worker that hands its replies to the listener. */
export function createSearchClient(
  spawn: (onReply: (reply: SearchReply) => void) => SearchPort,
  changes: LibraryChanges,
): SearchClient {
  const listeners = new Set<(reply: SearchReply) => void>();
  let port: SearchPort | null = null;
  let nextId = 1;
  /** Asked before there was a worker. */
  let waiting: SearchCall | null = null;

  changes.subscribe((change) => port?.post(callFor(change)));

  const start = (): void => {
    if (port !== null) return;
    port = spawn((reply) => {
      for (const listener of listeners) listener(reply);
    });
    port.post({ type: "applied", conversationIds: [] });
    if (waiting !== null) port.post(waiting);
    waiting = null;
  };

  return {
    start,
    search: (request) => {
      const id = nextId++;
      const call = { type: "search", id, request } as const;
      if (port === null) waiting = call;
      else port.post(call);
      return id;
    },
    list: (request) => {
      const id = nextId++;
      port?.post({ type: "list", id, request });
      return id;
    },
    listTitles: (request) => {
      const id = nextId++;
      port?.post({ type: "list-titles", id, request });
      return id;
    },
    askFacets: () => port?.post({ type: "facets" }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function callFor(change: LibraryChange): SearchCall {
  if (change === "cleared" || erasesAnything(change)) return { type: "restart" };
  return { type: "applied", conversationIds: change.conversations.map(({ id }) => id) };
}

/** The worker of the app. */
export function spawnSearchWorker(onReply: (reply: SearchReply) => void): SearchPort {
  const worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => onReply(data));
  worker.addEventListener("error", (event) => console.warn("Search failed.", event.message));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    post: (call) => worker.postMessage(call),
  };
}

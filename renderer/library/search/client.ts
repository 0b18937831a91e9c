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
  /**
   * Starts a worker on another library, beside the one in use. Resolves once all messages up to that seq can be searched
   * there; rejects when it comes no further.
   */
  readonly prepare: (spawn: SpawnSearch, appliedSeq: number) => Promise<PreparedSearch>;
}

/** A worker that is ready to take the place of the one in use. */
export interface PreparedSearch {
  /** From now on it answers, also what the one before has not answered yet, which ends. `changes`: what it has missed. */
  readonly adopt: (changes: readonly LibraryChange[]) => void;
  /** Ends it instead. */
  readonly drop: () => void;
}

/** What is used of a worker. */
export interface SearchPort {
  readonly post: (call: SearchCall) => void;
  /** Ends the worker. */
  readonly stop: () => void;
}

/** Starts a worker that hands its replies to the listener. */
export type SpawnSearch = (onReply: (reply: SearchReply) => void) => SearchPort;

/** A step of indexing takes milliseconds. */
const longestSilenceMs = 60_000;

export function createSearchClient(spawn: SpawnSearch, changes: LibraryChanges): SearchClient {
  const listeners = new Set<(reply: SearchReply) => void>();
  let port: SearchPort | null = null;
  let nextId = 1;
  /** Asked, and not answered yet. */
  let open: readonly SearchCall[] = [];

  changes.subscribe((change) => port?.post(callFor(change)));

  const take = (reply: SearchReply): void => {
    open = open.filter((call) => !isAnswered(call, reply));
    for (const listener of listeners) listener(reply);
  };

  const ask = (call: SearchCall): void => {
    open = [...open.filter((one) => one.type === "list" || one.type !== call.type), call];
    port?.post(call);
  };

  const adopt = (next: SearchPort, missed: readonly LibraryChange[]): void => {
    port?.stop();
    port = next;
    port.post({ type: "applied", conversationIds: [] });
    for (const change of missed) port.post(callFor(change));
    for (const call of open) port.post(call);
  };

  return {
    start: () => {
      if (port === null) adopt(spawn(take), []);
    },
    search: (request) => {
      const id = nextId++;
      ask({ type: "search", id, request });
      return id;
    },
    list: (request) => {
      const id = nextId++;
      ask({ type: "list", id, request });
      return id;
    },
    listTitles: (request) => {
      const id = nextId++;
      ask({ type: "list-titles", id, request });
      return id;
    },
    askFacets: () => ask({ type: "facets" }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: (spawnNext, appliedSeq) =>
      prepareWorker(spawnNext, appliedSeq).then(({ worker, replyTo }) => ({
        adopt: (missed) => {
          replyTo(take);
          adopt(worker, missed);
        },
        drop: worker.stop,
      })),
  };
}

interface PreparedWorker {
  readonly worker: SearchPort;
  /** Who hears its replies from now on. */
  readonly replyTo: (listener: (reply: SearchReply) => void) => void;
}

function prepareWorker(spawn: SpawnSearch, appliedSeq: number): Promise<PreparedWorker> {
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const waitOn = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        worker.stop();
        reject(new Error("The new library's search came no further."));
      }, longestSilenceMs);
    };
    let listener = (reply: SearchReply): void => {
      if (reply.type !== "progress") return;
      waitOn();
      if (reply.progress.indexed < appliedSeq) return;
      clearTimeout(silence);
      listener = () => {};
      resolve({ worker, replyTo: (next) => (listener = next) });
    };
    const worker = spawn((reply) => listener(reply));
    worker.post({ type: "applied", conversationIds: [] });
    waitOn();
  });
}

function isAnswered(call: SearchCall, reply: SearchReply): boolean {
  switch (reply.type) {
    case "progress":
      return false;
    case "facets":
      return call.type === "facets";
    case "results":
      return "id" in call && call.id === reply.id && !reply.results.isInterim;
    case "listed":
    case "listed-titles":
    case "failed":
      return "id" in call && call.id === reply.id;
  }
}

function callFor(change: LibraryChange): SearchCall {
  if (change === "cleared" || erasesAnything(change)) return { type: "restart" };
  return { type: "applied", conversationIds: change.conversations.map(({ id }) => id) };
}

/** The worker of the app, on the library of a place of this name. */
export function spawnSearchWorker(
  placeName: string,
  onReply: (reply: SearchReply) => void,
): SearchPort {
  const worker = new Worker(new URL("./search.worker.ts", import.meta.url), {
    type: "module",
    name: placeName,
  });
  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => onReply(data));
  worker.addEventListener("error", (event) => console.warn("Search failed.", event.message));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    post: (call) => worker.postMessage(call),
    stop: () => worker.terminate(),
  };
}

import { useEffect, useId, useState } from "react";
import type { CodeRow, HighlightReply, HighlightRequest } from "./highlight-messages.ts";

type Listener = (reply: HighlightReply) => void;
type Request = Extract<HighlightRequest, { readonly type: "highlight" }>;

interface Block {
  readonly listener: Listener;
  isBusy: boolean;
  /** The newest request while one is at work; those between are never sent. */
  next: Request | null;
}

interface Highlighter {
  readonly ask: (request: Request) => void;
  readonly listen: (blockId: string, listener: Listener) => () => void;
}

let highlighter: Highlighter | null = null;

function startHighlighter(): Highlighter {
  const worker = new Worker(new URL("./highlight.worker.ts", import.meta.url), { type: "module" });
  const blocks = new Map<string, Block>();
  const send = (block: Block, request: Request): void => {
    block.isBusy = true;
    block.next = null;
    post(worker, request);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<HighlightReply>) => {
    const block = blocks.get(data.blockId);
    if (block === undefined) return;
    block.isBusy = false;
    block.listener(data);
    if (block.next !== null) send(block, block.next);
  });
  worker.addEventListener("error", (event) =>
    console.warn("Code cannot be coloured.", event.message),
  );
  return {
    ask: (request) => {
      const block = blocks.get(request.blockId);
      if (block === undefined) return;
      if (block.isBusy) block.next = request;
      else send(block, request);
    },
    listen: (blockId, listener) => {
      blocks.set(blockId, { listener, isBusy: false, next: null });
      return () => {
        blocks.delete(blockId);
        post(worker, { type: "forget", blockId });
      };
    },
  };
}

function post(worker: Worker, request: HighlightRequest): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(request);
}

const uncoloured = new Set(["", "text", "txt", "plain", "plaintext", "output"]);
const noRows: readonly CodeRow[] = [];

/** Coloured lines of code, as far as they are ready; lines that changed since are told apart by their text. */
export function useHighlight(
  code: string,
  language: string,
  isIncomplete: boolean,
): readonly CodeRow[] {
  const blockId = useId();
  const [rows, setRows] = useState(noRows);
  const isColoured = !uncoloured.has(language.toLowerCase());

  useEffect(() => {
    if (!isColoured) return;
    highlighter ??= startHighlighter();
    return highlighter.listen(blockId, ({ from, rows: changed }) =>
      setRows((before) => [...before.slice(0, from), ...changed]),
    );
  }, [blockId, isColoured]);

  useEffect(() => {
    if (isColoured) highlighter?.ask({ type: "highlight", blockId, code, language, isIncomplete });
  }, [blockId, code, language, isIncomplete, isColoured]);

  return isColoured ? rows : noRows;
}

import { createCodePlugin } from "@streamdown/code";
import type { CodeRow, HighlightReply, HighlightRequest } from "./highlight-messages.ts";

/**
 * Colours code outside the window's thread: a language's first lines can take 100 ms. The highlighter carries on from
 * the last whole line it knows, and the reply holds only the lines that changed.
 */
// The plugin's own themes write comments below a contrast of 4.5.
const plugin = createCodePlugin({ themes: ["github-light-high-contrast", "github-dark-default"] });
const sentRows = new Map<string, readonly ShikiRow[]>();

type Result = NonNullable<ReturnType<typeof plugin.highlight>>;
type ShikiRow = Result["tokens"][number];

addEventListener("message", ({ data }: MessageEvent<HighlightRequest>) => {
  if (data.type === "forget") {
    sentRows.delete(data.blockId);
    return;
  }
  // Names of languages are the model's words: the plugin takes unknown ones as plain text.
  const language = data.language as Parameters<typeof plugin.highlight>[0]["language"];
  const reply = (result: Result): void => send(data.blockId, result);
  const options = {
    code: data.code,
    language,
    themes: plugin.getThemes(),
    isIncomplete: data.isIncomplete,
  };
  const known = plugin.highlight(options, reply);
  if (known !== null) reply(known);
});

function send(blockId: string, { tokens }: Result): void {
  const before = sentRows.get(blockId) ?? [];
  let from = 0;
  while (from < tokens.length && tokens[from] === before[from]) from++;
  sentRows.set(blockId, tokens);
  postMessage({ blockId, from, rows: tokens.slice(from).map(toCodeRow) } satisfies HighlightReply);
}

function toCodeRow(tokens: ShikiRow): CodeRow {
  return {
    text: tokens.map(({ content }) => content).join(""),
    tokens: tokens.map(({ content, color, htmlStyle }) => ({
      content,
      light: htmlStyle?.["color"] ?? color ?? "inherit",
      dark: htmlStyle?.["--shiki-dark"] ?? "inherit",
    })),
  };
}

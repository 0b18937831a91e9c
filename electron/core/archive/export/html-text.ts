import MarkdownIt from "markdown-it";

/**
 * Markdown, as models write it, as HTML. HTML in it is shown and not obeyed, links lead only to addresses that cannot run anything,
 * and pictures become links, for a page loads nothing.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
// `main.rs` and the like are no addresses.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Each of these goes the way that its own first letter does. */
const directed = new Set([
  "paragraph_open",
  "heading_open",
  "list_item_open",
  "th_open",
  "td_open",
]);
/** The page has h1 to h3 for itself. */
const deepestOwnHeading = 3;

markdown.core.ruler.push("directions-and-levels", ({ tokens }) => {
  for (const token of tokens) {
    if (directed.has(token.type)) token.attrSet("dir", "auto");
    if (token.type.startsWith("heading_")) token.tag = lowered(token.tag);
  }
});

function lowered(heading: string): string {
  return `h${Math.min(6, Number(heading.slice(1)) + deepestOwnHeading)}`;
}

markdown.renderer.rules.image = (tokens, index) => {
  const picture = tokens[index];
  const address = String(picture?.attrGet("src") ?? "");
  return `<a href="${escapeHtml(address)}">${escapeHtml(picture?.content || address)}</a>`;
};

/** What a model wrote. */
export function htmlOfMarkdown(text: string): string {
  return markdown.render(text).trimEnd();
}

/** What a person wrote, just as they wrote it; the page's style keeps its lines. */
export function htmlOfWords(text: string): string {
  return text === "" ? "" : `<div class="words">${escapeHtml(text)}</div>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

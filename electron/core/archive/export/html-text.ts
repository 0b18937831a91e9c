/** Makes the Markdown that people and models write readable as HTML: everything is escaped before anything is marked up. */
export function htmlOfText(text: string): string {
  const html: string[] = [];
  let fence: { readonly marks: string; readonly lines: string[] } | null = null;
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) html.push(`<p dir="auto">${paragraph.map(inline).join("\n")}</p>`);
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    // Backticks that come back in the line are code in it, and begin no block.
    const marks = /^\s{0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (marks !== null && marks.startsWith(fence.marks) && line.trim() === marks) {
        html.push(codeBlock(fence.lines));
        fence = null;
      } else fence.lines.push(line);
      continue;
    }
    const heading = /^(#{1,6}) +(.+)$/.exec(line);
    if (marks !== null) {
      endParagraph();
      fence = { marks, lines: [] };
    } else if (heading !== null) {
      endParagraph();
      html.push(`<p class="heading" dir="auto">${inline(heading[2] ?? "")}</p>`);
    } else if (line.trim() === "") endParagraph();
    else paragraph.push(line);
  }
  endParagraph();
  // An answer that was stopped inside of a block has no end of it.
  if (fence !== null) html.push(codeBlock(fence.lines));
  return html.join("\n");
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function codeBlock(lines: readonly string[]): string {
  return `<pre><code>${escapeHtml(lines.join("\n"))}</code></pre>`;
}

/** Code and bold; what is in code stays as it is. */
function inline(line: string): string {
  return escapeHtml(line)
    .split(/(`[^`]+`)/)
    .map((piece) =>
      /^`[^`]+`$/.test(piece)
        ? `<code>${piece.slice(1, -1)}</code>`
        : piece.replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>"),
    )
    .join("");
}

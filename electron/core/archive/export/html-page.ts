import { escapeHtml } from "./html-text.ts";

/** A whole page round a body. Its policy forbids everything but its own style, so that nothing in it can reach out. */
export function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root { --ink: #1c1c1e; --muted: #5c5c62; --paper: #ffffff; --line: #d8d8dc; --tint: #f3f3f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e9ec; --muted: #a6a6ad; --paper: #161618; --line: #3a3a3f; --tint: #222226; }
}
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; margin: 0; }
main { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 0.95rem; margin: 0 0 0.4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.1rem 0 0.5rem; }
h4 { font-size: 1.1rem; }
time, .about, .note, summary { color: var(--muted); font-size: 0.85rem; font-weight: 400; }
.branch { border-top: 1px solid var(--line); padding-top: 1.5rem; }
article { margin: 1.5rem 0; overflow-wrap: anywhere; }
.user { background: var(--tint); border-radius: 0.6rem; padding: 0.8rem 1rem; }
.system { border-left: 3px solid var(--line); color: var(--muted); padding-left: 1rem; }
p, ul, ol, blockquote, table { margin: 0 0 0.7rem; }
.words { unicode-bidi: plaintext; white-space: pre-wrap; }
ul, ol { padding-inline-start: 1.6rem; }
li > p, li > ul, li > ol { margin-bottom: 0.35rem; }
blockquote { border-inline-start: 3px solid var(--line); color: var(--muted); padding-inline-start: 1rem; }
table { border-collapse: collapse; display: block; max-width: 100%; overflow-x: auto; width: max-content; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
th { background: var(--tint); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.2rem 0; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 0.4rem; font: 0.85rem/1.5 ui-monospace, monospace; margin: 0 0 0.7rem; overflow-x: auto; padding: 0.7rem 0.9rem; white-space: pre-wrap; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre code { font-size: inherit; }
details { margin: 0 0 0.7rem; }
details pre { max-height: 12rem; overflow-y: auto; }
a { color: inherit; }
.index { padding-left: 1.5rem; }
.index li { margin: 0.35rem 0; }
@media print {
  :root { --ink: #000000; --muted: #444444; --paper: #ffffff; --line: #bbbbbb; --tint: #f4f4f4; color-scheme: light; }
  @page { margin: 18mm; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  pre, .user { break-inside: auto; }
  details pre { max-height: none; }
  table { display: table; width: auto; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;

import { type NumberedMessage, readingParts } from "./branches.ts";
import type { ExportedConversation } from "./conversation.ts";
import { branchWords, endingOf, momentOf, ratingOf, speakerOf, titleOf } from "./document-words.ts";
import { writeDocuments } from "./documents.ts";
import type { ExportJob, FormatCounts } from "./format.ts";
import { escapeHtml, htmlOfMarkdown, htmlOfWords } from "./html-text.ts";
import { pageOf } from "./html-page.ts";

/**
 * One HTML file a conversation that needs nothing else: no script, no font and no picture, light and dark, with a form for paper.
 * In a folder an index.html lists them all.
 */
export async function exportHtml(job: ExportJob): Promise<FormatCounts> {
  if (!job.isFolder) return await writeDocuments(job, "html", htmlOf);
  const index = await job.createFile("index.html");
  const [before, after] = pageOf("Conversations", "\u0000").split("\u0000");
  await index.write(`${before ?? ""}<h1>Conversations</h1>\n<ol class="index">\n`);
  const counts = await writeDocuments(job, "html", htmlOf, ({ path, conversation }) =>
    index.write(
      `<li><a href="${escapeHtml(encodeURI(path).replace(/[?#]/g, encodeURIComponent))}">${escapeHtml(titleOf(conversation))}</a> <time>${momentOf(conversation.createdAt)}</time></li>\n`,
    ),
  );
  await index.write(`</ol>\n${after ?? ""}`);
  return counts;
}

export function htmlOf(conversation: ExportedConversation): string {
  const parts = readingParts(conversation.messages);
  const title = titleOf(conversation);
  const about = [
    momentOf(conversation.createdAt),
    conversation.folder ?? "",
    conversation.tags.join(", "),
  ].filter(Boolean);
  const { systemPrompt } = conversation;
  const body = [
    `<header><h1 dir="auto">${escapeHtml(title)}</h1><p class="about">${escapeHtml(about.join(" · "))}</p></header>`,
    systemPrompt === ""
      ? ""
      : `<section class="system"><h2>System prompt</h2>${htmlOfWords(systemPrompt)}</section>`,
    ...parts.map(
      (part) =>
        `<section>${part.branch === 1 ? "" : `<h2 class="branch">${escapeHtml(branchWords(part))}</h2>`}\n${part.messages.map(messageHtml).join("\n")}\n</section>`,
    ),
  ];
  return pageOf(title, body.join("\n"));
}

function messageHtml({ number, message }: NumberedMessage): string {
  const about = [ratingOf(message), endingOf(message)].filter(Boolean).join(" · ");
  const heading = `<h3>${number}. ${escapeHtml(speakerOf(message))} <time datetime="${escapeHtml(message.at)}">${momentOf(message.at)}</time></h3>`;
  const note = about === "" ? "" : `<p class="note">${escapeHtml(about)}</p>`;
  const before =
    message.role === "user"
      ? message.attachments.map(({ name, text }) => fold(`File: ${name}`, text)).join("")
      : message.output.reasoning === ""
        ? ""
        : fold("Reasoning", message.output.reasoning);
  const said = message.role === "user" ? htmlOfWords(message.text) : htmlOfMarkdown(message.text);
  return `<article class="${message.role}" id="m${number}">${heading}${note}${before}${said}</article>`;
}

/** Open, for what is folded is missing on paper. The first line break after `<pre>` is taken for none of the text's. */
function fold(name: string, text: string): string {
  return `<details open><summary>${escapeHtml(name)}</summary><pre>\n${escapeHtml(text)}</pre></details>`;
}

import type { Attachment } from "../../../shared/records.ts";
import { wholeCharacters } from "../../../shared/whole-characters.ts";
import { attachedFiles } from "../../turns/branch.ts";
import { modelName } from "./answer-source.ts";
import { type NumberedMessage, readingParts } from "./branches.ts";
import type { ExportedConversation } from "./conversation.ts";
import { missingFence } from "./fences.ts";
import { branchWords, endingOf, momentOf, ratingOf, speakerOf, titleOf } from "./document-words.ts";
import { writeDocuments } from "./documents.ts";
import type { WriteFormat } from "./format.ts";

/**
 * One Markdown file a conversation with YAML front matter: the branch written last from top to bottom, then what the other
 * branches have of their own, each saying after which message it goes on.
 */
export const exportMarkdown: WriteFormat = (job) => writeDocuments(job, "md", markdownOf);

export function markdownOf(conversation: ExportedConversation): string {
  const parts = readingParts(conversation.messages);
  const body = parts.flatMap((part) => [
    ...(part.branch === 1 ? [] : [`---\n\n## ${branchWords(part)}`]),
    ...part.messages.map(messageText),
  ]);
  const { systemPrompt } = conversation;
  return [
    frontMatter(conversation, parts.length),
    `# ${oneLine(titleOf(conversation))}`,
    ...(systemPrompt === "" ? [] : [quoted("System prompt", systemPrompt)]),
    ...body,
    "",
  ].join("\n\n");
}

function frontMatter(conversation: ExportedConversation, branches: number): string {
  const { id, createdAt, folder, tags, messages, importedFrom } = conversation;
  const models = new Set(messages.map(modelName).filter((name) => name !== ""));
  const fields: readonly (readonly [string, unknown])[] = [
    ["title", titleOf(conversation)],
    ["id", id],
    ["created", createdAt],
    ["updated", messages.at(-1)?.at ?? createdAt],
    ["folder", folder],
    ["tags", tags],
    ["pinned", conversation.isPinned],
    ["archived", conversation.isArchived],
    ["models", [...models]],
    ["messages", messages.length],
    ["branches", branches],
    ["imported_from", importedFrom],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${yamlValue(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

/**
 * JSON is YAML 1.2, but for characters that YAML wants escaped and JSON does not: DEL, C1 controls, line separators, the byte
 * order mark and non-characters (YAML 1.2.2, 5.1).
 */
export function yamlValue(value: unknown): string {
  return JSON.stringify(value, whole).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Half of a character, which JSON can say, is none to YAML. */
function whole(_: string, value: unknown): unknown {
  return typeof value === "string" ? wholeCharacters(value) : value;
}

function messageText({ number, message }: NumberedMessage): string {
  const about = [momentOf(message.at), ratingOf(message), endingOf(message)].filter(Boolean);
  const heading = `## ${number}. ${oneLine(speakerOf(message))}\n\n*${about.map(oneLine).join(" · ")}*`;
  if (message.role === "user")
    return `${heading}\n\n${filesOf(message.attachments)}${closed(message.text)}`.trimEnd();
  const { reasoning } = message.output;
  const thoughts =
    reasoning === ""
      ? ""
      : `<details>\n<summary>Reasoning</summary>\n\n${closed(reasoning)}\n\n</details>\n\n`;
  return `${heading}\n\n${thoughts}${closed(message.text)}`.trimEnd();
}

/** A file's name can have line breaks and Markdown's marks in it. */
function filesOf(attachments: readonly Attachment[]): string {
  return attachedFiles(attachments.map((file) => ({ ...file, name: oneLine(file.name) })));
}

/** A block of code that a text leaves open would take everything after it into itself. */
function closed(text: string): string {
  const fence = missingFence(text);
  return fence === "" ? text : `${text.trimEnd()}\n${fence}`;
}

function quoted(name: string, text: string): string {
  return `> **${name}**\n>\n${text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")}`;
}

/** For a heading or a name: on one line, and its marks as they are. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}

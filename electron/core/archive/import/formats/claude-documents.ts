import { basename, extname } from "node:path/posix";
import type { Tallies } from "../tallies.ts";
import { fenced, isRecord, joined, lossWords } from "./format.ts";

/*
 * What Claude wrote aside, whole documents: the person read them as part of the answer. Which of its files are such follows
 * secondfry/claude-exporter (src/features/artifacts/index.ts) and xqs-xqs/claude-export-data-reader (src/messageFiles.ts).
 */

export type Block = Readonly<Record<string, unknown>>;

/** A call of a tool that wrote one; other calls are counted. */
export function documentIn({ name, input }: Block, losses: Tallies): string {
  const written = isRecord(input) ? input : {};
  if (name === "artifacts" && typeof written.content === "string")
    return asText(written, written.content);
  const { path, file_text: text } = written;
  if (name === "create_file" && typeof text === "string" && isHandedOver(path))
    return asText(aboutFile(path), text);
  losses.add(lossWords.calls);
  return "";
}

/** Newer ones are files in this place; those elsewhere Claude only works with. */
function isHandedOver(path: unknown): path is string {
  return typeof path === "string" && path.startsWith("/mnt/user-data/outputs/");
}

function aboutFile(path: string): Block {
  const language = extname(path).slice(1);
  return {
    title: basename(path),
    language,
    ...(language === "md" && { type: "text/markdown" }),
  };
}

/** Until 2025 they stood in the text, between tags with at least one attribute. */
const tag = /<antArtifact((?:\s+[\w-]+="[^"]*")+)\s*>([\s\S]*?)<\/antArtifact>/g;

export function withDocuments(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const found of text.matchAll(tag)) {
    const [whole, attributes = "", content = ""] = found;
    pieces.push(text.slice(end, found.index).trim());
    pieces.push(asText(attributesIn(attributes), content.replaceAll(/^\n|\n$/g, "")));
    end = found.index + whole.length;
  }
  return end === 0 ? text : joined([...pieces, text.slice(end).trim()]);
}

function attributesIn(text: string): Block {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Its title, and what it says: fenced, where it is not written to be read. */
function asText({ title, type, language }: Block, content: string): string {
  return joined([
    typeof title === "string" && title !== "" ? `**${title}**` : "",
    type === "text/markdown"
      ? content
      : fenced(content, typeof language === "string" ? language : ""),
  ]);
}

import type { Tallies } from "../tallies.ts";
import { fenced, isRecord, joined, lossWords } from "./format.ts";

/* What Claude wrote aside, whole documents: the person read them as part of the answer. */

export type Block = Readonly<Record<string, unknown>>;

/** A call of a tool that wrote one; other calls are counted. */
export function documentIn({ name, input }: Block, losses: Tallies): string {
  const written = name === "artifacts" && isRecord(input) ? input : {};
  if (typeof written.content === "string") return asText(written, written.content);
  losses.add(lossWords.calls);
  return "";
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

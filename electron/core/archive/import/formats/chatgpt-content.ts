import * as v from "valibot";
import type { Tallies } from "../tallies.ts";
import { fenced, isRecord, joined, lossWords, wordsOf } from "./format.ts";

/** What a message of ChatGPT's says, by the kind of its content. */

export const content = v.looseObject({ content_type: v.nullish(v.string(), "text") });
type Content = v.InferOutput<typeof content>;

export interface Said {
  readonly text: string;
  readonly reasoning: string;
}

/** Words and thoughts; what is neither is counted. */
export function saidIn(of: Content, losses: Tallies): Said {
  switch (of.content_type) {
    case "text":
    case "multimodal_text":
      return { text: wordsOf(of.parts, losses), reasoning: "" };
    case "code":
      return { text: codeIn(of, losses), reasoning: "" };
    case "thoughts":
      return { text: "", reasoning: thoughtsOf(of.thoughts) };
    case "tether_quote":
    case "tether_browsing_display":
      return { text: quoted(of), reasoning: "" };
    case "system_error":
      return { text: textOf(of.text), reasoning: "" };
    case "model_editable_context":
      if (textOf(of.model_set_context).trim() !== "") losses.add(lossWords.memories);
      return nothing;
    // How long it thought, and what instructionsIn reads.
    case "reasoning_recap":
    case "user_editable_context":
      return nothing;
    default:
      losses.add(lossWords.unknown);
      return { text: textOf(of.text), reasoning: "" };
  }
}

const nothing: Said = { text: "", reasoning: "" };

/**
 * What ChatGPT wrote aside on its canvas, a whole document: the person read it as part of the answer. Empty for what is none; the
 * shape is the tool's own, `{"name","type","content"}`.
 */
export function documentIn(of: Content, recipient: string): string {
  if (recipient !== "canmore.create_textdoc") return "";
  const { name, type, content: written } = parsed(textOf(of.text) || textOf(firstOf(of.parts)));
  if (typeof written !== "string") return "";
  const language = typeof type === "string" ? /^code\/(.+)$/.exec(type)?.[1] : undefined;
  return joined([
    textOf(name) === "" ? "" : `**${textOf(name)}**`,
    language === undefined ? written : fenced(written, language),
  ]);
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function firstOf(parts: unknown): unknown {
  return Array.isArray(parts) ? parts[0] : undefined;
}

/**
 * What a search found stands in a text as marks between signs of private use; `content_references` says what the person saw in
 * their place. Where it does not say, marks that only point to a source are left out, and others stay.
 */
export function withReferences(text: string, references: unknown): string {
  const seen = new Map<string, string>();
  for (const one of Array.isArray(references) ? (references as readonly unknown[]) : []) {
    const { matched_text: mark, alt } = isRecord(one) ? one : {};
    if (typeof mark === "string" && typeof alt === "string") seen.set(mark, alt);
  }
  return text.replaceAll(
    /\ue200([^\ue200-\ue202]*)[^\ue200\ue201]*\ue201/g,
    (mark, kind: string) => seen.get(mark) ?? (/^(?:file)?cite$/.test(kind) ? "" : mark),
  );
}

/** Custom instructions: in the person's own words where they are kept, else as the model was told. */
export function instructionsIn(of: Content, metadata: Readonly<Record<string, unknown>>): string {
  const own = metadata.user_context_message_data;
  const words = isRecord(own) ? [own.about_user_message, own.about_model_message] : [];
  const told = [of.user_profile, of.user_instructions];
  return joined(words.map(textOf)) || joined(told.map(textOf));
}

function codeIn({ text, parts, language }: Content, losses: Tallies): string {
  const code = typeof text === "string" ? text : wordsOf(parts, losses);
  if (code.trim() === "") return "";
  return fenced(code, typeof language === "string" && language !== "unknown" ? language : "");
}

/** From a page or a file; a search has its result in another field. */
function quoted({ title, url, text, result }: Content): string {
  const words = textOf(text) || textOf(result);
  const lines = [textOf(title) || textOf(url), ...words.split("\n")].filter((line) => line !== "");
  return lines.map((line) => `> ${line}`).join("\n");
}

function thoughtsOf(thoughts: unknown): string {
  const texts = (Array.isArray(thoughts) ? thoughts : []).flatMap((thought: unknown) =>
    isRecord(thought) ? [textOf(thought.summary), textOf(thought.content)] : [],
  );
  return joined(texts);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

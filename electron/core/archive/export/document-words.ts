import { wholeCharacters } from "../../../shared/whole-characters.ts";
import type { ExportedConversation, ExportedMessage } from "./conversation.ts";
import { modelName } from "./answer-source.ts";
import type { ReadingPart } from "./branches.ts";

/** Words that exported documents are made of; a file has no window to take them from. */

export const untitled = "Untitled conversation";

export function titleOf({ title, messages }: ExportedConversation): string {
  if (title !== "") return wholeCharacters(title);
  const first =
    messages
      .find(({ role }) => role === "user")
      ?.text.trim()
      .split("\n", 1)[0] ?? "";
  // Whole characters: half of one is no text in YAML and no name of a file.
  return [...wholeCharacters(first)].slice(0, 60).join("") || untitled;
}

export function speakerOf(message: ExportedMessage): string {
  return message.role === "user" ? "You" : modelName(message) || "Assistant";
}

/** `2026-01-02 03:04 UTC`. */
export function momentOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** How an answer ended, when not by itself; empty otherwise. */
export function endingOf(message: ExportedMessage): string {
  if (message.role === "user") return "";
  const { status, failure } = message.output;
  switch (status) {
    case "complete":
      return "";
    case "stopped":
      return "Stopped by you.";
    case "failed":
      return failure === null ? "It failed." : `It failed: ${failure.message}`;
    case "interrupted":
      return "Cut short when the app ended.";
  }
}

export function ratingOf(message: ExportedMessage): string {
  if (message.role === "user" || message.rating === 0) return "";
  return message.rating === 1 ? "Rated good" : "Rated bad";
}

export function branchWords({ branch, after }: ReadingPart): string {
  return after === null
    ? `Branch ${branch}: another beginning`
    : `Branch ${branch}: goes on after message ${after}`;
}

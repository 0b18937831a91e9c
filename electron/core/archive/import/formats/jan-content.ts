import * as v from "valibot";
import type { Tallies } from "../tallies.ts";
import { joined, lossWords, splitThoughts } from "./format.ts";
import { maybeRecord, maybeText } from "./lenient.ts";

/** A part of a message of Jan's: a text, thoughts, a picture, or a call of a tool with what it gave back. */
const content = v.looseObject({ type: maybeText, text: maybeRecord });

const losses: Readonly<Record<string, string>> = {
  image_url: lossWords.pictures,
  tool_call: lossWords.calls,
};

/** Thoughts are parts of their own, in older threads tags in the text. */
export function saidIn(
  role: string,
  parts: readonly unknown[],
  lost: Tallies,
): { readonly text: string; readonly reasoning: string } {
  const said: string[] = [];
  const thought: string[] = [];
  for (const part of parts) {
    const parsed = v.safeParse(content, part);
    const { type, text } = parsed.success ? parsed.output : {};
    const words = text?.value;
    if (typeof words !== "string") lost.add(losses[type ?? ""] ?? lossWords.unknown);
    else if (type === "reasoning") thought.push(words);
    else {
      const { text: answer, reasoning } = splitThoughts(role, words);
      said.push(answer);
      thought.push(reasoning);
    }
  }
  return { text: joined(said), reasoning: joined(thought) };
}

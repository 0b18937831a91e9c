import type { Tallies } from "../tallies.ts";
import { joined, lossWords } from "./format.ts";

const section =
  /<details type="(reasoning|tool_calls|code_interpreter)"[^>]*>\s*(?:<summary>[^<]*<\/summary>)?([\s\S]*?)<\/details>\s*/g;

/**
 * Thoughts, calls of tools and code that was run stand in a text of Open WebUI's as closed sections, as
 * backend/open_webui/utils/middleware.py writes them: thoughts with each line quoted.
 */
export function splitSections(
  content: string,
  losses: Tallies,
): { readonly text: string; readonly reasoning: string } {
  const thoughts: string[] = [];
  const text = content.replaceAll(section, (_, type: string, inside: string) => {
    if (type === "reasoning") thoughts.push(thoughtsIn(inside));
    else losses.add(lossWords.calls);
    // The code is part of the answer; what came of it is in an attribute.
    return type === "code_interpreter" ? `${inside.trim()}\n\n` : "";
  });
  return { text: text.trim(), reasoning: joined(thoughts) };
}

const written: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&#39;": "'",
  "&amp;": "&",
};

/** Newer ones are escaped, the quote's sign too. */
function thoughtsIn(inside: string): string {
  const isEscaped = inside.trimStart().startsWith("&gt;");
  const plain = isEscaped
    ? inside.replaceAll(/&(?:lt|gt|quot|amp|#x27|#39);/g, (sign) => written[sign] ?? sign)
    : inside;
  return plain.replaceAll(/^> ?/gm, "").trim();
}

export interface ReasoningSplit {
  add(text: string): { readonly text: string; readonly reasoning: string };
  /** What was held back because it might have been the beginning of a mark. */
  end(): { readonly text: string; readonly reasoning: string };
}

const opening = "<think>";
const closing = "</think>";

/**
 * Tells reasoning from the answer where the library does not: models whose chat template says nothing of it, but which
 * begin with "<think>" all the same. A mark anywhere but at the very beginning is part of the answer.
 */
export function splitReasoning(): ReasoningSplit {
  let place: "beginning" | "reasoning" | "gap" | "answer" = "beginning";
  let held = "";

  function addBeginning(): { text: string; reasoning: string } {
    const trimmed = held.trimStart();
    if (opening.startsWith(trimmed)) return { text: "", reasoning: "" };
    if (!trimmed.startsWith(opening)) {
      const text = held;
      place = "answer";
      held = "";
      return { text, reasoning: "" };
    }
    place = "reasoning";
    held = trimmed.slice(opening.length);
    return addReasoning();
  }

  function addReasoning(): { text: string; reasoning: string } {
    const end = held.indexOf(closing);
    if (end >= 0) {
      const reasoning = held.slice(0, end);
      const after = held.slice(end + closing.length);
      place = "gap";
      held = "";
      return { text: addGap(after), reasoning };
    }
    const safe = held.length - longestPrefixAtEnd(held);
    const reasoning = held.slice(0, safe);
    held = held.slice(safe);
    return { text: "", reasoning };
  }

  /** The empty lines between the mark and the answer belong to neither. */
  function addGap(text: string): string {
    const trimmed = text.trimStart();
    if (trimmed !== "") place = "answer";
    return trimmed;
  }

  return {
    add(text) {
      if (place === "answer") return { text, reasoning: "" };
      if (place === "gap") return { text: addGap(text), reasoning: "" };
      held += text;
      return place === "beginning" ? addBeginning() : addReasoning();
    },
    end() {
      const rest = held;
      held = "";
      return place === "reasoning" ? { text: "", reasoning: rest } : { text: rest, reasoning: "" };
    },
  };
}

/** How many characters at the end of `text` may be the beginning of the closing mark. */
function longestPrefixAtEnd(text: string): number {
  for (let length = Math.min(closing.length - 1, text.length); length > 0; length -= 1) {
    if (closing.startsWith(text.slice(-length))) return length;
  }
  return 0;
}

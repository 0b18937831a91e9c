import { jsonLines } from "./exporting.ts";

interface Message {
  readonly role: string;
  readonly content: string;
  readonly weight?: 0;
}

function messagesIn(text: string): readonly (readonly Message[])[] {
  return jsonLines(text).map(
    (line) => (line as { readonly messages: readonly Message[] }).messages,
  );
}

/** Of a set in OpenAI's shape: each message as one word, an answer that is not to be learned in brackets. */
export function told(text: string): readonly string[] {
  return messagesIn(text).map((messages) =>
    messages.map(({ content, weight }) => (weight === 0 ? `(${content})` : content)).join(" "),
  );
}

import { isRemote } from "../../../../electron/shared/provenance.ts";
import type { AssistantMessage, MessageRow } from "../../rows.ts";
import { type Origin, documentFlags } from "./rows.ts";

/** A message as the index takes it in. */
export interface IndexedMessage {
  readonly seq: number;
  readonly seconds: number;
  readonly conversationId: string;
  readonly flags: number;
  readonly origin: Origin | null;
  /** What is searched, a text for each place it stands in; phrases do not reach from one into the next. */
  readonly texts: readonly string[];
}

/** Which part of a message a text belongs to. */
export type TextPlace = "text" | "attachment" | "reasoning";

/** Everything of a message that can be found, in the order in which a snippet is looked for. */
export function searchedTexts(
  message: MessageRow,
): readonly { readonly place: TextPlace; readonly text: string }[] {
  const text = { place: "text", text: message.text } as const;
  if (message.role === "assistant")
    return [text, { place: "reasoning", text: message.reasoning } as const];
  return [
    text,
    ...message.attachments.map((file) => {
      const named = `${file.name}\n${file.text}`;
      return { place: "attachment", text: named } as const;
    }),
  ];
}

/** Both fences that Markdown has; tildes also stand for “about” and for waves within a line. */
const codeFence = /```|^ {0,3}~~~/m;

export function describeMessage(message: MessageRow): IndexedMessage {
  const isAnswer = message.role === "assistant";
  const hasAttachment = !isAnswer && message.attachments.length > 0;
  return {
    seq: message.seq,
    seconds: Math.max(0, Math.floor(Date.parse(message.at) / 1_000)) || 0,
    conversationId: message.conversationId,
    flags:
      (isAnswer ? documentFlags.answer : 0) |
      (codeFence.test(message.text) ? documentFlags.code : 0) |
      (hasAttachment ? documentFlags.attachment : 0),
    origin: isAnswer ? originOf(message) : null,
    texts: searchedTexts(message).map(({ text }) => text),
  };
}

function originOf({ provenance, imported }: AssistantMessage): Origin | null {
  if (provenance === null) {
    if (imported === null) return null;
    return { model: imported.model, zone: "elsewhere", endpointId: null, endpointName: null };
  }
  if (!isRemote(provenance))
    return { model: provenance.model.name, zone: "device", endpointId: null, endpointName: null };
  const { zone, endpointId, endpointName, modelId } = provenance.route;
  return { model: provenance.answeredBy ?? modelId, zone, endpointId, endpointName };
}

/** Two origins are one when this is the same. */
export function originKey(origin: Origin | null): string {
  return origin === null
    ? ""
    : JSON.stringify([origin.zone, origin.endpointId, origin.endpointName, origin.model]);
}

import * as v from "valibot";
import type { GatePart, GateRequest } from "../../../electron/core/gate/gate.ts";
import type { GatePartKind } from "../../../electron/shared/gate.ts";

/** A row as chat APIs have their messages: a text, or a list of pieces of which only texts can be read. */
const contentSchema = v.union([
  v.string(),
  v.null(),
  v.array(v.looseObject({ type: v.string(), text: v.optional(v.string()) })),
]);

const messageSchema = v.looseObject({ role: v.string(), content: contentSchema });

const rowSchema = v.union([
  v.looseObject({ id: v.union([v.string(), v.number()]), text: v.string() }),
  v.looseObject({
    id: v.union([v.string(), v.number()]),
    messages: v.pipe(v.array(messageSchema), v.minLength(1)),
  }),
]);

type Message = v.InferOutput<typeof messageSchema>;

export interface FileRow {
  readonly id: string | number;
  /** `null`: the row is not what it should be. */
  readonly request: GateRequest | null;
}

/** Reads one line; `number` names it when it has no id of its own. */
export function readRow(line: string, number: number): FileRow {
  const row = parseJson(line);
  const parsed = v.safeParse(rowSchema, row);
  if (!parsed.success) return { id: idOf(row) ?? `line-${number}`, request: null };
  const { id } = parsed.output;
  if ("text" in parsed.output && typeof parsed.output.text === "string")
    return {
      id,
      request: { parts: [{ kind: "prompt", text: parsed.output.text }], unreadable: [] },
    };
  return { id, request: requestOf(parsed.output.messages as readonly Message[]) };
}

function requestOf(messages: readonly Message[]): GateRequest {
  const lastPrompt = messages.findLastIndex(({ role }) => role === "user");
  const parts = messages.flatMap(({ role, content }, index): readonly GatePart[] =>
    textsOf(content).map((text) => ({ kind: kindOf(role, index === lastPrompt), text })),
  );
  const unreadable = messages.flatMap(({ content }) =>
    Array.isArray(content)
      ? content.filter(({ text }) => text === undefined).map(({ type }) => type)
      : [],
  );
  return { parts, unreadable };
}

function textsOf(content: Message["content"]): readonly string[] {
  if (content === null) return [];
  if (typeof content === "string") return [content];
  return content.flatMap(({ text }) => text ?? []);
}

function kindOf(role: string, isLastPrompt: boolean): GatePartKind {
  switch (role) {
    case "user":
      return isLastPrompt ? "prompt" : "earlier-prompt";
    case "assistant":
      return "answer";
    case "system":
    case "developer":
      return "system-prompt";
    case "tool":
    case "function":
      return "tool-result";
    default:
      return "other";
  }
}

function idOf(row: unknown): string | number | null {
  if (typeof row !== "object" || row === null || !("id" in row)) return null;
  return typeof row.id === "string" || typeof row.id === "number" ? row.id : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

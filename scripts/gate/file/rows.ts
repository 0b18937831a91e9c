import * as v from "valibot";
import type { GatePart, GateRequest } from "../../../electron/core/gate/gate.ts";
import type { GatePartKind } from "../../../electron/shared/gate.ts";

/** A row as chat APIs have their messages: a text, or a list of pieces of which only texts can be read. */
const contentSchema = v.union([
  v.string(),
  v.null(),
  v.array(v.looseObject({ type: v.string(), text: v.optional(v.string()) })),
]);

/** Beside its content a message says something in these; what else a log keeps of it would not be sent. */
const messageSchema = v.looseObject({
  role: v.string(),
  content: contentSchema,
  name: v.optional(v.unknown()),
  tool_calls: v.optional(v.unknown()),
  function_call: v.optional(v.unknown()),
});

const rowSchema = v.pipe(
  v.looseObject({
    id: v.union([v.string(), v.number()]),
    text: v.optional(v.string()),
    messages: v.optional(v.pipe(v.array(messageSchema), v.minLength(1))),
  }),
  v.check(({ text, messages }) => text !== undefined || messages !== undefined),
);

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
  const { id, text, messages = [] } = parsed.output;
  const { parts, unreadable } = requestOf(messages);
  const prompt = text === undefined ? [] : [{ kind: "prompt" as const, text }];
  return { id, request: { parts: [...parts, ...prompt], unreadable } };
}

function requestOf(messages: readonly Message[]): GateRequest {
  const lastPrompt = messages.findLastIndex(({ role }) => role === "user");
  const parts = messages.flatMap((message, index): readonly GatePart[] =>
    textsOf(message).map((text) => ({ kind: kindOf(message.role, index === lastPrompt), text })),
  );
  const unreadable = messages.flatMap(({ content }) =>
    Array.isArray(content) ? content.filter((piece) => !isText(piece)).map(({ type }) => type) : [],
  );
  return { parts, unreadable };
}

function isText({
  type,
  text,
}: {
  readonly type: string;
  readonly text?: string | undefined;
}): boolean {
  return text !== undefined && type.includes("text");
}

function textsOf({ content, name, tool_calls: calls, function_call: call }: Message): string[] {
  const own = Array.isArray(content) ? content.map(({ text }) => text) : content;
  return stringsIn([own, name, calls, call]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
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

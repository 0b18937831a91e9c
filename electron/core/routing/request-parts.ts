import type { GatePartKind } from "../../shared/gate.ts";
import type { Attachment } from "../../shared/records.ts";
import type { GatePart, GateRequest } from "../gate/gate.ts";
import type { PreparedRequest, RemoteRequest } from "../remote/providers/providers.ts";
import { attachedFiles } from "../turns/branch.ts";

/** The prompt that is to be answered, as the person wrote it. */
export interface WrittenPrompt {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

interface Found {
  readonly kind: GatePartKind | "user";
  readonly text: string;
}

/** Words of a provider's own form, which say nothing of anybody. */
const formWords: ReadonlySet<string> = new Set(
  "user assistant model system developer text input_text output_text message ephemeral auto".split(
    " ",
  ),
);
const systemKeys: ReadonlySet<string> = new Set([
  "system",
  "systemInstruction",
  "system_instruction",
  "instructions",
]);
const roleKinds: Readonly<Record<string, Found["kind"]>> = {
  user: "user",
  assistant: "answer",
  model: "answer",
  system: "system-prompt",
  developer: "system-prompt",
  tool: "tool-result",
  function: "tool-result",
};
/** Blocks that hold something else than text, in any provider's form. */
const mediaPattern = /image|audio|video|file|document|inline_?data|media/i;

/**
 * Every text of the bytes that are to be sent, taken out of those bytes themselves: what is judged is what is sent. A body
 * that cannot be read so, and any block that is not text, makes the request unreadable.
 */
export function partsOfBody(
  { body, request }: PreparedRequest,
  prompt: WrittenPrompt,
): GateRequest {
  const found: Found[] = [];
  const unreadable: string[] = [];
  const walk = (value: unknown, key: string, kind: Found["kind"]): void => {
    if (typeof value === "string") {
      const isForm =
        (["role", "type"].includes(key) && formWords.has(value)) ||
        (key === "model" && value === request.modelId);
      if (!isForm && value !== "") found.push({ kind, text: value });
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(item, key, kind);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    const own = typeof fields.role === "string" ? (roleKinds[fields.role] ?? kind) : kind;
    if (typeof fields.type === "string" && mediaPattern.test(fields.type))
      unreadable.push(`a block of type ${fields.type}`);
    for (const [name, field] of Object.entries(fields)) {
      if (mediaPattern.test(name) && typeof field === "object" && field !== null)
        unreadable.push(`a field named ${name}`);
      walk(field, name, systemKeys.has(name) ? "system-prompt" : own);
    }
  };
  try {
    walk(JSON.parse(body), "", "other");
  } catch {
    unreadable.push("a body that is no JSON");
  }
  return { parts: toParts(found, prompt), unreadable };
}

/** The same texts before there is a body, for the preview while a prompt is written. */
export function partsOfTexts(
  { systemPrompt, messages }: Pick<RemoteRequest, "systemPrompt" | "messages">,
  prompt: WrittenPrompt,
): GateRequest {
  const found: readonly Found[] = [
    ...(systemPrompt === "" ? [] : [{ kind: "system-prompt" as const, text: systemPrompt }]),
    ...messages.map(({ role, text }) => ({
      kind: role === "user" ? ("user" as const) : ("answer" as const),
      text,
    })),
  ];
  return { parts: toParts(found, prompt), unreadable: [] };
}

/** The last text of the person is the prompt; its files are parts of their own, so that typing does not judge them anew. */
function toParts(found: readonly Found[], prompt: WrittenPrompt): readonly GatePart[] {
  const last = found.findLastIndex(({ kind }) => kind === "user");
  return found.flatMap(({ kind, text }, index): readonly GatePart[] => {
    if (kind !== "user") return [{ kind, text }];
    if (index !== last) return [{ kind: "earlier-prompt", text }];
    const files = attachedFiles(prompt.attachments);
    if (files === "" || text !== files + prompt.text) return [{ kind: "prompt", text }];
    return [
      { kind: "attachment", text: files },
      ...(prompt.text === "" ? [] : [{ kind: "prompt" as const, text: prompt.text }]),
    ];
  });
}

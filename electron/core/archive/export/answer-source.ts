import { isRemote } from "../../../shared/provenance.ts";
import type { AnswerSource } from "./format.ts";
import type { ExportedMessage } from "./conversation.ts";

/** Which model gave an answer, as far as the archive knows. */
export function answerSource(message: ExportedMessage): AnswerSource {
  if (message.role === "user") return { kind: "unknown" };
  const { provenance, imported } = message.output;
  if (provenance === null) {
    if (imported === undefined) return { kind: "unknown" };
    return { kind: "imported", program: imported.source, modelId: imported.model };
  }
  if (isRemote(provenance)) {
    const { provider, host, modelId } = provenance.route;
    return { kind: "remote", provider, host, modelId };
  }
  const { name, fileName, sha256 } = provenance.model;
  return { kind: "local", name, fileName, sha256 };
}

/** The name of that model for a reader; empty when nobody knows. */
export function modelName(message: ExportedMessage): string {
  const source = answerSource(message);
  switch (source.kind) {
    case "local":
      return source.name;
    case "remote":
      return source.modelId;
    case "imported":
      return source.modelId ?? source.program;
    case "unknown":
      return "";
  }
}

import { FailureError } from "../../../../shared/result.ts";
import type { ImportFile } from "../container/import-files.ts";
import { tooLong } from "../container/json-faults.ts";
import { jsonValues } from "../container/json-values.ts";
import type { ForeignConversation } from "../foreign.ts";
import { messages } from "./messages.ts";

/** Bytes of one conversation; it is in memory as a whole. */
const longestList = 64 * 1024 * 1024;

/**
 * A file that is one list of messages, `[{"role","content"}, …]`, as one conversation; where it holds several lists, as one each.
 * Throws an Error whose message says what is wrong with it, for a person.
 */
export async function readBareList(file: ImportFile): Promise<readonly ForeignConversation[]> {
  if (file.sizeBytes > longestList) throw new FailureError("invalid-input", tooLong);
  const lists = new Map<number, unknown[]>();
  // What is no JSON among them is counted like what is no message.
  for await (const found of jsonValues(await file.open())) {
    const list = lists.get(found.array) ?? [];
    lists.set(found.array, list);
    list.push("fault" in found ? null : found.value);
  }
  return [...lists].map(([index, list]) => messages.read(list, { path: file.path, index }));
}

import type { ExportRequest } from "../../../shared/export.ts";

/** The messages that a search found; `null` when whole conversations are wanted. */
export function onlyMessages({ filter }: ExportRequest): readonly string[] | null {
  return filter.scope === "messages" ? filter.messageIds : null;
}

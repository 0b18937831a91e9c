import type { ImportFile } from "../container/import-files.ts";
import type { ForeignItem } from "../foreign.ts";
import { valuesBeside } from "./beside.ts";
import { isRecord } from "./format.ts";

/*
 * Beside the conversations of Claude's export lies `projects.json`: instructions and documents, with nothing in a conversation that
 * says to which it belongs (AgileWorksZA/claude_export, convert-to-markdown.js).
 */

export function isProjects({ path }: ImportFile): boolean {
  return /(?:^|\/)projects\.json$/.test(path);
}

const reason =
  "A project with its instructions and documents: the export does not say which conversations belong to it.";

/** Each project, as something that cannot be brought; those that Claude made for a beginning are nobody's. */
export async function* projectsIn(files: readonly ImportFile[]): AsyncGenerator<ForeignItem> {
  for await (const project of valuesBeside(files)) {
    if (!isRecord(project) || project.is_starter_project === true) continue;
    yield {
      type: "unreadable",
      name: typeof project.name === "string" ? project.name : "",
      reason,
    };
  }
}

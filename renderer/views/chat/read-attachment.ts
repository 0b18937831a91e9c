import type { Attachment } from "../../../electron/shared/records.ts";
import { composerText } from "../../text/chat.ts";

const largestBytes = 2_000_000;
const mostAttachments = 20;

/** What came of files that were given: those that go along, and a sentence for each that does not. */
export interface ReadFiles {
  readonly attachments: readonly Attachment[];
  readonly problems: readonly string[];
}

/** The part of the browser's `File` that is needed. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads text files to go along with those already attached; anything else is refused in words. */
export async function readAttachments(
  files: readonly GivenFile[],
  attached: readonly Attachment[],
): Promise<ReadFiles> {
  const outcomes = await Promise.all(files.map(readFile));
  const added = outcomes.filter((outcome) => typeof outcome !== "string");
  const isNew = (file: Attachment): boolean =>
    !attached.some(({ name, text }) => name === file.name && text === file.text);
  const all = [...attached, ...added.filter(isNew)];
  const problems = outcomes.filter((outcome) => typeof outcome === "string");
  return {
    attachments: all.slice(0, mostAttachments),
    problems: all.length > mostAttachments ? [...problems, composerText.tooMany] : problems,
  };
}

async function readFile(file: GivenFile): Promise<Attachment | string> {
  if (file.size > largestBytes) return composerText.tooLarge(file.name);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder, or a file that went away: the browser does not say which.
    return composerText.unreadable(file.name);
  }
  const text = decodeText(bytes);
  if (text === null) return composerText.notText(file.name);
  return { name: file.name.slice(0, 255) || "file", sizeBytes: file.size, text };
}

/** The text of UTF-8 bytes; `null` for anything else, also for bytes with NUL, which no text file has. */
function decodeText(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

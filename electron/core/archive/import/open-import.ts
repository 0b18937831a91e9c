import type { ImportSource } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ImportFile, ImportFiles } from "./container/import-files.ts";
import { jsonValues } from "./container/json-values.ts";
import { openImportFiles } from "./container/open-files.ts";
import { stoppable } from "./container/stoppable.ts";
import { zipFailure } from "./container/zip-files.ts";
import type { ForeignSource, OpenedImport } from "./foreign.ts";
import { isProjects, projectsIn } from "./formats/claude-projects.ts";
import { isFeedback, readFeedback } from "./formats/chatgpt-feedback.ts";
import { janThreads, readJanThread } from "./formats/jan.ts";
import { isRecord } from "./formats/format.ts";
import { isBareMessage } from "./formats/messages.ts";
import { readBareList } from "./formats/bare-list.ts";
import { closing, formatFor, readFiles, readWholes, withFeedback } from "./read-files.ts";

const unrecognised =
  "Freehold found no conversations in it that it can read. It reads the exports of ChatGPT, Claude, Open WebUI, LM Studio and Jan, lists of messages (JSON or JSON Lines), and its own export. Nothing was changed.";

/**
 * Opens a file, a folder or a zip archive and finds out by its content which program wrote it. Rejects with FailureError
 * "invalid-input" in plain words for what is none of these, "cancelled" as soon as that is so, and with what the disk says.
 */
export async function openImport(
  path: string,
  isCancelled: () => boolean = () => false,
): Promise<OpenedImport> {
  const opened = stoppable(await openImportFiles(path), isCancelled);
  try {
    const [only] = opened.files;
    if (only !== undefined && opened.files.length === 1 && (await isOwnExport(only))) {
      if (only.path.includes("/") || !path.endsWith(only.path))
        throw new FailureError("invalid-input", packed);
      await opened.close();
      return { source: "freehold", path, totalBytes: only.sizeBytes };
    }
    return await openForeign(opened);
  } catch (error) {
    await opened.close();
    throw zipFailure(error);
  }
}

const packed =
  "This holds Freehold's own export. Choose the file itself, unpacked if it is in an archive. Nothing was changed.";
const severalPacked =
  "This holds several of Freehold's own exports. Choose one file after the other, unpacked if they are in an archive. Nothing was changed.";

/** Why nothing was found. */
function refusalOf({ archives: [archive] }: ImportFiles): FailureError {
  const inner = `Freehold found no conversations in it, but another zip archive, “${archive}”. Choose that one itself, unpacked if it is in an archive. Nothing was changed.`;
  return new FailureError("invalid-input", archive === undefined ? unrecognised : inner);
}

async function openForeign(opened: ImportFiles): Promise<OpenedImport> {
  const threads = janThreads(opened);
  if (threads.length > 0) {
    const wholes = threads.map((thread) => {
      const files = [thread.thread, thread.messages].filter((file) => file !== null);
      return { path: thread.path, files, read: async () => [await readJanThread(thread)] };
    });
    return {
      source: "jan",
      totalBytes: totalOf(wholes.flatMap(({ files }) => files)),
      items: (progress) => closing(opened, readWholes(wholes, progress)),
    };
  }
  const found = await recognise(opened.files);
  if (found === null) throw refusalOf(opened);
  const { source, files, lists, others } = found;
  const wholes = lists.map((file) => ({
    path: file.path,
    files: [file],
    read: () => readBareList(file),
  }));
  const feedback = source === "chatgpt" ? opened.files.filter(isFeedback) : [];
  const projects = source === "claude" ? opened.files.filter(isProjects) : [];
  return {
    source,
    totalBytes: totalOf([...files, ...lists]),
    items: (progress) =>
      closing(
        opened,
        withFeedback(
          () => readFeedback(feedback),
          readFiles({ files, others, wholes, more: projectsIn(projects) }, progress),
        ),
      ),
  };
}

interface Recognised {
  readonly source: ForeignSource;
  readonly files: readonly ImportFile[];
  /** Files that are one conversation each, as a list of its messages. */
  readonly lists: readonly ImportFile[];
  /** Conversations of other programs that lie beside them, Freehold's own exports among those. */
  readonly others: readonly ImportFile[];
}

/** The program whose conversations the files hold, by the first value that is one, and the files that hold some. */
async function recognise(files: readonly ImportFile[]): Promise<Recognised | null> {
  const named = files.filter(({ path }) => /(?:^|\/)conversations(?:[-_]\d+)?\.json$/.test(path));
  const candidates = named.length > 0 ? named : files;
  const holding: ImportFile[] = [];
  const lists: ImportFile[] = [];
  const others: ImportFile[] = [];
  let source: ForeignSource | null = null;
  for (const file of candidates) {
    const found = await kindOf(file, files.length === 1);
    if (found === null) continue;
    if (found === "freehold") {
      others.push(file);
      continue;
    }
    const from = found === "list" ? "messages" : found;
    source ??= from;
    (from !== source ? others : found === "list" ? lists : holding).push(file);
  }
  if (source === null && others.length > 0)
    throw new FailureError("invalid-input", others.length === 1 ? packed : severalPacked);
  return source === null ? null : { source, files: holding, lists, others };
}

/** Values looked at before a file is taken for none. */
const firstValues = 5;

async function kindOf(file: ImportFile, isOnly: boolean): Promise<ImportSource | "list" | null> {
  const stream = await file.open();
  try {
    let index = 0;
    for await (const found of jsonValues(stream)) {
      if ("value" in found) {
        const format = formatFor(found.value, { path: file.path, index });
        if (format !== undefined) return format.source;
        if (isRecord(found.value) && found.value.format === "freehold-export") return "freehold";
        if (isBareMessage(found.value)) return "list";
      }
      index += 1;
      if (index >= firstValues) return null;
    }
    return null;
  } catch (error) {
    // Among many files one that is broken is not what the person meant.
    if (isOnly || isCancellation(error)) throw error;
    return null;
  } finally {
    stream.destroy();
  }
}

function isCancellation(error: unknown): boolean {
  return error instanceof FailureError && error.failure.code === "cancelled";
}

/** By its first line. */
async function isOwnExport(file: ImportFile): Promise<boolean> {
  const stream = await file.open();
  try {
    for await (const chunk of stream) {
      const head = (chunk as Buffer).subarray(0, 200).toString("utf8");
      // After a byte order mark, where a program put one before it.
      return head.replace(/^\ufeff/, "").startsWith('{"format":"freehold-export"');
    }
    throw new FailureError("invalid-input", "This file is empty. Nothing was changed.");
  } finally {
    stream.destroy();
  }
}

function totalOf(files: readonly ImportFile[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

import type { ImportSource } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ImportFile, ImportFiles, PassedOver } from "./container/import-files.ts";
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
import {
  closing,
  formatFor,
  readFiles,
  readWholes,
  withFeedback,
  withPassedOver,
} from "./read-files.ts";

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
function refusalOf({ archives: [archive], passedOver: [first] }: ImportFiles): FailureError {
  const inner = `Freehold found no conversations in it, but another zip archive, “${archive}”. Choose that one itself, unpacked if it is in an archive. Nothing was changed.`;
  const words = archive === undefined ? unrecognised : inner;
  return new FailureError("invalid-input", first === undefined ? words : `${words} ${told(first)}`);
}

function told({ name, reason }: PassedOver): string {
  return name === "" ? reason : `“${name}”: ${reason}`;
}

async function openForeign(opened: ImportFiles): Promise<OpenedImport> {
  const closed = opened.archives.map((name) => ({ name, reason: notOpened }));
  const threads = janThreads(opened);
  if (threads.length > 0) {
    const wholes = threads.map((thread) => {
      const files = [thread.thread, thread.messages].filter((file) => file !== null);
      return { path: thread.path, files, read: async () => [await readJanThread(thread)] };
    });
    return {
      source: "jan",
      totalBytes: totalOf(wholes.flatMap(({ files }) => files)),
      items: (progress) =>
        closing(
          opened,
          withPassedOver([...opened.passedOver, ...closed], readWholes(wholes, progress)),
        ),
    };
  }
  const found = await recognise(opened.files);
  const passedOver = [...opened.passedOver, ...found.passedOver];
  if (found.source === null) throw refusalOf({ ...opened, passedOver });
  const { source, files, lists } = found;
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
        withPassedOver(
          [...passedOver, ...closed],
          withFeedback(
            () => readFeedback(feedback),
            readFiles({ files, wholes, more: projectsIn(projects) }, progress),
          ),
        ),
      ),
  };
}

interface Recognised {
  /** `null` where no file holds a conversation. */
  readonly source: ForeignSource | null;
  readonly files: readonly ImportFile[];
  /** Files that are one conversation each, as a list of its messages. */
  readonly lists: readonly ImportFile[];
  /** Files beside them that are broken, and conversations of other programs, Freehold's own exports among those. */
  readonly passedOver: readonly PassedOver[];
}

const notOpened = "A zip archive among the files is not opened: import it by itself.";
const fromElsewhere = "A file is of another program: import it by itself.";

/** The program whose conversations the files hold, by the first value that is one, and the files that hold some. */
async function recognise(files: readonly ImportFile[]): Promise<Recognised> {
  const named = files.filter(({ path }) => /(?:^|\/)conversations(?:[-_]\d+)?\.json$/.test(path));
  const candidates = named.length > 0 ? named : files;
  const holding: ImportFile[] = [];
  const lists: ImportFile[] = [];
  const own: ImportFile[] = [];
  const passedOver: PassedOver[] = [];
  let source: ForeignSource | null = null;
  for (const file of candidates) {
    const found = await kindOf(file, files.length === 1);
    if (found === null) continue;
    if (typeof found !== "string") {
      passedOver.push({ name: file.path, reason: found.fault });
      continue;
    }
    if (found === "freehold") {
      own.push(file);
      continue;
    }
    const from = found === "list" ? "messages" : found;
    source ??= from;
    if (from !== source) passedOver.push({ name: file.path, reason: fromElsewhere });
    else (found === "list" ? lists : holding).push(file);
  }
  if (source === null && own.length > 0)
    throw new FailureError("invalid-input", own.length === 1 ? packed : severalPacked);
  for (const { path } of own) passedOver.push({ name: path, reason: fromElsewhere });
  return { source, files: holding, lists, passedOver };
}

/** Values looked at before a file is taken for none. */
const firstValues = 5;

/** What a file holds, or what is wrong with it; `null` for something else. */
async function kindOf(
  file: ImportFile,
  isOnly: boolean,
): Promise<ImportSource | "list" | { readonly fault: string } | null> {
  const stream = await file.open();
  let fault: string | null = null;
  try {
    let index = 0;
    for await (const found of jsonValues(stream)) {
      if ("value" in found) {
        const format = formatFor(found.value, { path: file.path, index });
        if (format !== undefined) return format.source;
        if (isRecord(found.value) && found.value.format === "freehold-export") return "freehold";
        if (isBareMessage(found.value)) return "list";
      } else fault ??= found.fault;
      index += 1;
      if (index >= firstValues) break;
    }
  } catch (error) {
    // Among many files one that is broken keeps the others from nothing.
    if (isOnly || isCancellation(error)) throw error;
    fault = faultOf(error);
  } finally {
    stream.destroy();
  }
  return fault === null ? null : { fault };
}

function faultOf(error: unknown): string {
  const known = zipFailure(error);
  return known instanceof FailureError ? known.message : "The disk did not give out this file.";
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

import * as v from "valibot";
import { FailureError } from "../../../shared/result.ts";
import type { ImportFile, ImportFiles } from "./container/import-files.ts";
import { jsonValues } from "./container/json-values.ts";
import { openImportFiles } from "./container/open-files.ts";
import { zipFailure } from "./container/zip-files.ts";
import type { ForeignItem, ForeignSource, OpenedImport } from "./foreign.ts";
import { chatgpt } from "./formats/chatgpt.ts";
import { claude } from "./formats/claude.ts";
import type { ConversationFormat, ValuePlace } from "./formats/format.ts";
import { type JanThread, janThreads, readJanThread } from "./formats/jan.ts";
import { lmStudio } from "./formats/lm-studio.ts";
import { messages } from "./formats/messages.ts";
import { openWebui } from "./formats/open-webui.ts";

/** The most particular first: a plain list of messages is what is left. */
const formats: readonly ConversationFormat[] = [chatgpt, claude, openWebui, lmStudio, messages];

const unrecognised =
  "Freehold found no conversations in it that it can read. It reads the exports of ChatGPT, Claude, Open WebUI, LM Studio and Jan, lists of messages (JSON or JSON Lines), and its own export. Nothing was changed.";

/**
 * Opens a file, a folder or a zip archive and finds out by its content which program wrote it. Rejects with FailureError
 * "invalid-input" in plain words for what is none of these, and with what the disk says.
 */
export async function openImport(path: string): Promise<OpenedImport> {
  const opened = await openImportFiles(path);
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

async function openForeign(opened: ImportFiles): Promise<OpenedImport> {
  const threads = janThreads(opened.files);
  if (threads.length > 0)
    return {
      source: "jan",
      totalBytes: totalOf(
        threads.flatMap(({ thread, messages: said }) => [thread, ...(said === null ? [] : [said])]),
      ),
      items: (progress) => closing(opened, readThreads(threads, progress)),
    };
  const found = await recognise(opened.files);
  if (found === null) throw new FailureError("invalid-input", unrecognised);
  const { source, files, others } = found;
  return {
    source,
    totalBytes: totalOf(files),
    items: (progress) => closing(opened, readFiles(files, others, progress)),
  };
}

interface Recognised {
  readonly source: ForeignSource;
  readonly files: readonly ImportFile[];
  /** Conversations of other programs that lie beside them. */
  readonly others: readonly ImportFile[];
}

/** The program whose conversations the files hold, by the first value that is one, and the files that hold some. */
async function recognise(files: readonly ImportFile[]): Promise<Recognised | null> {
  const named = files.filter(({ path }) => /(?:^|\/)conversations(?:[-_]\d+)?\.json$/.test(path));
  const candidates = named.length > 0 ? named : files;
  const holding: ImportFile[] = [];
  const others: ImportFile[] = [];
  let source: ForeignSource | null = null;
  for (const file of candidates) {
    const format = await formatOf(file, files.length === 1);
    if (format === null) continue;
    source ??= format.source;
    (format.source === source ? holding : others).push(file);
  }
  return source === null ? null : { source, files: holding, others };
}

const fromElsewhere = "A file is of another program: import it by itself.";

/** Values looked at before a file is taken for none. */
const firstValues = 5;

async function formatOf(file: ImportFile, isOnly: boolean): Promise<ConversationFormat | null> {
  const stream = await file.open();
  try {
    let index = 0;
    for await (const found of jsonValues(stream)) {
      if ("value" in found) {
        const place = { path: file.path, index };
        const format = formats.find((one) => one.recognises(found.value, place));
        if (format !== undefined) return format;
      }
      index += 1;
      if (index >= firstValues) return null;
    }
    return null;
  } catch (error) {
    // Among many files one that is broken is not what the person meant.
    if (isOnly) throw error;
    return null;
  } finally {
    stream.destroy();
  }
}

/** By its first line. */
async function isOwnExport(file: ImportFile): Promise<boolean> {
  const stream = await file.open();
  try {
    for await (const chunk of stream) {
      const head = (chunk as Buffer).subarray(0, 200).toString("utf8");
      return head.startsWith('{"format":"freehold-export"');
    }
    throw new FailureError("invalid-input", "This file is empty. Nothing was changed.");
  } finally {
    stream.destroy();
  }
}

async function* readFiles(
  files: readonly ImportFile[],
  others: readonly ImportFile[],
  progress: (doneBytes: number) => void,
): AsyncGenerator<ForeignItem> {
  for (const { path } of others) yield unreadable({ path, index: 0 }, fromElsewhere);
  let before = 0;
  for (const file of files) {
    let index = 0;
    for await (const found of jsonValues(await file.open())) {
      progress(before + found.endBytes);
      const place = { path: file.path, index };
      index += 1;
      yield "fault" in found ? unreadable(place, found.fault) : itemOf(found.value, place);
    }
    before += file.sizeBytes;
  }
}

function itemOf(value: unknown, place: ValuePlace): ForeignItem {
  const format = formats.find((one) => one.recognises(value, place));
  if (format === undefined)
    return unreadable(place, "It has no messages, or not where they belong.");
  try {
    return { type: "conversation", conversation: format.read(value, place) };
  } catch (error) {
    return unreadable(place, faultOf(error));
  }
}

async function* readThreads(
  threads: readonly JanThread[],
  progress: (doneBytes: number) => void,
): AsyncGenerator<ForeignItem> {
  let done = 0;
  for (const files of threads) {
    const place = { path: files.thread.path, index: 0 };
    try {
      yield { type: "conversation", conversation: await readJanThread(files) };
    } catch (error) {
      yield unreadable(place, error instanceof FailureError ? error.message : faultOf(error));
    }
    done += files.thread.sizeBytes + (files.messages?.sizeBytes ?? 0);
    progress(done);
  }
}

function faultOf(error: unknown): string {
  if (v.isValiError(error)) return "It does not have the form that this program writes.";
  return error instanceof Error ? error.message : String(error);
}

function unreadable({ path, index }: ValuePlace, reason: string): ForeignItem {
  return { type: "unreadable", name: `${path} ${index + 1}`, reason };
}

async function* closing(
  opened: ImportFiles,
  items: AsyncIterable<ForeignItem>,
): AsyncGenerator<ForeignItem> {
  try {
    yield* items;
  } catch (error) {
    throw zipFailure(error);
  } finally {
    await opened.close();
  }
}

function totalOf(files: readonly ImportFile[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

import * as v from "valibot";
import { FailureError } from "../../../shared/result.ts";
import type { ImportFile, ImportFiles, PassedOver } from "./container/import-files.ts";
import { jsonValues } from "./container/json-values.ts";
import { zipFailure } from "./container/zip-files.ts";
import type { ForeignConversation, ForeignItem } from "./foreign.ts";
import { chatgpt } from "./formats/chatgpt.ts";
import { type Feedback, rated } from "./formats/chatgpt-feedback.ts";
import { claude } from "./formats/claude.ts";
import { type ConversationFormat, isRecord, type ValuePlace } from "./formats/format.ts";
import { lmStudio } from "./formats/lm-studio.ts";
import { messages } from "./formats/messages.ts";
import { openWebui } from "./formats/open-webui.ts";

/** The most particular first: a plain list of messages is what is left. */
const formats: readonly ConversationFormat[] = [chatgpt, claude, openWebui, lmStudio, messages];

export function formatFor(value: unknown, place: ValuePlace): ConversationFormat | undefined {
  return formats.find((one) => one.recognises(value, place));
}

/** A conversation that fills files of its own, or several in a row. */
export interface WholeFiles {
  /** To name it by. */
  readonly path: string;
  readonly files: readonly ImportFile[];
  /** Rejects with an Error whose message says what is wrong with it, for a person. */
  readonly read: () => Promise<readonly ForeignConversation[]>;
}

/** What was passed over, and then the items. */
export async function* withPassedOver(
  passedOver: readonly PassedOver[],
  items: AsyncIterable<ForeignItem>,
): AsyncGenerator<ForeignItem> {
  for (const { name, reason } of passedOver) yield { type: "unreadable", name, reason };
  yield* items;
}

/** Files with a conversation a value, and those that are one conversation each. */
export async function* readFiles(
  {
    files,
    wholes,
    more,
  }: {
    readonly files: readonly ImportFile[];
    readonly wholes: readonly WholeFiles[];
    /** What lies beside them and is told too. */
    readonly more: AsyncIterable<ForeignItem>;
  },
  progress: (doneBytes: number) => void,
): AsyncGenerator<ForeignItem> {
  let before = 0;
  for (const file of files) {
    let index = 0;
    for await (const found of jsonValues(await file.open())) {
      progress(before + found.endBytes);
      const place = { path: file.path, index, line: found.isElement ? null : found.line };
      index += 1;
      yield "fault" in found ? unreadable(place, found.fault) : itemOf(found.value, place);
    }
    before += file.sizeBytes;
  }
  yield* readWholes(wholes, (doneBytes) => progress(before + doneBytes));
  yield* more;
}

export async function* readWholes(
  wholes: readonly WholeFiles[],
  progress: (doneBytes: number) => void,
): AsyncGenerator<ForeignItem> {
  let done = 0;
  for (const { path, files, read } of wholes) {
    try {
      for (const conversation of await read()) yield { type: "conversation", conversation };
    } catch (error) {
      const reason = error instanceof FailureError ? error.message : faultOf(error);
      yield { type: "unreadable", name: path, reason };
    }
    done += files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    progress(done);
  }
}

/** Gives ratings to the messages that they are of. */
export async function* withFeedback(
  readFeedback: () => Promise<Feedback>,
  items: AsyncIterable<ForeignItem>,
): AsyncGenerator<ForeignItem> {
  const feedback = await readFeedback();
  for await (const item of items)
    yield item.type === "conversation"
      ? { ...item, conversation: rated(item.conversation, feedback) }
      : item;
}

/** Closes what was opened when all is read. */
export async function* closing(
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

interface NamedPlace extends ValuePlace {
  /** The line that it begins in; `null` for an element of a list, which may fill a single line. */
  readonly line: number | null;
}

function itemOf(value: unknown, place: NamedPlace): ForeignItem {
  const format = formatFor(value, place);
  if (format === undefined)
    return unreadable(place, "It has no messages, or not where they belong.", value);
  try {
    return { type: "conversation", conversation: format.read(value, place) };
  } catch (error) {
    return unreadable(place, faultOf(error), value);
  }
}

function faultOf(error: unknown): string {
  if (v.isValiError(error)) return "It does not have the form that this program writes.";
  return error instanceof Error ? error.message : String(error);
}

/** Named by its title, where it has one. */
function unreadable(
  { path, index, line }: NamedPlace,
  reason: string,
  value?: unknown,
): ForeignItem {
  const { title, name } = isRecord(value) ? value : {};
  const where = line === null ? `number ${index + 1}` : `line ${line}`;
  const known = [title, name].find((one) => typeof one === "string" && one.trim() !== "");
  return {
    type: "unreadable",
    name: typeof known === "string" ? known : `${path}, ${where}`,
    reason,
  };
}

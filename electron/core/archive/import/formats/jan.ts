import { basename } from "node:path/posix";
import * as v from "valibot";
import { FailureError } from "../../../../shared/result.ts";
import type { ForeignConversation, ForeignMessage } from "../foreign.ts";
import type { ImportFile, ImportFiles } from "../container/import-files.ts";
import { jsonValues } from "../container/json-values.ts";
import { Tallies } from "../tallies.ts";
import { saidIn } from "./jan-content.ts";
import {
  bareConversation,
  digestOf,
  instantOf,
  isRecord,
  joined,
  lossWords,
  textFile,
} from "./format.ts";
import { anything, maybeId, maybeList, maybeRecord, maybeText } from "./lenient.ts";
import { type LeftMessages, repairTree } from "./tree.ts";

/*
 * Jan's data folder: `threads/<id>/thread.json` and beside it `messages.jsonl`, a message a line, in order; since it has versions
 * of messages, `metadata` says which message one follows and which branch is shown. janhq/jan:
 * core/src/types/thread/threadEntity.ts, core/src/types/message/messageEntity.ts, web-app/src/lib/message-branching.ts,
 * web-app/src/services/threads/default.ts.
 */

const thread = v.looseObject({
  id: maybeId,
  title: maybeText,
  created: anything,
  assistants: maybeList,
  metadata: maybeRecord,
});
type Thread = v.InferOutput<typeof thread>;

const message = v.looseObject({
  id: maybeId,
  role: v.string(),
  created_at: anything,
  content: maybeList,
  attachments: maybeList,
  metadata: maybeRecord,
});
type Message = v.InferOutput<typeof message> & { readonly id: string; readonly isNamed: boolean };

/** The two files of a conversation, one of which may be missing. */
export interface JanThread {
  /** Of its folder, to name it by. */
  readonly path: string;
  /** Its folder's own name; `null` where that is not known. */
  readonly folder: string | null;
  readonly thread: ImportFile | null;
  /** `null` for one in which nothing was said. */
  readonly messages: ImportFile | null;
}

/** Jan's conversations among the files of a folder or an archive; none when no file says that they are Jan's. */
export function janThreads({ files, folder: chosen }: ImportFiles): readonly JanThread[] {
  const parts = new Map<string, { thread?: ImportFile; messages?: ImportFile }>();
  for (const file of files) {
    const [, folder = "", name] = /^(.*\/)?(thread\.json|messages\.jsonl)$/.exec(file.path) ?? [];
    if (name === undefined) continue;
    const part = parts.get(folder) ?? {};
    parts.set(folder, part);
    part[name === "thread.json" ? "thread" : "messages"] = file;
  }
  const all = [...parts].map(([folder, { thread = null, messages = null }]) => ({
    path: folder.slice(0, -1) || (thread ?? messages)?.path || "",
    folder: folder === "" ? chosen : basename(folder),
    thread,
    messages,
  }));
  return all.some((one) => one.thread !== null) ? all : [];
}

/**
 * What is wrong with the thread's own file costs its title and settings; the messages are there. Throws an Error whose message
 * says what is wrong, for a person, when there are none either.
 */
export async function readJanThread(files: JanThread): Promise<ForeignConversation> {
  const losses = new Tallies();
  const about = await readAbout(files, losses);
  const all = files.messages === null ? [] : await readMessages(files.messages, losses);
  const { instructions: told, model } = recordIn(about.assistants?.[0]);
  const instructions = all
    .filter(({ role }) => role === "system")
    .map((one) => saidIn(one.role, one.content ?? [], losses).text);
  const { said, left } = inOrder(all, textIn(recordIn(model).id) || null, losses);
  return {
    ...bareConversation,
    // As the folder of a thread is named.
    originalId: about.id ?? files.folder ?? digestOf(all),
    title: about.title ?? null,
    at: instantOf(about.created),
    systemPrompt: joined([textIn(told), ...instructions]),
    isPinned: about.metadata?.is_favorite === true,
    messages: repairTree(said, shownLast(all), left),
    hasPlaceIds: all.some(({ isNamed }) => !isNamed),
    losses: losses.list(),
  };
}

async function readAbout({ thread, messages }: JanThread, losses: Tallies): Promise<Thread> {
  try {
    if (thread !== null) return await readThread(thread);
  } catch (error) {
    const isCancelled = error instanceof FailureError && error.failure.code === "cancelled";
    if (messages === null || isCancelled) throw error;
  }
  losses.add(lossWords.about);
  return {};
}

async function readThread(file: ImportFile): Promise<Thread> {
  for await (const found of jsonValues(await file.open())) {
    if ("fault" in found) throw new Error(found.fault);
    return v.parse(thread, found.value);
  }
  throw new Error("It is empty.");
}

async function readMessages(file: ImportFile, losses: Tallies): Promise<readonly Message[]> {
  const all: Message[] = [];
  let number = 0;
  for await (const found of jsonValues(await file.open())) {
    const parsed = v.safeParse(message, "fault" in found ? null : found.value);
    if (parsed.success) {
      const { id = null } = parsed.output;
      all.push({ ...parsed.output, id: id ?? `${number}`, isNamed: id !== null });
    } else losses.add(lossWords.unknown);
    number += 1;
  }
  return all;
}

/** Each follows the one it names, and where it names none the one before it. */
function inOrder(
  all: readonly Message[],
  model: string | null,
  losses: Tallies,
): { readonly said: readonly ForeignMessage[]; readonly left: LeftMessages } {
  const said: ForeignMessage[] = [];
  const left = new Map<string, string | null>();
  for (const one of all) {
    const { id, role, metadata, created_at: at } = one;
    const { text, reasoning } = saidIn(role, one.content ?? [], losses);
    const attachments = filesOf(one);
    losses.add(lossWords.files, (one.attachments ?? []).length);
    losses.add(lossWords.calls, listIn(metadata?.tool_calls).length);
    if (role === "tool") losses.add(lossWords.results);
    const above = metadata?.parentId;
    // An answer that Jan lost the place of answers what stands before it.
    const parentId =
      typeof above === "string" || (above === null && role === "user")
        ? above
        : (said.at(-1)?.originalId ?? null);
    const hasWords = text !== "" || reasoning !== "";
    // A prompt that was only a picture or a file still was one.
    if (role !== "user" && !(role === "assistant" && hasWords)) {
      left.set(id, parentId);
      continue;
    }
    said.push({
      originalId: id,
      parentId,
      role,
      text,
      reasoning,
      attachments,
      model: role === "assistant" ? model : null,
      at: instantOf(at),
      rating: 0,
    });
  }
  return { said, left };
}

/** Texts that were given along, in full. */
function filesOf({ metadata }: Message): ForeignMessage["attachments"] {
  return listIn(metadata?.inline_file_contents).flatMap((file) =>
    isRecord(file) && typeof file.content === "string" ? [textFile(file.name, file.content)] : [],
  );
}

/** The end of the branch that Jan shows: the child that a message calls active, else the newest. */
function shownLast(all: readonly Message[]): string | null {
  const passed = new Set<string>();
  let id: string | null = null;
  for (;;) {
    const above: Message | undefined = all.find((one) => one.id === id);
    const children: readonly Message[] = all.filter(
      ({ metadata }) => metadata?.parentId === (id ?? null),
    );
    const chosen: Message | undefined = children.find(
      (one) => one.id === above?.metadata?.activeChildId,
    );
    const next: Message | undefined = chosen ?? children.at(-1);
    if (next === undefined || passed.has(next.id)) return id;
    passed.add(next.id);
    ({ id } = next);
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

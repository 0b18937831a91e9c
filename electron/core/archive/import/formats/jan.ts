import * as v from "valibot";
import type { ForeignConversation, ForeignMessage } from "../foreign.ts";
import type { ImportFile } from "../container/import-files.ts";
import { jsonValues } from "../container/json-values.ts";
import { bareConversation, instantOf, Losses, lossWords } from "./format.ts";
import { chain, repairTree } from "./tree.ts";

/*
 * Jan's data folder: `threads/<id>/thread.json` and beside it `messages.jsonl`, a message a line, in order.
 * https://jan.ai/docs/desktop/data-folder
 */

const thread = v.looseObject({
  id: v.string(),
  title: v.nullish(v.string()),
  created: v.nullish(v.number()),
  assistants: v.nullish(
    v.array(
      v.looseObject({
        instructions: v.nullish(v.string()),
        model: v.nullish(v.looseObject({ id: v.nullish(v.string()) })),
      }),
    ),
  ),
});
type Thread = v.InferOutput<typeof thread>;

const message = v.looseObject({
  id: v.string(),
  role: v.string(),
  created_at: v.nullish(v.number()),
  content: v.nullish(
    v.array(
      v.looseObject({
        type: v.optional(v.string(), ""),
        text: v.nullish(v.looseObject({ value: v.nullish(v.string()) })),
      }),
    ),
  ),
});

/** The two files of a conversation. */
export interface JanThread {
  readonly thread: ImportFile;
  /** `null` for one in which nothing was said. */
  readonly messages: ImportFile | null;
}

/** Jan's conversations among the files of a folder or an archive. */
export function janThreads(files: readonly ImportFile[]): readonly JanThread[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) => {
    const folder = /^(.*\/)?thread\.json$/.exec(file.path);
    if (folder === null) return [];
    return [{ thread: file, messages: byPath.get(`${folder[1] ?? ""}messages.jsonl`) ?? null }];
  });
}

/** Throws an Error whose message says what is wrong with it, for a person. */
export async function readJanThread(files: JanThread): Promise<ForeignConversation> {
  const about = await readThread(files.thread);
  const losses = new Losses();
  const assistant = about.assistants?.[0];
  const said = files.messages === null ? [] : await readMessages(files.messages, about, losses);
  return {
    ...bareConversation,
    originalId: about.id,
    title: about.title ?? null,
    at: instantOf(about.created),
    systemPrompt: assistant?.instructions ?? "",
    messages: repairTree(chain(said)),
    losses: losses.list(),
  };
}

async function readThread(file: ImportFile): Promise<Thread> {
  for await (const found of jsonValues(await file.open())) {
    if ("fault" in found) throw new Error(found.fault);
    return v.parse(thread, found.value);
  }
  throw new Error("It is empty.");
}

async function readMessages(
  file: ImportFile,
  { assistants }: Thread,
  losses: Losses,
): Promise<readonly Omit<ForeignMessage, "parentId">[]> {
  const said: Omit<ForeignMessage, "parentId">[] = [];
  for await (const found of jsonValues(await file.open())) {
    const parsed = v.safeParse(message, "fault" in found ? null : found.value);
    if (!parsed.success) {
      losses.add(lossWords.unknown);
      continue;
    }
    const { id, role, created_at: at, content } = parsed.output;
    const texts = (content ?? []).flatMap(({ text }) => text?.value ?? []);
    if (texts.length < (content ?? []).length) losses.add(lossWords.pictures);
    if (!/^(?:user|assistant)$/.test(role) || texts.length === 0) continue;
    const isAnswer = role === "assistant";
    said.push({
      originalId: id,
      role: isAnswer ? "assistant" : "user",
      text: texts.join("\n\n"),
      reasoning: "",
      attachments: [],
      model: isAnswer ? (assistants?.[0]?.model?.id ?? null) : null,
      at: instantOf(at),
      rating: 0,
    });
  }
  return said;
}

import type { LeftOutReason, TrainingOptions } from "../../../../shared/export.ts";
import { withAttachments } from "../../../turns/branch.ts";
import { treeOf } from "../branches.ts";
import type { ExportedConversation, ExportedMessage } from "../conversation.ts";
import { isFinished, newestFinished } from "./newest-finished.ts";
import { isFromOthers } from "./whose-terms.ts";

type Answer = Extract<ExportedMessage, { readonly role: "assistant" }>;

/** A prompt and its answer. */
export interface Turn {
  readonly prompt: string;
  readonly answer: Answer;
}

/** Turns that follow one another, with the answers in them that are worth learning. */
export interface Path {
  readonly systemPrompt: string;
  readonly turns: readonly Turn[];
}

/** Told of what a set goes without; each answer at most once for a reason. */
export type NoteLeftOut = (reason: LeftOutReason, messageId: string) => void;

/**
 * The paths of a conversation that may be shown to a model in training: each ends before its first answer that may not,
 * for what follows rests on that one.
 */
export function pathsOf(
  conversation: ExportedConversation,
  options: TrainingOptions,
  note: NoteLeftOut,
): readonly Path[] {
  const { systemPrompt } = conversation;
  return branchesOf(conversation.messages, options).map((messages) => ({
    systemPrompt,
    turns: usableTurns(messages, options, note),
  }));
}

function branchesOf(
  messages: readonly ExportedMessage[],
  options: TrainingOptions,
): readonly (readonly ExportedMessage[])[] {
  if (options.branches === "newest")
    return [newestFinished(messages, (answer) => unusable(answer, options) === null)];
  const { newest, others } = treeOf(messages);
  return [newest, ...others];
}

function usableTurns(
  messages: readonly ExportedMessage[],
  options: TrainingOptions,
  note: NoteLeftOut,
): readonly Turn[] {
  const turns: Turn[] = [];
  for (let at = 0; at + 1 < messages.length; at += 2) {
    const [prompt, answer] = [messages[at], messages[at + 1]];
    // Other programs let two prompts follow each other; no format of a training set can say that.
    if (prompt?.role !== "user" || answer?.role !== "assistant") break;
    const text = withAttachments(prompt.text, prompt.attachments);
    const isPrompted = text.trim() !== "";
    const reason = isPrompted ? unusable(answer, options) : "no-prompt";
    if (reason === null) {
      turns.push({ prompt: text, answer });
      continue;
    }
    note(reason, answer.id);
    // An import puts an empty prompt before an answer that had none: a greeting, on which what follows does not rest.
    if (isPrompted || turns.length > 0) break;
  }
  return turns;
}

function unusable(answer: Answer, options: TrainingOptions): LeftOutReason | null {
  if (!isFinished(answer)) return "unfinished";
  if (answer.rating === -1 && options.rating !== "any") return "rated-bad";
  return isFromOthers(answer) && !options.includesRemote ? "remote" : null;
}

/** What a training set holds: texts, and whether an answer is to be learned or only read. */
export interface Example {
  readonly systemPrompt: string;
  readonly turns: readonly {
    readonly prompt: string;
    readonly answer: string;
    readonly isLearned: boolean;
    readonly message: Answer;
  }[];
}

/**
 * The examples of paths that share their beginnings. No example is the beginning of another one, and of an answer that
 * several branches share only the first learns it; in the others it is there to be read.
 */
export function examplesOf(
  paths: readonly Path[],
  { rating }: Pick<TrainingOptions, "rating">,
  note: NoteLeftOut,
): readonly Example[] {
  const learned = new Set<string>();
  return withoutBeginnings(paths).flatMap(({ systemPrompt, turns }): readonly Example[] => {
    const marked = turns.map(({ prompt, answer }) => {
      const isGood = rating !== "good" || answer.rating === 1;
      if (!isGood) note("not-rated-good", answer.id);
      const isLearned = isGood && !learned.has(answer.id);
      if (isLearned) learned.add(answer.id);
      return { prompt, answer: answer.text, isLearned, message: answer };
    });
    const last = marked.findLastIndex(({ isLearned }) => isLearned);
    return last === -1 ? [] : [{ systemPrompt, turns: marked.slice(0, last + 1) }];
  });
}

function withoutBeginnings(paths: readonly Path[]): readonly Path[] {
  const inner = new Set(
    paths.flatMap(({ turns }) => turns.slice(0, -1).map(({ answer }) => answer.id)),
  );
  const ends = new Set<string>();
  return paths.filter(({ turns }) => {
    const end = turns.at(-1)?.answer.id;
    if (end === undefined || inner.has(end) || ends.has(end)) return false;
    ends.add(end);
    return true;
  });
}

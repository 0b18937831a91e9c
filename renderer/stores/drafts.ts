import { create } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Attachment } from "../../electron/shared/records.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { Draft } from "../../electron/shared/state.ts";
import { call } from "../client.ts";
import { showFailure } from "./notices.ts";

/** What goes along with one press of Send. */
export interface DraftContent {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

interface Drafts {
  /** By conversation id, "new", or the prompt that is being edited (`editKey`). */
  readonly texts: Readonly<Record<string, string>>;
  /** Files to go along; kept only while the window is open. */
  readonly attachments: Readonly<Record<string, readonly Attachment[]>>;
  /** What is on its way: out of its field, and on disk until main has it. */
  readonly sending: Readonly<Record<string, DraftContent>>;
}

/** What was written and not sent yet. Texts survive a crash: they are saved while they are written. */
export const useDrafts = create<Drafts>()(() => ({ texts: {}, attachments: {}, sending: {} }));

const saveDelayMs = 250;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** The draft key of the conversation that does not exist yet. */
export const newConversationKey = "new";

const editPrefix = "edit-";

/** The draft key of a sent prompt that is being changed. */
export function editKey(messageId: string): string {
  return `${editPrefix}${messageId}`;
}

/** The prompts that are being edited, in any conversation. */
export function useEditedIds(): readonly string[] {
  return useDrafts(useShallow(editedIdsIn));
}

/** The same just now. */
export function editedIds(): readonly string[] {
  return editedIdsIn(useDrafts.getState());
}

function editedIdsIn({ texts }: Drafts): readonly string[] {
  return Object.keys(texts).flatMap((key) =>
    key.startsWith(editPrefix) ? [key.slice(editPrefix.length)] : [],
  );
}

/** Opens a sent prompt to be changed. It is saved from the first change on. */
export function beginEdit(messageId: string, text: string): void {
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [editKey(messageId)]: text } }));
}

/** Changes a draft and saves it a quarter of a second after the last change. */
export function writeDraft(key: string, text: string): void {
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }));
  clearTimeout(timers.get(key));
  timers.set(
    key,
    setTimeout(() => void saveDraft(key), saveDelayMs),
  );
}

/** Saves a changed draft at once. */
export async function saveDraft(key: string): Promise<void> {
  if (timers.has(key)) await save(key);
}

async function save(key: string): Promise<void> {
  clearTimeout(timers.get(key));
  timers.delete(key);
  const { texts, sending } = useDrafts.getState();
  const text = join(sending[key]?.text, texts[key]);
  const saved = await call("draft.save", { key, text });
  if (!saved.ok) showFailure(saved.failure);
}

/** Takes a draft out of its field to be sent. On disk it stays until `settleDraft` says what came of it. */
export function takeDraft(key: string): DraftContent {
  const { texts, attachments } = useDrafts.getState();
  const taken = { text: texts[key] ?? "", attachments: attachments[key] ?? [] };
  useDrafts.setState((now) => ({
    texts: { ...now.texts, [key]: "" },
    attachments: { ...now.attachments, [key]: [] },
    sending: { ...now.sending, [key]: taken },
  }));
  void saveDraft(key);
  return taken;
}

/** Forgets what `takeDraft` took, or puts it back before whatever was written meanwhile. */
export function settleDraft(key: string, wasSent: boolean): void {
  const taken = useDrafts.getState().sending[key];
  if (taken === undefined) return;
  useDrafts.setState(({ texts, attachments, sending }) => ({
    texts: wasSent ? texts : { ...texts, [key]: join(taken.text, texts[key]) },
    attachments: wasSent
      ? attachments
      : { ...attachments, [key]: [...taken.attachments, ...(attachments[key] ?? [])] },
    sending: without(sending, key),
  }));
  void save(key);
}

/** Gives what was written for a conversation that did not exist yet to the one that does now. */
export function moveDraft(from: string, to: string): void {
  const { texts, attachments } = useDrafts.getState();
  const text = texts[from] ?? "";
  attachToDraft(to, attachments[from] ?? []);
  forgetDraft(from);
  if (text !== "") writeDraft(to, text);
}

/** Takes a draft away, here and on disk. */
export function forgetDraft(key: string): void {
  useDrafts.setState(({ texts, attachments, sending }) => ({
    texts: without(texts, key),
    attachments: without(attachments, key),
    sending: without(sending, key),
  }));
  void save(key);
}

export function attachToDraft(key: string, attachments: readonly Attachment[]): void {
  useDrafts.setState((now) => ({ attachments: { ...now.attachments, [key]: attachments } }));
}

/** Brings back the drafts of the last time. What was typed meanwhile wins. */
export async function startDrafts(
  list: () => Promise<Result<readonly Draft[]>> = () => call("draft.list", {}),
): Promise<void> {
  const drafts = await list();
  if (!drafts.ok) return showFailure(drafts.failure);
  const saved = Object.fromEntries(drafts.value.map(({ key, text }) => [key, text]));
  useDrafts.setState(({ texts }) => ({ texts: { ...saved, ...texts } }));
}

function join(before = "", after = ""): string {
  if (before === "" || after === "") return before + after;
  return after.trim() === "" ? before : `${before}\n\n${after}`;
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

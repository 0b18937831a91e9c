import { create } from "zustand";
import type { Attachment } from "../../electron/shared/records.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { Draft } from "../../electron/shared/state.ts";
import { call } from "../client.ts";
import { showFailure } from "./notices.ts";

interface Drafts {
  /** By conversation id, or "new". */
  readonly texts: Readonly<Record<string, string>>;
  /** Files to go along; kept only while the window is open. */
  readonly attachments: Readonly<Record<string, readonly Attachment[]>>;
}

/** What was written and not sent yet. Texts survive a crash: they are saved while they are written. */
export const useDrafts = create<Drafts>()(() => ({ texts: {}, attachments: {} }));

const saveDelayMs = 250;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** The draft key of the conversation that does not exist yet. */
export const newConversationKey = "new";

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
  const timer = timers.get(key);
  if (timer === undefined) return;
  clearTimeout(timer);
  timers.delete(key);
  const saved = await call("draft.save", { key, text: useDrafts.getState().texts[key] ?? "" });
  if (!saved.ok) showFailure(saved.failure);
}

/** Forgets a draft that was sent. */
export function clearDraft(key: string): void {
  attachToDraft(key, []);
  writeDraft(key, "");
  void saveDraft(key);
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

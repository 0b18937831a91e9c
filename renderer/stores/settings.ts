import { create } from "zustand";
import type { CallInput } from "../../electron/shared/contract.ts";
import { defaultSettings, type Settings } from "../../electron/shared/settings.ts";
import { call, on } from "../client.ts";
import { showFailure } from "./notices.ts";

/** The settings as main holds them; the defaults until they were read. */
export const useSettings = create<{ readonly settings: Settings }>(() => ({
  settings: defaultSettings,
}));

/** What main last said, and on top of it what was changed here and is not saved yet, oldest first. */
let saved = defaultSettings;
let unsaved: readonly Partial<Settings>[] = [];

function show(): void {
  const settings = unsaved.reduce<Settings>((all, change) => ({ ...all, ...change }), saved);
  useSettings.setState({ settings });
}

function adopt(settings: Settings): void {
  saved = settings;
  show();
}

/** Reads the settings, follows their changes and keeps the page's look in step. Resolves once they were read. */
export async function startSettings(): Promise<void> {
  useSettings.subscribe(({ settings }) => applyAppearance(settings));
  on("settings.changed", adopt);
  const answer = await call("settings.read", {});
  if (answer.ok) adopt(answer.value);
  else showFailure(answer.failure);
}

/** Changes settings at once and saves them; what could not be saved is taken back and told. */
export async function changeSettings(change: CallInput<"settings.change">): Promise<boolean> {
  const wanted = withoutUndefined(change);
  unsaved = [...unsaved, wanted];
  show();
  const answer = await call("settings.change", change);
  unsaved = unsaved.filter((other) => other !== wanted);
  adopt(answer.ok ? answer.value : saved);
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}

/** Theme, text size and line length live on the root element, where `theme.css` reads them. */
function applyAppearance({ theme, textScale, lineLength }: Settings): void {
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.style.setProperty("--text-scale", String(textScale / 100));
  root.style.setProperty("--line-length", `${lineLength}ch`);
}

// A partial schema allows a key that is present and undefined; spreading it would lose the setting.
function withoutUndefined(change: CallInput<"settings.change">): Partial<Settings> {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Settings>;
}

import type { ImportSource } from "../../electron/shared/records.ts";
import { formatCounted, formatNumber } from "./format.ts";

/** What people call the programs that conversations come from. */
export const sourceNames = {
  freehold: "Freehold",
  chatgpt: "ChatGPT",
  claude: "Claude",
  "open-webui": "Open WebUI",
  "lm-studio": "LM Studio",
  jan: "Jan",
  messages: "a list of messages",
} satisfies Record<ImportSource, string>;

/** Words of the import. */
export const importText = {
  intro:
    "Brings conversations in from elsewhere, with their branches and dates. The file is read on this machine and stays as it is; you see what it holds before anything is written.",
  file: "Choose a file…",
  folder: "Choose a folder…",
  drop: "Or drop a file or a folder anywhere on this window.",
  dropTitle: "Drop to see what it holds",
  dropHint: "One file or folder. Nothing is written before you say so.",
  oneAtATime: "One file or folder at a time: drop them one after the other.",
  how: "Where to find your conversations",
  guides: [
    {
      name: "ChatGPT",
      way: "Settings, Data controls, Export data. The link that comes by mail leads to a zip archive: choose it as it is.",
    },
    {
      name: "Claude",
      way: "Settings, Privacy, Export data. The link that comes by mail leads to a zip archive: choose it as it is.",
    },
    { name: "Open WebUI", way: "Settings, Chats, Export Chats. It gives a file of JSON." },
    {
      name: "LM Studio",
      way: "Choose the folder “conversations” in LM Studio's own folder (.lmstudio in your home).",
    },
    {
      name: "Jan",
      way: "Settings, General, Jan Data Folder. Choose that folder, or “threads” in it.",
    },
    { name: "Freehold", way: "The file of an export “Freehold (JSON Lines)”." },
    {
      name: "Others",
      way: "Lists of messages as JSON or JSON Lines, in OpenAI's or ShareGPT's form.",
    },
  ],
  reading: (name: string) => `Reading ${name}…`,
  running: (name: string) => `Importing ${name}…`,
  progress: (conversations: number) => `${formatCounted(conversations, "conversation")} so far`,
  cancel: "Cancel",
  preview: (name: string) => `What ${name} holds`,
  from: "From",
  conversations: "Conversations",
  messages: "Messages",
  span: "Written",
  spanOf: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  alreadyHere: "Already here",
  alreadyHereHint: (count: number) =>
    `${formatNumber(count)}; only what is new in ${count === 1 ? "it" : "them"} is brought`,
  copies: "Further copies",
  copiesHint: (count: string) => `${count}; each conversation is brought once`,
  titles: "Among them",
  erasedHere: (conversations: number, messages: number) =>
    `Also what you erased here: ${[
      ...(conversations > 0 ? [formatCounted(conversations, "conversation")] : []),
      ...(messages > 0 ? [formatCounted(messages, "message")] : []),
    ].join(" and ")}`,
  erasedHereHint: "They come back as they are in the file.",
  unreadable: "Cannot be brought",
  losses: "Not brought, of conversations that are",
  more: (count: string) => `and ${count} more`,
  tally: (what: string, count: string) => `${what} (${count})`,
  rule: (days: number) =>
    `Your rule erases conversations that are older than ${formatCounted(days, "day")}. What is imported keeps its dates, so the rule may erase it soon: pin what is to stay, or change the rule in Erase.`,
  start: "Import",
  back: "Choose something else",
  done: (source: string) => `Imported from ${source}.`,
  allHere: "Everything in it was here already.",
  nothingNew: "Nothing new was brought.",
  brought: (conversations: number, messages: number) =>
    `${formatCounted(conversations, "conversation")} and ${formatCounted(messages, "message")} were brought.`,
  grown: (count: number) =>
    `${formatCounted(count, "conversation")} that ${count === 1 ? "was here got what was new in it" : "were here got what was new in them"}.`,
  stayed: (count: number) => `${formatCounted(count, "was", "were")} here already.`,
  copiesLeft: (count: number) =>
    `${formatCounted(count, "further copy of a conversation was", "further copies of conversations were")} left out.`,
  leftErased: (count: number) =>
    `${formatCounted(count, "conversation was", "conversations were")} left out, for you had erased ${count === 1 ? "it" : "them"} here.`,
  leftMessages: (count: number) =>
    `${formatCounted(count, "message was", "messages were")} left out, for you had erased ${count === 1 ? "it" : "them"} here.`,
  cancelled: "The import was cancelled. Nothing was written.",
  cancelledAfter:
    "The import was cancelled. What was brought until then stays, whole conversations.",
  failed: "The import did not come to its end.",
  restLater: "What was brought stays, whole conversations. The same file again brings the rest.",
  unread: (name: string) => `“${name}” was not imported.`,
  again: "Import something else",
  badge: (source: string) => `Imported from ${source}`,
} as const;

import { formatNumber } from "./format.ts";

/** Words of the search in all messages. */
export const searchText = {
  field: "Search in all messages",
  placeholder: 'Words, "a phrase", -without, begin*',
  clear: "Clear search",
  results: "What was found",
  conversations: "Conversations, by their titles",
  messages: "Messages",
  messagesIn: (count: number) => (count === 1 ? "1 message" : `${formatNumber(count)} messages`),
  moreTitles: (count: number) =>
    count === 1 ? "1 more conversation" : `${formatNumber(count)} more conversations`,
  tooManyTitles: (count: number) =>
    `${formatNumber(count)} more are not listed. Another word narrows them down.`,
  /** `messages`: what is said of these. */
  foundTitles: (total: number, messages: string) =>
    `${total === 1 ? "1 conversation" : `${formatNumber(total)} conversations`} · ${messages}`,
  found: (total: number, isPartial: boolean) => {
    if (isPartial) return `More than ${formatNumber(total)} messages. Type on to narrow them down.`;
    if (total === 0) return "No message found";
    return total === 1 ? "1 message" : `${formatNumber(total)} messages`;
  },
  leftOut: (words: number) =>
    `${words === 1 ? "The last word was" : `The last ${formatNumber(words)} words were`} left out: there are too many to look for at once.`,
  nothingTitle: "No message and no title has this",
  nothingHint:
    "Words are looked for as they are written, without regard to case and accents. A shorter beginning with * finds more.",
  nothingFiltered: "With fewer filters there may be some.",
  nothingBetween: "“From” is after “To”, so no day lies between them.",
  beforeFrom: "This is before “From”.",
  startTitle: "Everything that was said, by its words",
  startHint:
    "Search goes through every prompt, answer, attached file and reasoning, and the titles of conversations. It never leaves this machine.",
  examples: [
    ["sourdough starter", "both words, in any order"],
    ['"rye bread"', "these words in this order"],
    ["bread -yeast", "one word without the other"],
    ["ferment*", "all words that begin so"],
  ],
  failed: "The search index could not be read, and is built again. The archive itself is whole.",
  indexing: (percent: number) =>
    `Still reading the archive, ${formatNumber(percent)} %: more may be found in a moment.`,
  filters: "Filters",
  clearFilters: "Clear filters",
  removeFilter: (words: string) => `Remove filter: ${words}`,
  more: "Show more",
  any: "Any",
  role: "Said by",
  roles: { user: "You", assistant: "The model" },
  model: "Answered by",
  route: "Answered where",
  routes: {
    device: "On this device",
    own: "On a server of mine",
    "third-party": "On somebody else's server",
    elsewhere: "In another app, and imported",
  },
  rating: "Rated",
  ratings: { good: "Good", bad: "Bad" },
  folder: "Folder",
  tag: "Tag",
  archived: "Archived conversations",
  archivedChoices: { without: "Without them", only: "Only these" },
  fromDay: "From",
  toDay: "To",
  hasCode: "Has code",
  hasAttachment: "Has a file",
  order: "Order",
  orders: { best: "Best match first", newest: "Newest first" },
  places: { text: null, attachment: "In a file", reasoning: "In the reasoning" },
  isArchived: "Archived",
} as const;

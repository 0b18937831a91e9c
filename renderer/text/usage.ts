import type { UsageKind } from "../library/usage/usage-row.ts";
import type { BucketUnit, UsageSpan } from "../library/usage/spans.ts";
import { formatNumber, formatShare } from "./format.ts";
import { searchText } from "./search.ts";

/** Words of what was used, in numbers and over time. */
export const usageText = {
  intro:
    "Counted on this device from your archive, in the time zone you are in. What you erase is no longer counted.",
  span: "Time",
  spans: {
    "7-days": "7 days",
    "30-days": "30 days",
    "90-days": "90 days",
    "12-months": "12 months",
    all: "All",
  } satisfies Record<UsageSpan, string>,
  wholes: {
    "7-days": "7 days",
    "30-days": "30 days",
    "90-days": "90 days",
    "12-months": "12 months",
    all: "All time",
  } satisfies Record<UsageSpan, string>,
  units: {
    day: "Day",
    week: "Week",
    month: "Month",
    year: "Year",
  } satisfies Record<BucketUnit, string>,
  asTables: "Show as tables",
  loading: "Counting…",
  building: "The archive is still being read: these numbers grow until it is done.",
  empty: "Nothing was asked yet",
  emptyHint:
    "Once you have asked something, this shows how much you asked, how much of it was answered on this device, and what the rest cost.",
  nothing: "Nothing was asked in this time.",

  kinds: {
    prompts: "Prompts",
    ...searchText.routes,
    imported: "Imported answers",
  } satisfies Record<UsageKind, string>,
  messages: "Messages",
  messagesAbout: "What you asked, and answers by where they were made",
  messageCounts: (prompts: number, answers: number) =>
    `${countOf(prompts, "prompt")}, ${countOf(answers, "answer")}`,
  importedCount: (answers: number) => `and ${countOf(answers, "imported answer")}`,
  tokens: "Tokens",
  tokensAbout: "What models read and wrote, by where they ran",
  tokenCounts: (read: string, written: string) => `${read} read, ${written} written`,
  noTokens: "No tokens were counted in this time.",
  share: "Answered on this device",
  shareAbout: "Of all answers that Freehold asked for",
  shareOfAnswers: "Answers",
  shareOfTokens: "Tokens",
  shareTokens: (share: string) => `${share} of the tokens`,
  noShare: "Nothing was answered in this time.",
  cost: "Cost",
  costAbout: "Of remote answers, by the prices of their day",
  costAnswers: (answers: number) => `${countOf(answers, "answer")} from remote models`,
  noCost: "Nothing was paid in this time.",
  unpriced: (answers: number) => `${formatNumber(answers)} without a known price`,
  priceUnknown: "Price unknown",

  times: (factor: number, before: string) => `${formatNumber(factor)} times the ${before} before`,
  more: (share: number, before: string) => `${formatShare(share)} more than the ${before} before`,
  less: (share: number, before: string) => `${formatShare(share)} less than the ${before} before`,
  same: (before: string) => `As in the ${before} before`,
  noneBefore: (before: string) => `None in the ${before} before`,
  points: (points: number, before: string) =>
    `${formatNumber(Math.abs(points))} ${Math.abs(points) === 1 ? "point" : "points"} ${points > 0 ? "more" : "less"} than the ${before} before`,

  models: "Models",
  modelsCaption: "Every model that answered in this time",
  columnModel: "Model",
  columnPlace: "Where",
  columnAnswers: "Answers",
  columnTokens: "Tokens",
  columnSpeed: "Tokens per second",
  columnCost: "Cost",
  imported: "Imported",
  unknownModel: "Not named",
  nothingKnown: "–",
} as const;

function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}

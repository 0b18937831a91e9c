import type { UsageKind } from "../library/usage/usage-row.ts";
import type { BucketUnit, UsageSpan } from "../library/usage/spans.ts";
import { formatNumber, formatShare } from "./format.ts";

/** Words of what was used, in numbers and over time. */
export const usageText = {
  intro:
    "Counted on this device from your archive, in the time zone you are in. What you erase is no longer counted. Answers from a Freehold export count by where they were made: “This device” may then have been another.",
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
  drawing: "How it is shown",
  drawings: { charts: "Charts", tables: "Tables" },
  loading: "Counting…",
  building: "The archive is still being read: these numbers grow until it is done.",
  empty: "Nothing was asked yet",
  emptyHint:
    "Once you have asked something, this shows how much you asked, how much of it was answered on this device, and what the rest cost.",
  nothing: "Nothing was asked in this time.",

  kinds: {
    prompts: "Prompts",
    device: "This device",
    own: "My servers",
    "third-party": "Others’ servers",
    imported: "Imported",
  } satisfies Record<UsageKind, string>,
  messages: "Messages",
  messagesAbout: "Prompts, and answers by where they ran",
  messageCounts: (prompts: number, answers: number) =>
    `${countOf(prompts, "prompt")}, ${countOf(answers, "answer")}`,
  importedCount: (answers: number) => `${formatNumber(answers)} imported`,
  tokens: "Tokens",
  tokensAbout: "Read and written, by where models ran",
  tokenCounts: (read: string, written: string) => `${read} read, ${written} written`,
  noTokens: "No tokens were counted in this time.",
  share: "On this device",
  shareAbout: "The share that models here answered",
  shareOfAnswers: "Answers",
  shareOfTokens: "Tokens",
  shareTokens: (share: string) => `${share} of the tokens`,
  noShare: "Nothing was answered in this time.",
  cost: "Cost",
  costAbout: "Of remote answers, at the prices of their day",
  costAnswers: (answers: number) => countOf(answers, "remote answer"),
  noCost: "Nothing was paid in this time.",
  unpriced: (answers: number) => `${formatNumber(answers)} without a price`,
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
  unknownModel: "Not named",
  nothingKnown: "–",
} as const;

function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}

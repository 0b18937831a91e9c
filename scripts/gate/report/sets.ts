import type { DataRow } from "../development-data.ts";

/** Rows of one kind, and what the design wants of them. */
export interface DataSet {
  readonly name: string;
  readonly file: string;
  /** "recall": all of them should stay; "over-blocking": none of them should. */
  readonly measure: "recall" | "over-blocking";
  /** The least recall, or the most over-blocking; `null` where the design names none. */
  readonly goal: number | null;
  readonly holds: (row: DataRow) => boolean;
}

const secrets = "secrets.jsonl.gz";
const semantic = "semantic.jsonl.gz";
const presidio = "pii-english.jsonl";
const polish = "pl-pii-bench.jsonl";
const benign = "benign.jsonl";
const taint = "taint.jsonl";

/** Spans that point at a person by themselves; places and firms alone do not. */
const personal = new Set(["PERSON", "ADDRESS", "PHONE_NUMBER", "CREDIT_CARD"]);

const isHardNegative = ({ category = "" }: DataRow): boolean => category.startsWith("hard-");

/** What the report measures, each on its own. */
export const dataSets: readonly DataSet[] = [
  recall("secrets", secrets, 0.97, ({ label }) => label === "secret"),
  recall("Presidio, all sentences", presidio, 0.97, () => true),
  recall("Presidio, with a person's details", presidio, 0.97, ({ spans = [] }) =>
    spans.some(({ type }) => personal.has(type)),
  ),
  recall("Polish documents", polish, null, ({ spans = [] }) => spans.length > 0),
  recall("stories told (taint)", taint, null, ({ kind }) => kind === "vignette"),
  recall("retrieved mail and notes (taint)", taint, null, ({ kind }) => kind === "tool_context"),
  recall("sensitive by meaning", semantic, 0.85, ({ sensitive }) => sensitive === true),
  ...["en", "other languages"].map((which) =>
    recall(`sensitive by meaning, ${which}`, semantic, null, ({ sensitive, lang }) =>
      which === "en" ? sensitive === true && lang === "en" : sensitive === true && lang !== "en",
    ),
  ),
  overBlocking("benign prompts", benign, 0.1, () => true),
  ...["mt_bench", "arena_hard", "humaneval", "user_oriented", "self_instruct_seed", "awesome"].map(
    (source) => overBlocking(`benign, ${source}`, benign, null, ({ src }) => src === source),
  ),
  ...["en", "es", "fr", "ja"].map((language) =>
    overBlocking(
      `benign, ${language}`,
      "benign-multilingual.jsonl",
      0.1,
      ({ lang }) => lang === language,
    ),
  ),
  overBlocking(
    "benign of the semantic set",
    semantic,
    0.1,
    (row) => row.sensitive === false && !isHardNegative(row),
  ),
  overBlocking(
    "hard negatives",
    semantic,
    0.2,
    (row) => row.sensitive === false && isHardNegative(row),
  ),
  overBlocking(
    "lines that only look like secrets",
    secrets,
    null,
    ({ label }) => label !== "secret",
  ),
];

type Holds = DataSet["holds"];

function recall(name: string, file: string, goal: number | null, holds: Holds): DataSet {
  return { name, file, measure: "recall", goal, holds };
}

function overBlocking(name: string, file: string, goal: number | null, holds: Holds): DataSet {
  return { name, file, measure: "over-blocking", goal, holds };
}

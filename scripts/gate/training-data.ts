import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expandFile } from "./expand.ts";
import { isHeldBack, type SplitRow } from "./split.ts";

/** A text with what is known of it. */
export interface LabelledText {
  readonly text: string;
  readonly isPrivate: boolean;
  /** A gate category, or empty where the kind is not known. */
  readonly category: string;
  readonly language: string;
  /** Which figures it counts in: `semantic`, `hard-negative`, `benign`, `multilingual`, `taint`, ... */
  readonly set: string;
  /** Texts of one group are alike and stay on one side of every cross-validation. */
  readonly group: string;
  /** How much it counts in training. */
  readonly weight: number;
}

interface Row extends SplitRow {
  readonly text: string;
  readonly sensitive?: boolean;
  readonly category?: string;
  readonly lang?: string;
  readonly spans?: readonly unknown[];
  readonly label?: string;
}

function isLookAlike(row: Row): boolean {
  return row.label === "not_secret" && row.text.trim() !== "";
}

function readRows(file: string): readonly Row[] {
  const bytes = readFileSync(file);
  const content = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return content
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

/** The development data's own names of kinds, as the gate has them. */
const renamed: Readonly<Record<string, string>> = {
  finance: "money",
  "client-confidential": "client",
  credential: "secret",
};

function labelSemantic(row: Row): LabelledText {
  const isPrivate = row.sensitive === true;
  const category = row.category ?? "";
  return {
    text: row.text,
    isPrivate,
    category: isPrivate ? (renamed[category] ?? category) : "",
    language: row.lang ?? "en",
    set: isPrivate ? "semantic" : category.startsWith("hard") ? "hard-negative" : "semantic-benign",
    group: row.id,
    // Harmless texts that look private are the scarcest and teach the most.
    weight: isPrivate ? 2 : 4,
  };
}

function labelRow(row: Row, set: string, isPrivate: boolean, weight: number): LabelledText {
  return {
    text: row.text,
    isPrivate,
    category: "",
    language: row.lang ?? "en",
    set,
    group: row.template === undefined ? row.id.replace(/-t$/, "") : `template-${row.template}`,
    weight,
  };
}

export interface DevelopmentData {
  /** The half to train and tune on. */
  readonly training: readonly LabelledText[];
  /** The half that is only reported on. */
  readonly heldBack: readonly LabelledText[];
}

/** The development data outside the repository, in its two halves; empty when the folder is not there. */
export function readDevelopmentData(folder: string): DevelopmentData {
  const training: LabelledText[] = [];
  const heldBack: LabelledText[] = [];
  const add = (
    file: string,
    label: (row: Row) => LabelledText,
    isWanted: (row: Row) => boolean = () => true,
  ) => {
    const path = join(folder, file);
    if (!existsSync(path)) return;
    for (const row of readRows(path).filter(isWanted))
      (isHeldBack(row) ? heldBack : training).push(label(row));
  };
  add("semantic.jsonl.gz", labelSemantic);
  add("benign.jsonl", (row) => labelRow(row, "benign", false, 2));
  add("benign-multilingual.jsonl", (row) => labelRow(row, "multilingual", false, 1.5));
  add("taint.jsonl", (row) =>
    labelRow(row, row.id.endsWith("-t") ? "taint-tool" : "taint-vignette", true, 0.7),
  );
  add("pii-english.jsonl", (row) => labelRow(row, "pii", (row.spans ?? []).length > 0, 0.3));
  add("pl-pii-bench.jsonl", (row) => labelRow(row, "pl-pii", (row.spans ?? []).length > 0, 0.2));
  // Secrets themselves are the secrets layer's; here the classifier only learns what lines of code and logs are.
  add("secrets.jsonl.gz", (row) => labelRow(row, "not-secret", false, 0.6), isLookAlike);
  return { training, heldBack };
}

/** The texts that were written for training, expanded from their templates. */
export function readWrittenTexts(folder: string): readonly LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      expandFile(name.replace(".txt", ""), readFileSync(join(folder, name), "utf8")).map(
        (written) => ({
          ...written,
          set: `written-${written.isPrivate ? "private" : "harmless"}`,
          weight: written.isPrivate ? 0.6 : 1,
        }),
      ),
    );
}

/** Real-looking prompts of our own that are only judged by: one a line, `+` for private. */
export function readJudgedTexts(folder: string): readonly LabelledText[] {
  return readFileSync(join(folder, "judged/real-looking.txt"), "utf8")
    .split("\n")
    .filter((line) => /^[+-] /.test(line))
    .map((line, number) => ({
      text: line.slice(2).replaceAll("\\n", "\n"),
      isPrivate: line.startsWith("+"),
      category: "",
      language: "en",
      set: `real-looking-${line.startsWith("+") ? "private" : "harmless"}`,
      group: `judged-${number}`,
      weight: 0,
    }));
}

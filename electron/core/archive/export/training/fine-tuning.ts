import type { LeftOutReason, TrainingOptions } from "../../../../shared/export.ts";
import { ConversationReader, type ExportedConversation } from "../conversation.ts";
import type { ExportJob, FormatCounts } from "../format.ts";
import { type Example, type NoteLeftOut, examplesOf, pathsOf } from "./examples.ts";
import { fingerprint } from "./fingerprint.ts";
import { PartFile } from "./part-file.ts";
import { withoutPrivateTurns } from "./private-turns.ts";
import { trainingReadme } from "./readme.ts";
import { axolotlYaml, datasetInfo, trainFile, validationFile } from "./settings-files.ts";
import { lineOf, showsTypes } from "./shapes.ts";
import { Sources } from "./sources.ts";
import { type SetPart, Split } from "./split.ts";
import { whyItStays } from "./staying.ts";

/** A folder with examples to train on and to validate with, what the training programs need to read them, and where they are from. */
export async function exportTraining(job: ExportJob): Promise<FormatCounts> {
  const { target } = job.request;
  if (target.format !== "fine-tuning") throw new Error(`${target.format} is no training set.`);
  const set = new TrainingSet(job, target.training);
  await set.open();
  if (set.asksWhatBelongsTogether) await joinBranches(job, set);
  const conversations = new ConversationReader(job.reader);
  for (let at = 0; at < job.reader.conversations; at += 1) {
    await set.take(conversations.read(at));
    await job.step(at + 1);
  }
  return await set.finish();
}

/** Reads everything once more before, for one of the last conversations can say that two of the first belong together. */
async function joinBranches(job: ExportJob, set: TrainingSet): Promise<void> {
  const conversations = new ConversationReader(job.reader);
  for (let at = 0; at < job.reader.conversations; at += 1) {
    set.joinBranches(conversations.read(at));
    job.reader.forgetCounts();
    await job.step(0);
  }
}

class TrainingSet {
  readonly #job: ExportJob;
  readonly #options: TrainingOptions;
  readonly #sources: Sources;
  readonly #leftOut = new Map<LeftOutReason, number>();
  readonly #split: Split;
  /** Of the examples there are and their beginnings, 52 bits each: a million of them are the same by chance once in nine thousand sets. */
  readonly #seen = new Set<number>();
  readonly #examples = { train: 0, validation: 0 };
  #train: PartFile | null = null;
  #validation: PartFile | null = null;
  #hasUnlearned = false;
  #conversations = 0;
  #messages = 0;

  constructor(job: ExportJob, options: TrainingOptions) {
    this.#job = job;
    this.#options = options;
    this.#sources = new Sources(job.models);
    this.#split = new Split(options.validationShare);
  }

  async open(): Promise<void> {
    this.#train = await PartFile.open(this.#job, trainFile);
  }

  /** Whether a conversation can have examples that begin differently. */
  get asksWhatBelongsTogether(): boolean {
    return this.#options.branches === "all" && this.#options.validationShare > 0;
  }

  joinBranches(conversation: ExportedConversation): void {
    const paths = pathsOf(conversation, this.#options, () => {});
    this.#split.join(paths.flatMap(({ turns }) => turns[0]?.prompt ?? []));
  }

  async take(conversation: ExportedConversation): Promise<void> {
    const staying = await this.#whyItStays(conversation);
    if (staying !== null) return this.#count(staying);
    const noted = new Set<string>();
    const note: NoteLeftOut = (reason, messageId) => {
      const key = `${reason} ${messageId}`;
      if (!noted.has(key)) this.#count(reason);
      noted.add(key);
    };
    const paths = await this.#harmless(conversation, note);
    const examples = examplesOf(paths, this.#options, note);
    const parts = this.#split.partsOf(
      examples.map((example) => ({
        firstPrompt: example.turns[0]?.prompt ?? "",
        showsTypes: showsTypes(example, this.#options.shape),
      })),
    );
    let written = 0;
    for (const [at, example] of examples.entries())
      if (await this.#write(example, parts[at] ?? "train")) written += 1;
    if (written > 0) this.#conversations += 1;
  }

  async finish(): Promise<FormatCounts> {
    await this.#train?.finish();
    await this.#validation?.finish();
    const { shape } = this.#options;
    const facts = {
      shape,
      hasValidation: this.#examples.validation > 0,
      hasUnlearned: this.#hasUnlearned,
    };
    const { exportedAt } = this.#job;
    await this.#writeFile("dataset_info.json", datasetInfo(facts));
    await this.#writeFile("axolotl.yaml", axolotlYaml(facts));
    await this.#writeFile("SOURCES.md", this.#sources.describe());
    await this.#writeFile(
      "README.md",
      trainingReadme(
        this.#options,
        facts,
        { ...this.#examples, leftOut: this.#leftOut },
        exportedAt,
      ),
    );
    return {
      conversations: this.#conversations,
      messages: this.#messages,
      examples: this.#examples,
      leftOut: [...this.#leftOut].map(([reason, count]) => ({ reason, count })),
    };
  }

  async #whyItStays(conversation: ExportedConversation) {
    const isAsked = this.#options.sensitive !== "keep" && conversation.messages.length > 0;
    return isAsked ? await whyItStays(conversation, this.#job.common) : null;
  }

  async #harmless(conversation: ExportedConversation, note: NoteLeftOut) {
    const { sensitive } = this.#options;
    const paths = pathsOf(conversation, this.#options, note);
    if (sensitive === "keep") return paths;
    const { judge } = this.#job;
    const { cleared } = conversation;
    const check = { judge, cleared, redacts: sensitive === "redact", note };
    const harmless = [];
    for (const path of paths) harmless.push(await withoutPrivateTurns(path, check));
    return harmless;
  }

  async #write(example: Example, part: SetPart): Promise<boolean> {
    const prints = beginningsOf(example);
    if (this.#seen.has(prints.at(-1) ?? 0)) {
      this.#count("duplicate");
      return false;
    }
    for (const print of prints) this.#seen.add(print);
    for (const { isLearned, message } of example.turns) {
      if (isLearned) this.#sources.note(message);
      else this.#hasUnlearned = true;
    }
    this.#messages += example.turns.length * 2;
    this.#examples[part] += 1;
    const file = part === "validation" ? await this.#validationFile() : this.#train;
    const { shape } = this.#options;
    const line = lineOf(example, shape, mayReadOnly(this.#options));
    await file?.write(line, { showsTypes: showsTypes(example, shape) });
    return true;
  }

  async #validationFile(): Promise<PartFile> {
    this.#validation ??= await PartFile.open(this.#job, validationFile);
    return this.#validation;
  }

  async #writeFile(name: string, text: string): Promise<void> {
    const file = await this.#job.createFile(name);
    await file.write(text);
  }

  #count(reason: LeftOutReason): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }
}

/** Whether some answers can be there only to be read. */
function mayReadOnly({ branches, rating }: TrainingOptions): boolean {
  return branches === "all" || rating === "good";
}

/** One fingerprint for each beginning of an example that ends with an answer to learn; the last is that of the whole. */
function beginningsOf({ systemPrompt, turns }: Example): readonly number[] {
  let print = fingerprint(systemPrompt);
  return turns.flatMap(({ prompt, answer, isLearned }) => {
    print = fingerprint(JSON.stringify([print, prompt, answer]));
    return isLearned ? [print] : [];
  });
}

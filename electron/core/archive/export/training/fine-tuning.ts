import { hash } from "node:crypto";
import type { LeftOutReason, TrainingOptions } from "../../../../shared/export.ts";
import { ConversationReader, type ExportedConversation } from "../conversation.ts";
import type { ExportJob, FormatCounts } from "../format.ts";
import type { OutputFile } from "../output-file.ts";
import { type Example, type NoteLeftOut, examplesOf, pathsOf } from "./examples.ts";
import { withoutPrivateTurns } from "./private-turns.ts";
import { trainingReadme } from "./readme.ts";
import { axolotlYaml, datasetInfo, trainFile, validationFile } from "./settings-files.ts";
import { lineOf } from "./shapes.ts";
import { Sources } from "./sources.ts";

/** A folder with examples to train on and to validate with, what the training programs need to read them, and where they are from. */
export async function exportTraining(job: ExportJob): Promise<FormatCounts> {
  const { target } = job.request;
  if (target.format !== "fine-tuning") throw new Error(`${target.format} is no training set.`);
  const set = new TrainingSet(job, target.training);
  await set.open();
  const conversations = new ConversationReader(job.reader);
  for (let at = 0; at < job.reader.conversations; at += 1) {
    await set.take(conversations.read(at));
    await job.step(at + 1);
  }
  return await set.finish();
}

class TrainingSet {
  readonly #job: ExportJob;
  readonly #options: TrainingOptions;
  readonly #sources: Sources;
  readonly #leftOut = new Map<LeftOutReason, number>();
  /** Of the examples there are, 52 bits each: a million of them are the same by chance once in nine thousand sets. */
  readonly #seen = new Set<number>();
  readonly #examples = { train: 0, validation: 0 };
  #train: OutputFile | null = null;
  #validation: OutputFile | null = null;
  #hasUnlearned = false;
  #conversations = 0;
  #messages = 0;

  constructor(job: ExportJob, options: TrainingOptions) {
    this.#job = job;
    this.#options = options;
    this.#sources = new Sources(job.models);
  }

  async open(): Promise<void> {
    this.#train = await this.#job.createFile(trainFile);
  }

  async take(conversation: ExportedConversation): Promise<void> {
    const noted = new Set<string>();
    const note: NoteLeftOut = (reason, messageId) => {
      const key = `${reason} ${messageId}`;
      if (!noted.has(key)) this.#count(reason);
      noted.add(key);
    };
    const paths = await this.#harmless(conversation, note);
    let written = 0;
    for (const example of examplesOf(paths, this.#options, note))
      if (await this.#write(example, conversation.id)) written += 1;
    if (written > 0) this.#conversations += 1;
  }

  async finish(): Promise<FormatCounts> {
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
      trainingReadme(this.#options, facts, this.#examples, exportedAt),
    );
    return {
      conversations: this.#conversations,
      messages: this.#messages,
      examples: this.#examples.train + this.#examples.validation,
      leftOut: [...this.#leftOut].map(([reason, count]) => ({ reason, count })),
    };
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

  async #write(example: Example, conversationId: string): Promise<boolean> {
    const print = fingerprint(
      JSON.stringify([
        example.systemPrompt,
        example.turns.map((turn) => [turn.prompt, turn.answer]),
      ]),
    );
    if (this.#seen.has(print)) {
      this.#count("duplicate");
      return false;
    }
    this.#seen.add(print);
    for (const { isLearned, message } of example.turns) {
      if (isLearned) this.#sources.note(message);
      else this.#hasUnlearned = true;
    }
    this.#messages += example.turns.length * 2;
    const isValidation = isForValidation(conversationId, this.#options.validationShare);
    this.#examples[isValidation ? "validation" : "train"] += 1;
    const file = isValidation ? await this.#validationFile() : this.#train;
    await file?.write(lineOf(example, this.#options.shape, mayReadOnly(this.#options)));
    return true;
  }

  async #validationFile(): Promise<OutputFile> {
    this.#validation ??= await this.#job.createFile(validationFile);
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

/** By the conversation's id alone, so that its branches stay together and every export splits it the same way. */
export function isForValidation(conversationId: string, share: number): boolean {
  return fingerprint(`freehold-split\n${conversationId}`) / 2 ** 52 < share;
}

/** The first 52 bits of the SHA-256: a whole number that fits a double. */
function fingerprint(text: string): number {
  return Number.parseInt(hash("sha256", text, "hex").slice(0, 13), 16);
}

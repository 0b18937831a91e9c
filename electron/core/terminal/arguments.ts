import { parseArgs } from "node:util";
import * as v from "valibot";
import { samplingSchema, type Sampling } from "../../shared/sampling.ts";
import { type Result, fail, succeed } from "../../shared/result.ts";

export const usage = `Usage: npm run -s chat -- [options] "prompt"
       command | npm run -s chat -- [options] ["prompt"] -

Asks a model, prints its answer as it is written, and keeps both in the archive. Which one is decided by the policy set in
Freehold's window: the local model, unless escalation is on and the privacy gate lets the whole request pass.
A - among the words of the prompt stands for the text on standard input. Without a prompt that text is the prompt.

  -m, --model NAME|FILE     the local model, by id, file name, name or the beginning of one, or a GGUF file
  -c, --conversation ID     goes on with a conversation; its id is printed after each answer
  -s, --system TEXT         system prompt of a new conversation
  -t, --temperature NUMBER  0 is greedy
      --seed NUMBER         the same seed and settings repeat an answer
  -n, --max-tokens NUMBER   longest answer
      --threads NUMBER      processor threads, this time
  -q, --quiet               the answer only
      --models              lists the models and ends
  -h, --help                this text

-s, -t, --seed and -n belong to a new conversation: one that is gone on with has its own.

Exit status: 0 answered, 1 failed, 2 wrong usage, 3 the archive is open elsewhere, 130 stopped (what had arrived is
kept), 141 nobody reads the answer any more (likewise).
`;

export interface ChatArguments {
  /** As they were typed; "-" stands for the text on standard input. */
  readonly words: readonly string[];
  readonly readsInput: boolean;
  readonly model: string | null;
  readonly conversationId: string | null;
  readonly systemPrompt: string | null;
  readonly sampling: Partial<Sampling>;
  readonly threads: number | null;
  readonly isQuiet: boolean;
  readonly listsModels: boolean;
  readonly wantsHelp: boolean;
}

const options = {
  model: { type: "string", short: "m" },
  conversation: { type: "string", short: "c" },
  system: { type: "string", short: "s" },
  temperature: { type: "string", short: "t" },
  seed: { type: "string" },
  "max-tokens": { type: "string", short: "n" },
  threads: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  models: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What a conversation is made with and then keeps. */
const conversationOptions = ["system", "temperature", "seed", "max-tokens"] as const;

/** Reads the command line. Fails with a sentence for an unknown option or a value out of range. */
export function readArguments(args: readonly string[]): Result<ChatArguments> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return fail("invalid-input", error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.filter((word) => word === "-").length > 1) {
    return fail("invalid-input", "Standard input can stand in the prompt only once: give one -.");
  }
  const misplaced = conversationOptions.find((name) => values[name] !== undefined);
  if (values.conversation !== undefined && misplaced !== undefined) {
    return fail(
      "invalid-input",
      `--${misplaced} is for a new conversation; the one with --conversation has its own settings. Leave one of the two out.`,
    );
  }
  const sampling = readSampling({
    temperature: values.temperature,
    seed: values.seed,
    maxTokens: values["max-tokens"],
  });
  if (!sampling.ok) return sampling;
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= 256)) {
    return fail("invalid-input", "--threads wants a whole number from 1 to 256.");
  }
  return succeed({
    words: positionals,
    readsInput: positionals.length === 0 || positionals.includes("-"),
    model: values.model ?? null,
    conversationId: values.conversation ?? null,
    systemPrompt: values.system ?? null,
    sampling: sampling.value,
    threads,
    isQuiet: values.quiet ?? false,
    listsModels: values.models ?? false,
    wantsHelp: values.help ?? false,
  });
}

function readSampling(
  given: Readonly<Record<string, string | undefined>>,
): Result<Partial<Sampling>> {
  const numbers = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, Number(value)] as const],
  );
  const parsed = v.safeParse(v.partial(samplingSchema), Object.fromEntries(numbers));
  // `partial` allows an explicit undefined, which the entries above never hold.
  if (parsed.success) return succeed(parsed.output as Partial<Sampling>);
  const issue = parsed.issues[0];
  return fail(
    "invalid-input",
    `${v.getDotPath(issue) ?? "A value"} is out of range: ${issue.message}`,
  );
}

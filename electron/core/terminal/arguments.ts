import { parseArgs } from "node:util";
import * as v from "valibot";
import { samplingSchema, type Sampling } from "../../shared/sampling.ts";
import { type Result, fail, succeed } from "../../shared/result.ts";

export const usage = `Usage: npm run chat -- [options] "prompt"
       command | npm run chat -- [options] ["prompt"]

Asks the local model, prints its answer as it is written, and keeps both in the archive.
Text on standard input is given along with the prompt, or is the prompt.

  -m, --model NAME|FILE     a model from the list by name, file name or id, or a GGUF file
  -c, --conversation ID     goes on with a conversation; its id is printed after each answer
  -s, --system TEXT         system prompt of a new conversation
  -t, --temperature NUMBER  0 is greedy
      --seed NUMBER         the same seed and settings repeat an answer
  -n, --max-tokens NUMBER   longest answer
      --threads NUMBER      processor threads
  -q, --quiet               the answer only
      --models              lists the models and ends
  -h, --help                this text

Exit status: 0 answered, 1 failed, 2 wrong usage, 3 the archive is open elsewhere, 130 stopped (what had arrived is kept).
`;

export interface ChatArguments {
  readonly prompt: string;
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

/** Reads the command line. Fails with a sentence for an unknown option or a value out of range. */
export function readArguments(args: readonly string[]): Result<ChatArguments> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return fail("invalid-input", error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
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
    prompt: positionals.join(" "),
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

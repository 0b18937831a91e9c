import type { Readable, Writable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import type { OutputBody } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Emit } from "../emit.ts";
import { type OpenCore } from "../open.ts";
import { type ChatArguments, readArguments, usage } from "./arguments.ts";
import { chooseModel, describeModels } from "./models.ts";

export interface TerminalPorts {
  readonly args: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Opens the profile's core; the emit hears its events. */
  readonly openCore: (emit: Emit) => Promise<OpenCore>;
  /** Calls `stop` when the person presses Ctrl+C. Returns the function that stops listening. */
  readonly onInterrupt: (stop: () => void) => () => void;
}

/** Exit statuses, as `usage` lists them. */
export const exitStatus = { answered: 0, failed: 1, usage: 2, locked: 3, stopped: 130 } as const;

/** One question from a terminal through the same pipe as the window's. Resolves with the exit status; never rejects. */
export async function runChat(ports: TerminalPorts): Promise<number> {
  const { stdout, stderr } = ports;
  const parsed = readArguments(ports.args);
  if (!parsed.ok) {
    stderr.write(`${parsed.failure.message}\n\n${usage}`);
    return exitStatus.usage;
  }
  if (parsed.value.wantsHelp) {
    stdout.write(usage);
    return exitStatus.answered;
  }
  let opened: OpenCore | null = null;
  try {
    const given = ports.stdin.isTTY === true ? "" : await readAll(ports.stdin);
    const stream = createAnswerStream(stdout);
    opened = await ports.openCore(stream.emit);
    if (parsed.value.listsModels) {
      stdout.write(describeModels(await opened.models.list()));
      return exitStatus.answered;
    }
    return await ask(ports, opened, parsed.value, given, stream);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    stderr.write(`${error.failure.message}\n`);
    return error.failure.code === "archive-locked" ? exitStatus.locked : exitStatus.failed;
  } finally {
    await opened?.core.close();
  }
}

async function ask(
  ports: TerminalPorts,
  { core, models, archive, settings }: OpenCore,
  chat: ChatArguments,
  given: string,
  stream: AnswerStream,
): Promise<number> {
  const { stderr } = ports;
  const prompt = [chat.prompt, given.trimEnd()].filter((part) => part !== "").join("\n\n");
  if (prompt === "") {
    stderr.write(`There is no prompt.\n\n${usage}`);
    return exitStatus.usage;
  }
  await core.start({ loadsModel: false });
  const model = await chooseModel(models, chat.model ?? settings.read().modelId);
  if (!chat.isQuiet) stderr.write(`${describeChoice(model)}\n`);
  const defaults = settings.read().newConversation;
  const parentId =
    chat.conversationId === null ? null : await lastMessageId(archive, chat.conversationId);
  const sent = await core.turns.send({
    conversationId: chat.conversationId,
    parentId,
    text: prompt,
    attachments: [],
    settings: {
      systemPrompt: chat.systemPrompt ?? defaults.systemPrompt,
      sampling: { ...defaults.sampling, ...chat.sampling },
    },
    modelId: model.id,
  });
  const ignore = ports.onInterrupt(() => void core.turns.stop(sent.outputId));
  await core.turns.finished(sent.outputId);
  ignore();
  const message = (await archive.conversation(sent.conversationId))?.messages.get(sent.outputId);
  const output = message?.role === "assistant" ? message.output : null;
  stream.finish(output?.text ?? "");
  return report(ports, chat, sent.conversationId, output);
}

function report(
  { stderr }: TerminalPorts,
  chat: ChatArguments,
  conversationId: string,
  output: OutputBody | null,
): number {
  if (output === null) {
    stderr.write("The answer could not be saved. What was printed above is all there is of it.\n");
    return exitStatus.failed;
  }
  if (output.failure !== null) stderr.write(`${output.failure.message}\n`);
  const dropped = output.provenance?.context?.droppedMessageIds.length ?? 0;
  if (dropped > 0)
    stderr.write(`${dropped} earlier messages did not fit the context and were not read.\n`);
  if (!chat.isQuiet) stderr.write(`${describeOutput(output)} Conversation ${conversationId}\n`);
  if (output.status === "complete") return exitStatus.answered;
  return output.status === "stopped" ? exitStatus.stopped : exitStatus.failed;
}

function describeChoice(model: ModelSummary): string {
  return `${model.name} (${model.quantisation}), on this device`;
}

function describeOutput({ status, provenance }: OutputBody): string {
  const speed = provenance?.timing.tokensPerSecond ?? null;
  const tokens = provenance?.tokens?.output ?? null;
  const parts = [
    status,
    tokens === null ? null : `${tokens} tokens`,
    speed === null ? null : `${speed.toFixed(1)} tokens/s`,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

async function lastMessageId(
  archive: OpenCore["archive"],
  conversationId: string,
): Promise<string | null> {
  const log = await archive.conversation(conversationId);
  if (log === null)
    throw new FailureError(
      "not-found",
      `There is no conversation ${conversationId} in the archive.`,
    );
  return [...log.messages.keys()].at(-1) ?? null;
}

interface AnswerStream {
  readonly emit: Emit;
  /** Prints what the deltas did not bring, and the last line's end. */
  readonly finish: (text: string) => void;
}

function createAnswerStream(stdout: Writable): AnswerStream {
  let printed = "";
  return {
    emit: (name, payload) => {
      if (name !== "turn.delta") return;
      // The name decides the payload's type; TypeScript does not relate the two parameters.
      for (const delta of payload as readonly { readonly text: string }[]) {
        printed += delta.text;
        stdout.write(delta.text);
      }
    },
    finish: (text) => {
      if (text.startsWith(printed)) stdout.write(text.slice(printed.length));
      if (text !== "" && !text.endsWith("\n")) stdout.write("\n");
    },
  };
}

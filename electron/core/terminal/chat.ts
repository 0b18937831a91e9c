import type { Readable } from "node:stream";
import { isRemote, localProvenance } from "../../shared/provenance.ts";
import type { OutputBody } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Emit } from "../emit.ts";
import { type OpenCore } from "../open.ts";
import { newConversationWith } from "../run-settings.ts";
import type { SettingsChange } from "../settings.ts";
import { type AnswerStream, createAnswerStream } from "./answer-stream.ts";
import { type ChatArguments, readArguments, usage } from "./arguments.ts";
import { exitStatus } from "./exit-status.ts";
import { type Interruption, type InterruptionPorts, watchForInterruption } from "./interruption.ts";
import { chooseModel, describeModels } from "./models.ts";
import { composePrompt, readInput } from "./prompt.ts";

export interface TerminalPorts extends InterruptionPorts {
  readonly args: readonly string[];
  readonly stdin: Readable;
  /** Whether standard input is a file or a shell's pipe, and so probably meant to be read. */
  readonly hasInput: () => boolean;
  /** Opens the profile's core; the emit hears its events, the settings hold for this session only. */
  readonly openCore: (emit: Emit, sessionSettings: SettingsChange) => Promise<OpenCore>;
}

/**
 * One question from a terminal through the same pipe as the window's. Resolves with the exit status; never rejects.
 * The caller ends the process then: something may still be under way when the person insisted on the end.
 */
export async function runChat(ports: TerminalPorts): Promise<number> {
  const interruption = watchForInterruption(ports);
  const leave = interruption.insisted.then(() => exitStatus.stopped);
  const status = await Promise.race([runCommand(ports, interruption), leave]);
  await new Promise((resolve) => ports.stdout.write("", resolve));
  return interruption.status() === exitStatus.unread ? exitStatus.unread : status;
}

async function runCommand(ports: TerminalPorts, interruption: Interruption): Promise<number> {
  const { stdout, stderr } = ports;
  const parsed = readArguments(ports.args);
  if (!parsed.ok) {
    stderr.write(`${parsed.failure.message}\n\n${usage}`);
    return exitStatus.usage;
  }
  const chat = parsed.value;
  if (chat.wantsHelp) {
    stdout.write(usage);
    return exitStatus.answered;
  }
  try {
    return chat.listsModels
      ? await withCore(ports, chat, () => undefined, printModels(ports))
      : await runPrompt(ports, chat, interruption);
  } catch (error) {
    const isExpected = error instanceof FailureError;
    const message = isExpected ? error.failure.message : `Something unexpected: ${String(error)}`;
    stderr.write(`${message}\n`);
    const isLocked = isExpected && error.failure.code === "archive-locked";
    return isLocked ? exitStatus.locked : exitStatus.failed;
  }
}

function printModels({ stdout }: TerminalPorts) {
  return async ({ models }: OpenCore): Promise<number> => {
    stdout.write(describeModels(await models.list()));
    return exitStatus.answered;
  };
}

async function runPrompt(
  ports: TerminalPorts,
  chat: ChatArguments,
  interruption: Interruption,
): Promise<number> {
  const { stdin, stdout, stderr } = ports;
  const input = chat.readsInput ? await readInput(stdin, interruption.signal) : "";
  const interrupted = interruption.status();
  if (interrupted !== null) return interrupted;
  const prompt = composePrompt(chat.words, input);
  if (prompt === "") {
    stderr.write(`There is no prompt.\n\n${usage}`);
    return exitStatus.usage;
  }
  if (!chat.isQuiet && !chat.readsInput && ports.hasInput())
    stderr.write("Standard input was not read: a - in the prompt says where it belongs.\n");
  const stream = createAnswerStream(stdout, stderr);
  return await withCore(ports, chat, stream.emit, (opened) =>
    ask(ports, opened, chat, prompt, { stream, interruption }),
  );
}

async function withCore(
  { openCore, stderr }: TerminalPorts,
  { threads, isQuiet }: ChatArguments,
  emit: Emit,
  work: (opened: OpenCore) => Promise<number>,
): Promise<number> {
  const opened = await openCore(emit, threads === null ? {} : { threads });
  try {
    if (!isQuiet)
      for (const { message } of opened.archive.state().notices) stderr.write(`${message}\n`);
    return await work(opened);
  } finally {
    await opened.core.close();
  }
}

async function ask(
  { stderr }: TerminalPorts,
  opened: OpenCore,
  chat: ChatArguments,
  prompt: string,
  { stream, interruption }: { readonly stream: AnswerStream; readonly interruption: Interruption },
): Promise<number> {
  const { core, archive, settings } = opened;
  await core.start({ loadsModel: false });
  const { conversationId } = chat;
  const parentId = conversationId === null ? null : await lastMessageId(archive, conversationId);
  const model = await chooseOrNone(opened, chat.model);
  if (!chat.isQuiet && model !== null && keepsAll(settings.read()))
    stderr.write(`${describeChoice(model)}\n`);
  const interrupted = interruption.status();
  if (interrupted !== null) return interrupted;
  const defaults = newConversationWith(settings.read(), model?.id ?? null);
  const sent = await core.turns.send({
    conversationId,
    parentId,
    text: prompt,
    attachments: [],
    settings: {
      systemPrompt: chat.systemPrompt ?? defaults.systemPrompt,
      sampling: { ...defaults.sampling, ...chat.sampling },
    },
    modelId: model?.id ?? null,
    routing: null,
    asked: null,
    cleared: [],
  });
  const stop = (): void => void core.turns.stop(sent.outputId);
  interruption.signal.addEventListener("abort", stop, { once: true });
  if (interruption.signal.aborted) stop();
  await core.turns.finished(sent.outputId);
  const message = (await archive.conversation(sent.conversationId))?.messages.get(sent.outputId);
  const output = message?.role === "assistant" ? message.output : null;
  stream.finish(output?.text ?? "");
  return report(stderr, chat, sent.conversationId, output, settings.read());
}

function report(
  stderr: TerminalPorts["stderr"],
  chat: ChatArguments,
  conversationId: string,
  output: OutputBody | null,
  settings: Settings,
): number {
  if (output === null) {
    stderr.write("The answer could not be saved. What was printed above is all there is of it.\n");
    return exitStatus.failed;
  }
  if (output.failure !== null) stderr.write(`${output.failure.message}\n`);
  const dropped = localProvenance(output.provenance)?.context?.droppedMessages ?? 0;
  if (dropped > 0)
    stderr.write(`${dropped} earlier messages did not fit the context and were not read.\n`);
  const place = keepsAll(settings) ? "" : describePlace(output);
  if (!chat.isQuiet && place !== "") stderr.write(`${place}\n`);
  if (!chat.isQuiet) stderr.write(`${describeOutput(output)} Conversation ${conversationId}\n`);
  if (output.status === "complete") return exitStatus.answered;
  return output.status === "stopped" ? exitStatus.stopped : exitStatus.failed;
}

function describeChoice(model: ModelSummary): string {
  return `${model.name} (${model.quantisation}), on this device`;
}

/** Without any model here the policy may still send it on; it says so itself where it may not. */
async function chooseOrNone(opened: OpenCore, wanted: string | null): Promise<ModelSummary | null> {
  try {
    return await chooseModel(opened, wanted);
  } catch (error) {
    const isNone = error instanceof FailureError && error.failure.code === "model-missing";
    if (wanted === null && isNone && !keepsAll(opened.settings.read())) return null;
    throw error;
  }
}

function keepsAll({ routing }: Settings): boolean {
  return routing.mode === "never";
}

/** Where an answer came from, when that could not be said before. */
function describePlace({ provenance }: OutputBody): string {
  if (provenance === null) return "";
  if (!isRemote(provenance))
    return `On this device: ${provenance.model.name}. ${provenance.route.reason}`;
  const { endpointName, modelId, host, isRedacted } = provenance.route;
  const cost = provenance.costUsd === null ? "" : `, ${provenance.costUsd.toFixed(4)} USD`;
  const words = isRedacted ? ", private words taken out" : "";
  return `Sent to ${endpointName} (${host}): ${modelId}${cost}${words}.`;
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

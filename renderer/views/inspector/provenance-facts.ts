import type { Provenance } from "../../../electron/shared/provenance.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { formatBytes, formatDuration, formatNumber } from "../../text/format.ts";
import { inspectorText as words, statusNames, stopReasons } from "../../text/inspector.ts";
import { backendNames } from "../../text/models.ts";

/** One line of the inspector. */
export interface ProvenanceFact {
  readonly name: string;
  readonly value: string;
  /** A hash or a file name: set in mono, and copied with a button. */
  readonly isCode?: boolean;
}

export interface ProvenanceSection {
  readonly title: string;
  readonly facts: readonly ProvenanceFact[];
}

/** Everything the archive knows of how an answer was made, in the order a person asks. */
export function listProvenance(
  message: AssistantMessage,
  provenance: Provenance,
): readonly ProvenanceSection[] {
  return [
    { title: words.route, facts: listRoute(message, provenance) },
    { title: words.model, facts: listModel(provenance) },
    { title: words.engine, facts: listEngine(provenance) },
    { title: words.sampling, facts: listSampling(provenance) },
    { title: words.context, facts: listContext(provenance) },
    { title: words.timing, facts: listTiming(provenance) },
  ];
}

function listRoute(
  message: AssistantMessage,
  { route, stopReason }: Provenance,
): readonly ProvenanceFact[] {
  return [
    { name: words.zone, value: words.zoneDevice },
    { name: words.reason, value: route.reason },
    { name: words.status, value: statusNames[message.status] },
    { name: words.stopReason, value: stopReasons[stopReason] },
  ];
}

function listModel({ model }: Provenance): readonly ProvenanceFact[] {
  return [
    { name: words.name, value: model.name },
    { name: words.file, value: model.fileName },
    { name: words.size, value: formatBytes(model.sizeBytes) },
    hashFact(words.weightsHash, model.sha256, words.hashMissing),
    { name: words.quantisation, value: model.quantisation },
    { name: words.architecture, value: model.architecture },
    { name: words.template, value: model.chatTemplate },
    hashFact(words.templateHash, model.chatTemplateSha256, words.templateNone),
  ];
}

function listEngine({ engine }: Provenance): readonly ProvenanceFact[] {
  const facts: ProvenanceFact[] = [
    { name: words.engineVersion, value: `${engine.name} ${engine.version}` },
    { name: words.llamaCpp, value: engine.llamaCppRelease },
    { name: words.backend, value: backendNames[engine.backend] },
    { name: words.device, value: engine.device },
    { name: words.threads, value: formatNumber(engine.threads) },
  ];
  if (engine.backend !== "cpu")
    facts.push({ name: words.gpuLayers, value: formatNumber(engine.gpuLayers) });
  return [...facts, ...listLoad(engine.load)];
}

function listLoad(load: Provenance["engine"]["load"]): readonly ProvenanceFact[] {
  if (load === undefined) return [];
  return [
    { name: words.batch, value: words.tokens(formatNumber(load.batchTokens)) },
    { name: words.flashAttention, value: words.flashAttentionNames[load.flashAttention] },
    { name: words.kvCache, value: load.kvCacheType },
  ];
}

function listSampling({
  sampling,
  seed,
  systemPromptSha256,
}: Provenance): readonly ProvenanceFact[] {
  const { maxTokens } = sampling;
  return [
    { name: words.seed, value: seed === null ? words.notKnown : String(seed) },
    { name: words.temperature, value: formatNumber(sampling.temperature, 2) },
    { name: words.topP, value: formatNumber(sampling.topP, 3) },
    { name: words.topK, value: formatNumber(sampling.topK) },
    { name: words.minP, value: formatNumber(sampling.minP, 3) },
    { name: words.repeatPenalty, value: formatNumber(sampling.repeatPenalty, 2) },
    {
      name: words.maxTokens,
      value: maxTokens === null ? words.noLimit : words.tokens(formatNumber(maxTokens)),
    },
    hashFact(words.systemPromptHash, systemPromptSha256, words.noSystemPrompt),
  ];
}

function listContext({ context }: Provenance): readonly ProvenanceFact[] {
  if (context === null) return [{ name: words.contextUsed, value: words.notKnown }];
  const dropped = context.droppedMessages;
  return [
    {
      name: words.contextUsed,
      value: words.contextUsedOf(
        formatNumber(context.usedTokens),
        formatNumber(context.contextTokens),
      ),
    },
    { name: words.keptMessages, value: formatNumber(context.keptMessages) },
    {
      name: words.dropped,
      value:
        dropped === 0
          ? words.droppedNothing
          : words.droppedSome(formatNumber(dropped), formatNumber(context.droppedTokens)),
    },
  ];
}

function listTiming({ tokens, timing }: Provenance): readonly ProvenanceFact[] {
  const { timeToFirstTokenMs, tokensPerSecond, totalMs, waitedMs } = timing;
  const facts: ProvenanceFact[] = [];
  if (tokens !== null) {
    const reused = tokens.reused > 0 ? ` (${words.reused(formatNumber(tokens.reused))})` : "";
    facts.push({ name: words.promptTokens, value: `${formatNumber(tokens.prompt)}${reused}` });
    facts.push({ name: words.outputTokens, value: formatNumber(tokens.output) });
  }
  if (timeToFirstTokenMs !== null) {
    facts.push({ name: words.firstToken, value: formatDuration(timeToFirstTokenMs) });
  }
  if (tokensPerSecond !== null) {
    facts.push({
      name: words.speed,
      value: words.tokensPerSecond(formatNumber(tokensPerSecond, 1)),
    });
  }
  facts.push({ name: words.total, value: formatDuration(totalMs) });
  if (waitedMs > 0) facts.push({ name: words.waited, value: formatDuration(waitedMs) });
  return facts;
}

function hashFact(name: string, hash: string | null, missing: string): ProvenanceFact {
  return hash === null ? { name, value: missing } : { name, value: hash, isCode: true };
}

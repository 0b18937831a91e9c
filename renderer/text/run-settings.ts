/** Words of a model's run settings: each with one line on what it does and, where it has one, its effect on memory. */
export const runSettingsText = {
  title: (name: string) => `Run settings of ${name}`,
  description: "How this one model is loaded. Each change is saved as it is made.",
  gone: "This model is no longer in the list.",
  fields: "Settings",

  memoryGroup: "Memory",
  computeGroup: "Computing",
  templateGroup: "Chat template",
  conversationGroup: "New conversations with this model",

  automatic: "Automatic",
  context: "Context length",
  contextHint:
    "In tokens: how much of a conversation the model reads at once. Empty: what the app's settings say.",
  contextMemory: (perThousand: string) => `Each 1,000 tokens take about ${perThousand}.`,
  longestChoice: (tokens: string) => `Longest that fits: ${tokens}`,
  automaticChoice: "Automatic",
  isAutomaticNow: (tokens: string) => `Automatic: ${tokens} tokens now.`,
  beyondTrained: "Longer than the model was trained for: answers tend to fall apart.",

  gpuLayers: "GPU layers",
  gpuLayersHint:
    "How many layers are computed on the GPU. Empty: as many as fit. Each moves its share of the weights from memory to the GPU.",
  gpuLayersAll: (layers: string) => `The model has ${layers}.`,
  noGpu: "This machine has no GPU that Freehold can use, so every layer runs on the CPU.",
  gpuOff: "“Compute on” is set to CPU in Settings > Engine, so every layer runs on the CPU.",
  gpuFellBack: (reason: string) => `Every layer runs on the CPU now. ${reason}`,

  threads: "CPU threads",
  threadsHint:
    "Empty: what the app's settings say. More than the physical cores is slower. No effect on memory.",

  batch: "Batch size",
  batchHint:
    "Tokens of a prompt that are computed at once. Larger reads long prompts faster and takes more working memory.",
  batchPlaceholder: "512",

  flashAttention: "Flash attention",
  flashAttentionHint:
    "A faster way to compute attention that takes less working memory with long contexts.",
  flashAttentionNeeded:
    "A compressed KV cache needs flash attention: choose Automatic or On, or the type F16.",
  flashAttentionNames: { auto: "Automatic", on: "On", off: "Off" },
  flashAttentionHints: {
    auto: "Where the model and this machine allow it",
    on: "A compressed KV cache needs it",
    off: "Takes more working memory",
  },

  kvCache: "KV cache type",
  kvCacheHint:
    "How the context is kept in memory. Smaller types make room for longer contexts and can cost some quality.",
  kvCacheHints: {
    F16: "Full quality",
    Q8_0: "About half, hardly worse",
    Q4_0: "About a quarter, noticeably worse",
  },
  kvCacheAt: (hint: string, size: string) => `${hint}: about ${size} here`,

  memoryMap: "Map the file into memory",
  memoryMapHint:
    "Starts faster, and the system may drop pages it can read again. Off: the weights are copied into memory.",
  memoryLock: "Keep the weights in memory",
  memoryLockHint:
    "Nothing is ever swapped out. Other apps cannot have that memory while the model is loaded.",
  memoryLockSize: (hint: string, size: string) => `${hint} Holds about ${size}.`,

  template: "Template override",
  templateHint:
    "A Jinja template instead of the file's own. Empty: the file's own. A wrong one spoils every answer.",
  templatePlaceholder: "The file's own template is used.",
  templateStart: "Start from the file's own",
  templateDrop: "Use the file's own",
  templateNone: "The file has no template to start from.",

  ownConversation: "Begin in their own way",
  ownConversationHint:
    "Gives new conversations with this model a system prompt and sampling of their own. Off: what all new conversations begin with.",

  reset: "Reset to defaults",
  resetDone: (name: string) => `The run settings of ${name} are the defaults again.`,
  undo: "Undo",
  done: "Done",
  changed: (count: number) =>
    count === 0
      ? "Everything is as it is by default."
      : count === 1
        ? "One setting differs from the default."
        : `${count} settings differ from the defaults.`,
  nextLoad: "Takes effect when the model is loaded.",
  nextLoadWhileLoaded:
    "The loaded model still runs with the earlier settings. These take effect with your next prompt, or now.",
  loadAgain: "Load again now",
  loadingAgain: "Loading…",

  preview: "On this machine",
  previewLoading: "Working it out…",
  previewNone: "The file does not say enough to work out what it needs.",
  weights: "Weights",
  kvCacheSize: "KV cache",
  work: "Working memory",
  total: "Together",
  have: "This machine can give",
  onGpu: "Of it on the GPU",
  contextUsed: "Context length",
  longest: "Longest that fits",
  speed: "Expected speed",
  speedOf: (tokens: string) => `about ${tokens} tokens/s`,
  tokens: (count: string) => `${count} tokens`,
  none: "none",
  unknown: "unknown",
  partOf: (total: string, have: string) => `${total} of ${have}`,
} as const;

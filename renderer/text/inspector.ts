/** Words of the inspector: where an answer came from. */
export const inspectorText = {
  title: "About this answer",
  close: "Close details",
  nothingChosen: "No answer to look at yet",
  nothingChosenHint: "After the first answer, everything that went into it is listed here.",
  unfinished: "The answer is still being written. Its details are here once it is finished.",
  noModelBegan: "No model had begun this answer, so there is nothing to say about how it was made.",
  aPrompt: "This is a prompt of yours. Choose an answer to see how it was made.",
  nothingLeft: "Nothing left this device for this answer.",

  model: "Model",
  name: "Name",
  file: "File",
  size: "Size",
  weightsHash: "Weights SHA‑256",
  hashMissing: "not known yet: the file is still being read, or it is gone",
  quantisation: "Quantisation",
  architecture: "Architecture",
  template: "Chat template",
  templateHash: "Template SHA‑256",
  templateNone: "none in the file",

  engine: "Engine",
  engineVersion: "Version",
  llamaCpp: "llama.cpp",
  backend: "Backend",
  device: "Device",
  threads: "Threads",
  gpuLayers: "Layers on the GPU",

  sampling: "Sampling",
  temperature: "Temperature",
  topP: "Top P",
  topK: "Top K",
  minP: "Min P",
  repeatPenalty: "Repeat penalty",
  seed: "Seed",
  maxTokens: "Longest answer",
  noLimit: "no limit",
  tokens: (count: string) => `${count} tokens`,
  systemPromptHash: "System prompt SHA‑256",
  noSystemPrompt: "no system prompt",

  context: "Context",
  contextUsed: "Used",
  contextUsedOf: (used: string, all: string) => `${used} of ${all} tokens`,
  keptMessages: "Messages read",
  dropped: "Left out",
  droppedNothing: "nothing",
  droppedSome: (messages: string, tokens: string) =>
    `the ${messages} oldest messages (${tokens} tokens) did not fit`,

  timing: "Tokens and time",
  promptTokens: "Prompt tokens",
  reused: (count: string) => `${count} reused from the cache`,
  outputTokens: "Output tokens",
  firstToken: "Time to first token",
  speed: "Speed",
  tokensPerSecond: (count: string) => `${count} tokens per second`,
  total: "Total",
  waited: "Waited before",

  notKnown: "not known: generation failed before it could be told",

  route: "Route",
  zone: "Ran on",
  zoneDevice: "this device",
  reason: "Why",
  status: "Status",
  stopReason: "Ended because",
  copy: (name: string) => `Copy ${name}`,
  copied: "Copied.",
} as const;

export const statusNames = {
  complete: "complete",
  stopped: "stopped by you",
  failed: "failed",
  interrupted: "interrupted: the app or the engine ended",
} as const;

export const stopReasons = {
  end: "the model was done",
  "max-tokens": "the longest answer was reached",
  "context-full": "the context was full",
  stopped: "you stopped it",
  error: "an error",
} as const;

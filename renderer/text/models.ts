/** Words of the Models view and of everything about models. */
export const modelsText = {
  title: "Models",
  intro:
    "The weights on this machine. One chat model is loaded at a time; switching keeps every conversation.",
  installed: "Installed",
  loaded: "Loaded",
  loading: (name: string) => `Loading ${name}`,
  isLoaded: (name: string) => `${name} is loaded`,
  loadingPercent: (percent: number) => `${percent} %`,
  cancelLoading: "Cancel",
  cancelling: "Cancelling…",
  nothingLoaded: "No model is loaded",
  nothingLoadedHint: "The chosen model is loaded with the first prompt.",
  load: "Load",
  switchTo: "Switch to",
  unload: "Unload",
  unloading: "Unloading…",
  forget: "Forget",
  moreActions: (name: string) => `More actions for ${name}`,
  importFile: "Import a GGUF file…",
  showFolder: "Show models folder",
  listing: "Looking for models…",
  listAgain: "Try again",

  empty: "No models yet",
  emptyHint:
    "Freehold runs weights in the GGUF format. Import a file, or drop one anywhere on this window.",
  embedding: "Embedding",
  embeddingHint: "Turns text into vectors for search. It cannot chat.",
  inPlace: "Used in place",
  inPlaceHint: "The file stays where you keep it. Freehold did not copy it.",
  starter: "Starter",
  starterHint: "A very small model to try the app with. Its answers are often wrong.",
  chosen: "Answers new prompts",
  refused: "Cannot be used",

  size: "File size",
  parameters: "Parameters",
  quantisation: "Quantisation",
  architecture: "Architecture",
  context: "Trained context",
  memory: "Memory when loaded",
  memoryAt: (memory: string, tokens: string) => `about ${memory} with ${tokens} tokens`,
  licence: "Licence",
  unknown: "unknown",
  tokens: (count: string) => `${count} tokens`,

  memoryHeld: "Memory held",
  backend: "Runs on",
  device: "Device",
  threads: "Threads",
  gpuLayers: "Layers on the GPU",
  contextInUse: "Context",

  engineFailed: "The engine could not be restarted. Load a model to try again.",
  engineRestarting: "The engine is restarting.",
  tryAgain: "Load again",

  added: (names: readonly string[]) =>
    names.length === 1 ? `Added ${names[0] ?? ""}.` : `Added ${names.length} models.`,
  forgotten: (fileName: string) => `${fileName} is off the list. The file is where it was.`,
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetWords:
    "It leaves this list. The file itself stays where it is, and you can import it again.",

  reportTitle: "Import",
  reportAdded: "Added",
  reportRefused: "Not added",
  dropTitle: "Drop to add models",
  dropHint: "GGUF files. They are used where they are.",
  dropInChatTitle: "Drop to attach",
  dropInChatHint: "Text files go along with your message. GGUF files are added as models.",
} as const;

/** The backends by the names people know. */
export const backendNames = {
  cpu: "CPU",
  cuda: "CUDA (NVIDIA)",
  vulkan: "Vulkan",
  metal: "Metal (Apple)",
} as const;

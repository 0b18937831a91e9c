import type { ProviderKind } from "../../electron/shared/routing.ts";

/** Words of the Privacy view: policy, remote models, own terms, ledger. */
export const privacyText = {
  title: "Privacy",
  actions: "Actions",
  sections: "Sections of Privacy",
  policy: "Policy",
  models: "Remote models",
  terms: "Own terms",
  ledger: "What left",

  inSentences: "Your policy in three sentences",
  isOffline: "Freehold is switched to offline: nothing leaves, whatever is set here.",
  mode: "When a prompt may go to a remote model",
  sensitive: "How far private text may go",
  sensitiveDeviceWords: "What the gate finds private never leaves this device.",
  sensitiveOwnWords:
    "What the gate finds private may reach servers that you attested as yours, and no others.",
  sensitiveDeviceName: "Not beyond this device",
  sensitiveOwnName: "To my own servers too",
  sentenceMode: {
    never: "Nothing you write is sent to remote models.",
    ask: "A prompt goes to a remote model only when you ask for it, and only when the gate finds nothing private.",
    "not-enough":
      "A prompt goes to a remote model when the local one is not enough, and only when the gate finds nothing private.",
    safe: "A prompt goes to a remote model whenever the gate finds nothing private.",
  },
  sentenceBudget: (limit: string, spent: string) =>
    `At most ${limit} may be spent in a month; this month it was ${spent}.`,
  sentenceNoBudget: (spent: string) =>
    `There is no limit to what may be spent; this month it was ${spent}.`,
  sentenceNothingSpent: (spent: string) => `So nothing is spent; this month it was ${spent}.`,
  unpriced: (count: string) => `${count} answers this month have no known price.`,

  budget: "Most to spend in a month, in US dollars",
  budgetHint:
    "A hard stop: what would go beyond it is answered here. Empty: no limit. 0: nothing that costs.",
  noLimit: "No limit",
  level: "Good enough",
  levelHint: "Of the remote models that are, the cheapest is asked.",
  levels: { 1: "Small and fast", 2: "Strong", 3: "Frontier" },
  tasks: "Work that is better done remotely",
  tasksHint: "Counts when prompts go out because the local model is not enough.",
  preset: "How strict the gate is",
  presets: {
    balanced: { name: "Balanced", hint: "Nothing private was found." },
    strict: {
      name: "Strict",
      hint: "It must also show that it is harmless: a question of fact, code, mathematics.",
    },
    own: {
      name: "My own thresholds",
      hint: "For each kind, how sure the gate must be to hold it back.",
    },
  },
  threshold: (name: string) => `${name}: held back from`,
  thresholdHint: "In percent. 0: at the least sign. Passwords and keys are always held back.",
  gateLimits:
    "The gate reads every part of what would be sent: your message, what was said before, the system prompt, files. It is careful and not infallible: what must never leave belongs into a locked conversation, or into a folder that stays on this device; or keep remote models off.",

  deepIsThere:
    "The gate also looks at the meaning of what would be sent, with the embedding model on this device.",
  deepIsMissing:
    "The gate judges by words and forms. With a small embedding model on this device it also judges by meaning, before anything is sent. On our own test texts that changed few verdicts: words and forms alone held back 96 % of what was private by its meaning.",

  voter: "Let the loaded chat model judge too",
  voterHint:
    "It reads what would be sent; what it finds private, or has not judged in 3 seconds, stays here. A processor needs that long for a short text.",
  voterNone: "No model is loaded now, so none judges; the rest of the gate does.",
  voterTooSmall: (name: string) =>
    `${name} is loaded and too small to judge: that takes 1B parameters. The rest of the gate judges.`,
  voterBusy: (name: string) =>
    `${name} is busy with an answer: what it cannot judge in time stays here.`,
  voterReady: (name: string) => `${name} judges.`,

  noModels: "No remote models",
  noModelsHint:
    "Everything is answered on this device. Add a provider or a server of your own to ask it when that is safe.",
  add: "Add a remote model…",
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removeWords: "Its key is forgotten. What it answered stays in your archive.",
  removed: (name: string) => `${name} was removed, and its key forgotten.`,
  zoneOwn: "Yours",
  zoneThird: "Somebody else's",
  attest: "This server is mine",
  attestHint:
    "You vouch that what it is sent stays with you. An address on this machine alone does not show that: a program here can pass it on.",
  keySaved: "Key in the keychain",
  keySession: "Key until Freehold ends",
  keyNone: "No key",
  isOff: "Off",
  modelCount: (count: number) => (count === 1 ? "1 model" : `${count} models`),

  addTitle: "Add a remote model",
  editTitle: "Remote model",
  provider: "Provider",
  providers: {
    openai: "OpenAI",
    anthropic: "Anthropic",
    google: "Google",
    compatible: "OpenAI-compatible server",
  } satisfies Record<ProviderKind, string>,
  providerHints: {
    openai: "",
    anthropic: "",
    google: "Gemini",
    compatible: "vLLM, llama.cpp, LM Studio, Ollama, LiteLLM, OpenRouter and others",
  } satisfies Record<ProviderKind, string>,
  name: "Name",
  address: "Address of its API",
  addressHint: "For example http://192.168.1.20:8000/v1. Empty: the provider's own.",
  addressProblem: "An address begins with https:// or http:// and has no spaces, ? or #.",
  addressNeeded: "A server needs its address.",
  key: "Key",
  keyHint: "It goes to the keychain of this system and is never shown again, logged or exported.",
  keyHintSession: "It is never shown again, logged, exported or written to the disk.",
  keyPlaceholder: "Enter a new key",
  keepKey: "Keep it in the keychain",
  keepKeyHint: "Otherwise it is forgotten when Freehold ends.",
  forgetKey: "Forget the key",
  keyForgotten: "The key was forgotten.",
  modelsOf: "Models",
  modelsHint: "Those that may be asked.",
  fetchModels: "Ask it for its models",
  savesFirst: "It is saved first, so that it can be asked.",
  tokens: (count: string) => `${count} tokens of context`,
  fetching: "Asking…",
  fetched: (count: string) => `${count} models`,
  filterModels: "Filter models",
  addModel: "Add",
  modelId: "Model",
  modelIdHint: "As the provider names it.",
  addModelNamed: (id: string) => `Add ${id}`,
  removeModel: (id: string) => `Remove ${id}`,
  levelOf: (id: string) => `What ${id} is`,
  isOn: "May be asked",
  save: "Save",
  cancel: "Cancel",
  saved: (name: string) => `${name} was saved.`,
  usage: "This month",
  usageOf: (answers: string, input: string, output: string, cost: string) =>
    `${answers} answers, ${input} tokens sent, ${output} received, ${cost}`,
  prices: "Prices",
  pricesHint: "US dollars per million tokens. Your own win over those that came along.",
  priceModel: "Model",
  priceInput: "Sent",
  priceOutput: "Received",
  priceSource: "From",
  priceUnknown: "unknown",
  priceYours: "you",
  priceOn: (date: string) => `on ${date}`,
  editPrice: (model: string) => `Price of ${model}`,
  setPrice: "Set",
  resetPrice: "Take back",

  termsHint:
    "Names, clients, projects and domains that never leave, whatever else the gate finds. Upper and lower case and accents do not matter.",
  term: "Word or name",
  termKind: "Kind",
  termKinds: {
    person: "Person",
    client: "Client",
    project: "Project",
    domain: "Domain",
    folder: "Folder",
    other: "Other",
  },
  addTerm: "Add",
  removeTerm: (term: string) => `Remove ${term}`,
  noTerms: "No terms of your own yet",
  termKnown: "It is on the list already.",
  seeded: "The name of your account on this machine is always among them.",

  keptPlaces: "Folders and tags that stay on this device",
  keptHint:
    "Nothing of a conversation in such a folder, or with such a tag, is ever sent, whatever it says. That holds for what comes there later too.",
  noKeptPlaces: "None yet. Choose one here, or from its own menu in the list of conversations.",
  placeToKeep: "Folder or tag",
  placeTypes: { folder: "Folder", tag: "Tag" },
  keepPlace: "Keep on this device",
  releasePlace: (name: string) => `No longer keep ${name} on this device`,
  unnamedFolder: "A folder",

  nothingLeft: "Nothing has left this machine",
  nothingLeftHint: "When something does, every byte of it is listed here.",
  nothingMatches: "Nothing of this kind has left.",
  total: (count: number, words: string) =>
    count === 1 ? "1 request left this machine." : `${words} requests left this machine.`,
  /** Beside the total, which does not count them. */
  brought: (count: number, words: string) =>
    count === 1
      ? "1 left another machine and was brought with its archive."
      : `${words} left another machine and were brought with its archive.`,
  broughtMark: "(from another machine)",
  broughtHint:
    "This left another machine: it was brought with an import of that machine's archive. It is not counted here.",
  place: "From which machine",
  places: { all: "All machines", here: "This machine", elsewhere: "Another machine" },
  filterLedger: "Filter by host or address",
  purpose: "What for",
  allPurposes: "Everything",
  purposes: {
    chat: "A prompt",
    "model-list": "A provider's list of models",
    "hub-search": "A search for models",
    "hub-details": "Details of a model",
    "hub-header": "A model's header",
    download: "A download",
  },
  when: "When",
  where: "Where to",
  size: "Bytes sent",
  inspect: "Look",
  inspectEntry: (moment: string) => `Look at what left on ${moment}`,
  more: "Show more",
  exportLedger: "Export…",
  exported: (count: number, words: string) =>
    count === 1 ? "1 request was exported." : `${words} requests were exported.`,
  erased: "erased with its conversation",
  onlyAddress: "Nothing but the address was sent.",
  entry: "One request",
  hash: "SHA‑256 of the bytes",
  bytes: "The exact bytes",
  openConversation: "Open its conversation",
} as const;

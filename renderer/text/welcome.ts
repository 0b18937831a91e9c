/** Words of the welcome, where nothing has been said yet. */
export const welcomeText = {
  greeting: "Ask anything. It stays here.",
  /** Where harmless prompts may leave: what is private still stays. */
  greetingRemote: "Ask anything. What is private stays here.",
  answeredBy: (name: string) => `${name} answers on this machine.`,
  loading: (name: string) => `Loading ${name}…`,
  starter: "It is a very small model to try the app with. Its answers are often wrong.",
  betterModel: "A better model for this machine",
  otherModels: "Other models",
  showDownloads: "Show downloads",
  examples: "Examples",
  examplePrompts: [
    "Explain in three sentences how a bill becomes a law.",
    "Write a friendly note to my neighbours about a noisy evening next Saturday.",
    "What should I ask before I sign a lease for a flat?",
    "Turn these notes into a list of tasks:\n\n",
  ],
  needTitle: "One thing is missing: a model",
  needWords:
    "Freehold runs open-weight models on this machine. Get one and you can chat at once. No account, nothing to fill in.",
  suggestion: "Suggested for this machine",
  refused: "There are files, but none of them can be used for chat. Models says why.",
  openModels: "Open Models",
  orDrop: "You have a GGUF file already? Import it, or drop it anywhere on this window.",
} as const;

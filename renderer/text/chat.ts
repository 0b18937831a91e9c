/** Words of the conversation: its messages, what happened to them, and the composer. */
export const chatText = {
  conversation: "Conversation",
  you: "You",
  model: "Model",
  yourMessage: (position: number) => `Message ${position}, from you`,
  modelMessage: (position: number) => `Message ${position}, from the model`,
  jumpToLatest: "Jump to latest",
  loading: "Loading the conversation",
  building: (applied: string, total: string) =>
    `Building the library: ${applied} of ${total} records`,
  buildingHint:
    "The list of conversations is being made again from the archive. Everything you said is safe there.",
  emptyTitle: "Nothing was said here yet",
  missingTitle: "This conversation is gone",
  missingHint: "It was erased. Choose another one, or begin a new one.",
  newConversation: "New conversation",
  answerFinished: (start: string) => `Answer finished: ${start}`,
  unrendered: "This message could not be drawn, so here it is as plain text.",

  copy: "Copy",
  copied: "Copied",
  edit: "Edit",
  editLabel: "Edit your message",
  editHint: "Sends it as a new branch; the old one stays.",
  send: "Send",
  cancel: "Cancel",
  regenerate: "Regenerate",
  regenerateWith: "Regenerate with another model",
  noOtherModels: "No other model on this machine",
  tryAgain: "Try again",
  goodAnswer: "Good answer",
  badAnswer: "Bad answer",
  inspect: "Details of this answer",
  previousBranch: "Previous version",
  nextBranch: "Next version",
  branchOf: (position: number, count: number) => `${position} / ${count}`,
  branchLabel: (position: number, count: number) => `Version ${position} of ${count}`,
  toolbar: "Message actions",

  onThisDevice: "On this device",
  tokens: (count: string) => `${count} tokens`,
  tokensPerSecond: (rate: string) => `${rate} tokens/s`,
  firstToken: (duration: string) => `${duration} to first token`,
  reasoning: "Reasoning",
  reasoningNow: "Reasoning…",
  attachment: (name: string, size: string) => `${name} · ${size}`,
  dropped: (count: number, words: string) =>
    count === 1
      ? "1 earlier message did not fit and was not read."
      : `${words} earlier messages did not fit and were not read.`,
  maxTokens: "It ended here because the longest answer allowed was reached.",
  contextFull: "It ended here because the context is full.",
  stopped: "You stopped this answer. What was written is kept.",
  stoppedEmpty: "You stopped this before the first word.",
  failedKept: "What was written until then is kept.",
  failed: "The answer failed.",
  interrupted:
    "Freehold or its engine ended before this answer was finished. What was written is kept.",
  interruptedEmpty: "Freehold or its engine ended before this answer began. Your prompt is kept.",
  importedUnanswered: "There was no answer to this where it was imported from.",
  noPrompt: "Nothing was asked here: the conversation began with the answer.",
  emptyAnswer: "The model answered with nothing.",

  waitingNext: "Waiting: 1 answer ahead",
  waiting: (ahead: number) => `Waiting: ${ahead} answers ahead`,
  starting: "Starting",
  loadingModel: "Loading the model",
  judging: "Checking what may leave…",
  sending: "Asking the remote model…",
  readingPrompt: "Reading the prompt",
  writing: "Writing",
  saving: "Saving",

  copyCode: "Copy code",
  codeIn: (language: string) => (language === "" ? "Code" : `Code, ${language}`),
  plainText: "text",
  table: "Table",
  formula: "Formula",
  task: (isDone: boolean) => (isDone ? "Done" : "Open"),
  image: (alt: string) => (alt === "" ? "Image not loaded" : `Image not loaded: ${alt}`),
  diagram: "Diagram",
  diagramCode: "Show its code",
  diagramPicture: "Show the diagram",
  diagramFailed: "This diagram has a mistake in it, so here is its code.",
} as const;

/** Words of the place where messages are written. */
export const composerText = {
  label: "Message",
  placeholder: "Write a message",
  region: "Write a message",
  send: "Send",
  stop: "Stop",
  attach: "Attach text files",
  removeAttachment: (name: string) => `Remove ${name}`,
  waitsForThread: "The conversation is being loaded. Sending waits for it.",
  waitsForLibrary:
    "The list of conversations is being built. Sending waits for it; a new chat does not.",
  waitsForRestart:
    "This conversation may not be shown whole, so nothing can be sent to it. A new chat works.",
  settings: "Conversation settings",
  noModel: "No model can answer yet. Add one, then send.",
  openModels: "Open models",
  chooseModel: "Choose a model",
  model: (name: string) => `Model: ${name}`,
  noModelShort: "No model",
  loadingModel: (name: string, percent: number) => `Loading ${name}, ${percent} %`,
  manageModels: "Manage models…",
  meter: (used: string, total: string) => `${used} of ${total} tokens`,
  meterDropped: (count: number, words: string) =>
    count === 1
      ? "1 earlier message will be left out"
      : `${words} earlier messages will be left out`,
  meterTooLong:
    "Too long for the context as it is loaded now. Shorten the text, or raise the context length in the settings: the next answer begins with it.",
  dropHere: "Drop text files to attach them",
  tooLarge: (name: string) =>
    `${name} is larger than 2 MB and was not attached. Attach a part of it.`,
  notText: (name: string) => `${name} is not a text file in UTF-8 and was not attached.`,
  unreadable: (name: string) => `${name} could not be read and was not attached.`,
  tooMany: "At most 20 files go along with a message. The others were not attached.",
} as const;

/** Words of the installed models: their cards, their files, the models folder and the inspection of one. */
export const installedText = {
  filter: "Filter models",
  filterPlaceholder: "Name, file, quantisation, licence…",
  show: "Show",
  sort: "Sort by",
  kinds: {
    all: "All models",
    chat: "Chat models",
    embedding: "Embedding models",
    own: "In the models folder",
    elsewhere: "Used where they lie",
    attention: "Needing attention",
  },
  orders: {
    use: "Chat models first",
    name: "Name",
    largest: "Largest first",
    smallest: "Smallest first",
    parameters: "Most parameters first",
    fit: "Best fit first",
  },
  count: (shown: string, all: string) => (shown === all ? `${all} models` : `${shown} of ${all}`),
  nothingFound: "No model matches.",
  clearFilter: "Show all models",

  foundIn: (tool: string) => `Found in ${tool}`,
  foundInHint: (tool: string) =>
    `${tool} downloaded this file and keeps it. Freehold uses it where it lies, and never moves or deletes it.`,
  changedBadge: "Changed",

  inspect: "Inspect…",
  runSettings: "Run settings…",
  measure: "Measure speed",
  verify: "Verify",
  reveal: "Show in folder",
  accept: "Use it as it is",
  delete: "Delete",
  forget: "Forget…",

  changedTitle: "This file is not as it was.",
  changedWords:
    "Its size or date differ from when it was last read. It is not loaded before that is settled: verify it, or use it as it is now if you replaced it yourself.",
  accepted: (name: string) => `${name} is used as it is now. What it was before is forgotten.`,
  hashing: (name: string) => `Reading ${name} to compute its SHA-256`,
  hashingPercent: (percent: number) => `Reading the file: ${percent} %`,
  waitingToHash: "Verifying…",

  deleted: (name: string, size: string) =>
    `${name} was deleted. Its ${size} are freed after ten minutes or when Freehold closes.`,
  deletedTitle: "Recently deleted",
  deletedWords: "The space is freed after ten minutes or when Freehold closes.",
  deletedItem: (name: string, size: string) => `${name}, ${size}`,
  undo: "Undo",
  undoOf: (name: string) => `Undo deleting ${name}`,
  restored: (name: string) => `${name} is back.`,

  findModel: "Find a model",
  importFolder: "Import a folder…",
  discover: "Look for models of other apps",
  discovering: "Looking…",
  discovered: (count: number) =>
    count === 0
      ? "Other apps have no models that were not in the list."
      : count === 1
        ? "Found one more model. It is used where it lies."
        : `Found ${count} more models. They are used where they lie.`,
  more: "More",

  folderTitle: "Models folder",
  folderSize: "Models in it",
  folderElsewhere: "Used where they lie",
  folderFree: "Free on this disk",
  folderPath: "Where it is",
  unknown: "unknown",
  showFolder: "Show models folder",
  moveFolder: "Move models folder…",
  cannotMove: "FREEHOLD_MODELS_DIR names this folder, so it cannot be moved from here.",
  moving: "Moving the models",
  movingAmount: (done: string, total: string) => `Moving the models: ${done} of ${total}`,
  movingWords: "Cancelling leaves everything where it was.",
  cancelMove: "Cancel",
  cancelling: "Cancelling…",
  moved: "The models are in the new folder.",
} as const;

/** Words of the inspection of one model. */
export const inspectText = {
  title: (name: string) => `Inspect ${name}`,
  sections: "Parts of the inspection",
  overview: "Overview",
  template: "Chat template",
  metadata: "Metadata",
  loading: "Reading the file's header…",
  again: "Try again",
  gone: "This model is no longer in the list.",

  file: "File",
  size: "Size",
  modified: "Changed on",
  architecture: "Architecture",
  parameters: "Parameters",
  quantisation: "Quantisation",
  context: "Trained context",
  layers: "Layers",
  tokenizer: "Tokenizer",
  tokenizerOf: (kind: string, size: string) => `${kind}, ${size} tokens`,
  licence: "Licence",
  unknown: "unknown",
  tokens: (count: string) => `${count} tokens`,

  hashTitle: "SHA-256",
  hashUnknown: "Not computed yet. It is computed in the background with the first answer.",
  compute: "Compute",
  verify: "Verify",
  hashHint: "Verify reads the whole file again and compares.",

  storageTitle: "How the numbers are stored",
  storageType: "Type",
  storageTensors: "Tensors",
  storageSize: "Size",
  storageShare: "Share",
  partsTitle: "Parts",

  noTemplate:
    "The file has no chat template. Freehold uses a general one, or the one in its run settings.",
  templateHint:
    "It turns a conversation into the text that the model reads. Another one can be set in Run settings.",
  templateHash: "SHA-256 of the template",
  templateCode: "Chat template of the file",
  copy: "Copy",
  copied: "Copied",
  copyTemplate: "Copy the template",
  copyHash: "Copy the SHA-256",

  metadataFilter: "Filter metadata",
  metadataPlaceholder: "Key or value",
  metadataCount: (shown: string, all: string) =>
    shown === all ? `${all} entries` : `${shown} of ${all} entries`,
  metadataNone: "No entry matches.",
  metadataKey: "Key",
  metadataValue: "Value",
} as const;

/** What reading a whole file came to, in sentences. */
export const verifiedText = {
  sameAsHub: "Verified: the file is exactly what was downloaded.",
  sameAsEarlier: "Verified: the file is exactly what it was before.",
  firstTime: "Its SHA-256 is known now, so that a later change will be noticed.",
  notHub:
    "This is not the file that was downloaded: its contents differ. Delete it and download it again, unless you changed it yourself.",
  notEarlier:
    "The file's contents differ from before. If you did not replace it yourself, get it again from where it came from.",
} as const;

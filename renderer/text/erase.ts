/** Words about erasing. */
export const eraseText = {
  intro:
    "What you erase is taken out of the archive on disk and out of this window. Only hashes remain, so that the rest can still be verified. The window's own files are rid of it soon after, while nothing is being answered; at the latest when Freehold closes.",
  once: "This cannot be undone.",
  backupsHold: "Backups made before now still hold it. You can remove them under Backups.",
  dropsRestore:
    "A restored archive waits for the next start. Erasing anything drops it, for it may hold that too; to go back all the same, restore the backup again afterwards, or restart before you erase.",
  cancel: "Cancel",

  message: "Erase…",
  promptTitle: "Erase this prompt?",
  answerTitle: "Erase this answer?",
  promptWords: (below: number) =>
    below === 0
      ? "The prompt goes. Nothing follows from it."
      : below === 1
        ? "The prompt goes, and the 1 message that follows from it."
        : `The prompt goes, and the ${below} messages that follow from it, in every branch.`,
  answerWords: (below: number) =>
    below === 0
      ? "The answer goes. Your prompt stays."
      : below === 1
        ? "The answer goes, and the 1 message that follows from it. Your prompt stays."
        : `The answer goes, and the ${below} messages that follow from it, in every branch. Your prompt stays.`,
  titleGoes: "A title that a model made of it goes too; one that you wrote yourself stays.",
  nothingLeft: "Nothing else is in this conversation, so it goes as a whole, with its title.",
  messageConfirm: "Erase",
  messageErased: "It was erased.",

  ruleTitle: "Erase what is old",
  ruleHint:
    "Conversations whose newest message is older than this are erased when Freehold starts, and once a day. In an archive that was set aside, its own messages and pins decide.",
  days: "Days to keep",
  keepsPinned: "Keep pinned conversations",
  keepsPinnedHint: "However old they are.",
  ruleOn: (days: string) => `On: conversations older than ${days} days are erased by themselves.`,
  ruleOff: "Off: nothing is erased by itself.",
  clockNews: "Old conversations were not erased: this computer's clock may be wrong.",
  showRule: "Show",
  clockInDoubt: (clock: string, lastRun: string) =>
    `Nothing was erased: this computer's clock says ${clock}; when Freehold last trusted it, it said ${lastRun}.`,
  clockQuestion:
    "If the clock is wrong, set it right, and the rule goes on by itself. If it is right and you were away, erase what is old now. That cannot be undone.",
  clockPutOff:
    "Freehold asks again when it starts next. Once the clock is set right, the rule goes on by itself.",
  clockProceed: "Erase now",
  clockNotNow: "Not now",
  nothingNow: "It would erase nothing now.",
  erasesNow: (count: string) =>
    count === "1"
      ? "It would erase 1 conversation now:"
      : `It would erase ${count} conversations now:`,
  andMore: (count: string) => `and ${count} more`,
  switchOn: "Switch on…",
  switchOff: "Switch off",
  ruleQuestion: "Erase old conversations from now on?",
  erasedNow: (count: string) =>
    `${count === "1" ? "1 conversation is" : `${count} conversations are`} erased now`,
  erasedOnceTrusted: (count: string, clock: string) =>
    `Nothing is erased yet: this computer's clock says ${clock} and may be wrong. Once you say under the rule that it is right, ${count === "1" ? "1 conversation is" : `${count} conversations are`} erased`,
  /** `first` is what happens before, as one of the two above. */
  ruleQuestionWords: (first: string, days: string) =>
    `${first}, and from then on every conversation once its newest message is older than ${days} days.`,
  ruleConfirm: "Switch on",
  pinnedQuestion: "Erase old conversations also where they are pinned?",
  pinnedQuestionWords: (first: string, days: string) =>
    `${first}, and from then on every conversation, pinned or not, once its newest message is older than ${days} days.`,
  pinnedConfirm: "Erase pinned ones too",

  chosenTitle: "Erase some conversations",
  chosenHint: "Choose them here. Erasing several takes no longer than erasing one.",
  filter: "Filter by title",
  chooseShown: "Choose all shown",
  chooseNone: "Choose none",
  nothingFound: "No title has these words.",
  moreHidden: (count: string) => `${count} more are not shown. Filter to find them.`,
  eraseChosen: (count: string) => (count === "0" ? "Erase chosen…" : `Erase ${count} chosen…`),
  chosenQuestion: (count: string) =>
    count === "1" ? "Erase this conversation?" : `Erase ${count} conversations?`,
  chosenConfirm: "Erase conversations",
  chosenErased: (count: string) =>
    count === "1" ? "The conversation was erased." : `${count} conversations were erased.`,

  allTitle: "Erase everything",
  allHint:
    "Every conversation and draft, the names of folders and of imported files. Models, settings and the addresses in the ledger stay.",
  eraseAll: "Erase everything…",
  allQuestion: "Erase everything you ever said here?",
  allTyped: "Type “erase everything” to confirm",
  allWords: "erase everything",
  allConfirm: "Erase everything",
  allErased: "Everything was erased.",
} as const;

/** Words of the archive's room. */
export const archiveText = {
  sections: "Parts of the archive",
  tabs: {
    search: "Search",
    usage: "Usage",
    export: "Export",
    import: "Import",
    backups: "Backups",
    erase: "Erase",
    state: "State",
  },
  intro:
    "Every prompt and answer is kept in plain files that you own. Each line is chained to the one before it by its hash, so damage and tampering show.",
  place: "Where it is",
  placeHint: "A folder in Freehold's profile, as lines of JSON that any text tool can read.",
  showFolder: "Show folder",
  records: "Records",
  size: "Size on disk",
  segments: "Files",
  verify: "Verify now",
  verifying: "Verifying…",
  cancelVerify: "Cancel",
  outcome: "What verifying came to",
  verifiedAt: (moment: string) => `Verified ${moment}.`,
  foundWhole: "The archive was verified: nothing new is damaged.",
  foundDamage: "The archive was verified: some of it is damaged.",
  showReport: "Show",
  verifyTitle: "Verify",
  verifyHint: "Reads every record and checks the whole chain of hashes. Nothing is changed.",
  whole: (records: string) => `The archive is whole: ${records} records, every hash holds.`,
  erased: (count: string) => `${count} of them were erased by you; their hashes still hold.`,
  damaged: (count: string) =>
    `${count === "1" ? "1 problem was" : `${count} problems were`} found. Everything else can still be read.`,
  readable: (records: string, lost: string) =>
    `${records} records can be read. Known to be lost: ${lost}.`,
  noNewDamage: (records: string) =>
    `Nothing new is damaged: ${records} records can be read, and all that is between them is known.`,
  accepted: (count: string) =>
    count === "1"
      ? "1 problem is known, and you accepted it. It stays in the files as it is."
      : `${count} problems are known, and you accepted them. They stay in the files as they are.`,
  accept: "Accept this damage…",
  acceptTitle: "Accept this damage for good?",
  acceptLoses: (found: string, lost: string) => {
    const problems = found === "1" ? "1 problem is" : `${found} problems are`;
    if (lost === "0") return `${problems} taken as known. No record is known to be lost.`;
    const records = lost === "1" ? "1 record is" : `${lost} records are`;
    return `${problems} taken as known. ${records} lost: no part of Freehold can read what was there.`;
  },
  acceptStays:
    "What is lost may have said that something stays on this device. So the conversations it may have been about stay here, or all of them, new ones too, where that cannot be told: nothing of them goes to a remote model. Restoring a backup that holds what is lost ends that.",
  acceptKeeps: (records: string) =>
    `${records} records stay readable. Nothing is removed: the damaged lines stay in the files as they are, and verifying goes on naming them as accepted.`,
  acceptBackups:
    "The next backup counts as whole, and old backups are removed again when their time comes, also those that still hold what is lost here. If one of them may, restore it first, or copy it elsewhere.",
  acceptOnce:
    "New damage, here or elsewhere, is reported as before. That you accepted is written into the archive and cannot be taken back.",
  acceptConfirm: "Accept the damage",
  acceptReads: "Before, everything is read once more, so that only what is shown here is accepted.",
  notAccepted: "The check was cancelled before anything was accepted. The damage is as it was.",
  hasAccepted: "The damage is accepted. New damage will be reported.",
  touches: (title: string) => `In the conversation “${title}”.`,
  restore: "Restore from a backup",
  keep: "Copy the archive folder somewhere safe before you change anything, then compare it with a backup.",
  /** `null`: it is about the whole file. */
  problemPlace: (segment: string, line: string | null) =>
    line === null ? segment : `${segment}, line ${line}`,
  loading: "Reading the archive…",
} as const;

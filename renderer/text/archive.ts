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
  verifyTitle: "Verify",
  verifyHint: "Reads every record and checks the whole chain of hashes. Nothing is changed.",
  whole: (records: string) => `The archive is whole: ${records} records, every hash holds.`,
  erased: (count: string) => `${count} of them were erased by you; their hashes still hold.`,
  damaged: (count: string) =>
    `${count === "1" ? "1 problem was" : `${count} problems were`} found. Everything else can still be read.`,
  readable: (records: string, lost: string) =>
    `${records} records can be read. Known to be lost: ${lost}.`,
  touches: (title: string) => `In the conversation “${title}”.`,
  restore: "Restore from a backup",
  keep: "Copy the archive folder somewhere safe before you change anything, then compare it with a backup.",
  /** `null`: it is about the whole file. */
  problemPlace: (segment: string, line: string | null) =>
    line === null ? segment : `${segment}, line ${line}`,
  loading: "Reading the archive…",
} as const;

/** What reading the whole archive came to. */
export interface VerifyReport {
  /** Those that can be read. */
  readonly records: number;
  readonly segments: number;
  readonly erased: number;
  /** Records up to the last good one that cannot be read or are missing, and those behind it of which a line is left. */
  readonly lost: number;
  /** How many problems there are that nobody has accepted; the list names the first ones. */
  readonly found: number;
  /** How many problems the person has accepted; they stand behind the others. */
  readonly accepted: number;
  /** Stands for the damage that nobody has accepted, to accept just that; `null` without any. */
  readonly damageKey: string | null;
  readonly problems: readonly {
    readonly segment: string;
    readonly line: number;
    readonly seq: number | null;
    readonly problem: string;
    /** Whose record it was, where that can still be made out. */
    readonly conversationId?: string;
    readonly isAccepted?: true;
  }[];
}

/** How far a check of the whole archive is. */
export interface VerifyProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** The check that runs, and what the last one came to that ran to its end. */
export interface VerifyState {
  readonly progress: VerifyProgress | null;
  readonly last: {
    /** When it ended; ISO 8601, UTC. */
    readonly at: string;
    readonly report: VerifyReport;
  } | null;
}

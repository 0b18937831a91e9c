import type { NamedLicence } from "../summary.ts";

/** Where apps keep their files follows from these. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDir: string;
  readonly platform: NodeJS.Platform;
}

/** Weights that another app keeps on this machine. They are read where they lie: never moved, deleted or written. */
export interface Candidate {
  /** First part of a split one. */
  readonly path: string;
  /** Where `path` leads in the end: what two apps share is listed once. */
  readonly realPath: string;
  /** The app's name as its maker writes it. */
  readonly tool: string;
  /** What the app calls the model, where the file's own name says nothing; `null` elsewhere. */
  readonly toolName: string | null;
  /** What the app's files say the SHA-256 is. It is a claim: `verify` compares with it, and nothing else trusts it. */
  readonly claimedSha256: string | null;
  /** The repository of the hub that it was fetched from, `owner/name`, where the app's folders say so. */
  readonly repository: string | null;
  readonly licence: NamedLicence | null;
}

/** Finds what one app keeps. Never rejects: what cannot be read or understood is not there. */
export type FindCandidates = (environment: Environment) => Promise<readonly Candidate[]>;

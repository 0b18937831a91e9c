/** A repository on the loopback hub. */
export interface HubTestRepository {
  /** `owner/name` */
  readonly id: string;
  /** 40 hex digits. */
  readonly revision: string;
  readonly files: readonly HubTestFile[];
  readonly licence?: string;
  /** What the card says in `license_name` where the licence is "other". */
  readonly licenceName?: string;
  readonly isGated?: boolean;
  readonly downloads?: number;
  readonly likes?: number;
  readonly tags?: readonly string[];
  /** ISO 8601. */
  readonly updatedAt?: string;
}

export interface HubTestFile {
  /** Path within the repository. */
  readonly path: string;
  /** A file on disk, or the bytes themselves. */
  readonly content: string | Uint8Array;
}

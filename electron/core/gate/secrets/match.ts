/** A secret's place in a view, before it is led back to the raw text. */
export interface SecretMatch {
  /** The rule's id is `secret.` with this. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

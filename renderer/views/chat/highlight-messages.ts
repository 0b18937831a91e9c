/** A run of characters with its colours. */
export interface CodeToken {
  readonly content: string;
  readonly light: string;
  readonly dark: string;
}

/** One line of highlighted code. */
export interface CodeRow {
  readonly text: string;
  readonly tokens: readonly CodeToken[];
}

export type HighlightRequest =
  | {
      readonly type: "highlight";
      readonly blockId: string;
      readonly code: string;
      readonly language: string;
      /** More lines will follow. */
      readonly isIncomplete: boolean;
    }
  | { readonly type: "forget"; readonly blockId: string };

/** The lines from `from` on; those before are as they were sent last. */
export interface HighlightReply {
  readonly blockId: string;
  readonly from: number;
  readonly rows: readonly CodeRow[];
}

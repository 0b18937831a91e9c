/** What a scripted server answers to one question. */
export interface ScriptedAnswer {
  /** Pieces of the answer, one event each. */
  readonly pieces?: readonly string[];
  /** Pieces of reasoning before it. */
  readonly reasoning?: readonly string[];
  readonly stop?: "end" | "max-tokens" | "filtered";
  /** The model as the answer names it; the one asked for when left out. */
  readonly model?: string;
  /** `null`: the server counts nothing. */
  readonly usage?: ScriptedUsage | null;
  readonly fault?: ProviderFault;
}

export interface ScriptedUsage {
  /** All that was read, cached or not. */
  readonly prompt: number;
  readonly cached: number;
  /** All that was written, reasoning too. */
  readonly output: number;
  readonly reasoning: number;
}

export type ProviderFault =
  /** Refuses outright; `body` is sent as JSON, or as it is when it is a text. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | { readonly redirectTo: string; readonly status?: number }
  /** Says nothing at all, and holds the connection. */
  | { readonly isSilent: true }
  /** Destroys the connection after so many events. */
  | { readonly cutAfterEvents: number }
  /** Ends the answer in good order, but before its end. */
  | { readonly endAfterEvents: number }
  /** Sends so many events, then nothing more, and holds the connection. */
  | { readonly haltAfterEvents: number }
  | { readonly eventDelayMs: number }
  /** After so many events sends this as an event, and ends. */
  | { readonly afterEvents: number; readonly event: string };

export const defaultUsage: ScriptedUsage = { prompt: 11, cached: 3, output: 7, reasoning: 2 };

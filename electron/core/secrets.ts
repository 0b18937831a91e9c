/** The operating system's keychain, as Electron's safeStorage gives it; a terminal has none. */
export interface Keychain {
  /** `null` when keys can be saved; otherwise why not, in a sentence. */
  unavailableReason(): string | null;
  encrypt(text: string): Uint8Array;
  decrypt(bytes: Uint8Array): string;
}

/** The keys of endpoints. They are never sent to the window, logged or exported, and lie nowhere in clear. */
export interface Secrets {
  /** For the request that needs it, only. */
  key(endpointId: string): string | null;
  kept(endpointId: string): "saved" | "session" | "none";
  /** `keeps` without a keychain rejects with FailureError "invalid-input"; nothing is kept then. */
  set(endpointId: string, key: string, keeps: boolean): Promise<void>;
  forget(endpointId: string): Promise<void>;
  onChanged(listener: () => void): () => void;
}

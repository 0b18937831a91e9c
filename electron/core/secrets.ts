import { FailureError } from "../shared/result.ts";
import { type KeyFile, openKeyFile } from "./key-file.ts";
import { createSerial } from "./serial.ts";

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

export interface SecretsOptions {
  /** `keys.json` in the profile folder: what the keychain encrypted, by endpoint. */
  readonly file: string;
  readonly keychain: Keychain;
  /** Hears why a saved key cannot be used; never a key. */
  readonly report: (message: string) => void;
}

/** For a program that runs without one. */
export const noKeychain: Keychain = {
  unavailableReason: () =>
    "A terminal has no keychain. Enter keys in Freehold's window, or for this session only.",
  encrypt: refuseToUse,
  decrypt: refuseToUse,
};

/**
 * Opens the keys of a profile. A file that is damaged or was encrypted elsewhere costs its keys and nothing else: they
 * count as none until they are entered again.
 */
export async function openSecrets({ file, keychain, report }: SecretsOptions): Promise<Secrets> {
  const saved: KeyFile = await openKeyFile(file, report);
  const session = new Map<string, string>();
  const reported = new Set<string>();
  const listeners = new Set<() => void>();
  const serial = createSerial();

  /** Decrypted each time, so that a saved key is in memory only while it is used. */
  function savedKey(endpointId: string): string | null {
    const bytes = saved.read(endpointId);
    if (bytes === null) return null;
    try {
      if (keychain.unavailableReason() !== null) return null;
      return keychain.decrypt(bytes);
    } catch {
      // What the keychain says is not passed on: nobody knows what is in it.
      if (!reported.has(endpointId))
        report(`The saved key of endpoint ${endpointId} cannot be decrypted; enter it again.`);
      reported.add(endpointId);
      return null;
    }
  }

  async function set(endpointId: string, key: string, keeps: boolean): Promise<void> {
    mustBeKey(key);
    if (keeps) {
      const reason = keychain.unavailableReason();
      if (reason !== null)
        throw new FailureError("invalid-input", `The key was not saved. ${reason}`);
      await saved.write(endpointId, keychain.encrypt(key));
      session.delete(endpointId);
    } else {
      // Kept for the session instead of, not beside, what was saved.
      await saved.remove(endpointId);
      session.set(endpointId, key);
    }
    reported.delete(endpointId);
    announce();
  }

  async function forget(endpointId: string): Promise<void> {
    session.delete(endpointId);
    await saved.remove(endpointId);
    announce();
  }

  function announce(): void {
    for (const listener of listeners) listener();
  }

  const key = (endpointId: string): string | null =>
    session.get(endpointId) ?? savedKey(endpointId);

  return {
    key,
    kept(endpointId) {
      if (session.has(endpointId)) return "session";
      return savedKey(endpointId) === null ? "none" : "saved";
    },
    set: (endpointId, value, keeps) => serial.run(() => set(endpointId, value, keeps)),
    forget: (endpointId) => serial.run(() => forget(endpointId)),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** It becomes part of a header, so it is one word of plain letters; the sentence does not repeat it. */
function mustBeKey(key: string): void {
  if (/^[\x21-\x7e]{1,2000}$/.test(key)) return;
  throw new FailureError(
    "invalid-input",
    "That is no key: it has spaces, line breaks or letters that no key has. Copy it again; nothing was kept.",
  );
}

function refuseToUse(): never {
  throw new Error("There is no keychain.");
}

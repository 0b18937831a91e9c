import type { Keychain } from "./secrets.ts";

/** What is used of Electron's `safeStorage`, https://www.electronjs.org/docs/latest/api/safe-storage */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(bytes: Buffer): string;
}

/** The keychain behind `safeStorage`. It may be asked once the app is ready, not before. */
export function keychainOf(storage: SafeStorage, platform: NodeJS.Platform): Keychain {
  return {
    unavailableReason() {
      if (!storage.isEncryptionAvailable()) return reasons[platform] ?? otherReason;
      // "basic_text" encrypts with a password that is in Chromium's source: that is the key in clear.
      const backend = platform === "linux" ? storage.getSelectedStorageBackend?.() : null;
      return backend === "basic_text" || backend === "unknown"
        ? (reasons.linux ?? otherReason)
        : null;
    },
    encrypt: (text) => storage.encryptString(text),
    decrypt: (bytes) => storage.decryptString(Buffer.from(bytes)),
  };
}

const otherReason =
  "This system has no keychain that Freehold can use, so keys are kept for this session only.";

const reasons: Partial<Readonly<Record<NodeJS.Platform, string>>> = {
  linux:
    "No keyring is unlocked in this session, so keys are kept for this session only. Install and unlock GNOME Keyring or KWallet and start Freehold again to save them.",
  darwin:
    "The macOS keychain did not let Freehold in, so keys are kept for this session only. Unlock it and start Freehold again to save them.",
  win32:
    "Windows did not give Freehold its data protection, so keys are kept for this session only. Log in to Windows again and start Freehold again to save them.",
};

import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type SafeStorage, keychainOf } from "../../../electron/core/safe-storage.ts";
import { type Keychain, noKeychain, openSecrets } from "../../../electron/core/secrets.ts";

const key = "sk-test-0123456789abcdef0123456789abcdef";

/** Turns bytes round, which is enough to tell what was encrypted from what was not. */
function testKeychain(secret = 0xff): Keychain {
  const turn = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ secret));
  return {
    unavailableReason: () => null,
    encrypt: (text) => turn(Buffer.from(`v1${text}`)),
    decrypt: (bytes) => {
      const text = turn(bytes).toString("utf8");
      if (!text.startsWith("v1")) throw new Error(`cannot decrypt ${text}`);
      return text.slice(2);
    },
  };
}

function place(): { readonly dir: string; readonly file: string; readonly reports: string[] } {
  const dir = mkdtempSync(join(tmpdir(), "freehold-secrets-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return { dir, file: join(dir, "keys.json"), reports: [] };
}

function open(at: ReturnType<typeof place>, keychain: Keychain): ReturnType<typeof openSecrets> {
  const report = (message: string): void => void at.reports.push(message);
  return openSecrets({ file: at.file, keychain, report });
}

const filesOf = (dir: string): string =>
  readdirSync(dir)
    .map((name) => readFileSync(join(dir, name), "latin1"))
    .join("\n");

test("keeps a key over a restart, encrypted and for its owner's eyes only", async () => {
  const at = place();
  await (await open(at, testKeychain())).set("e1", key, true);
  const again = await open(at, testKeychain());
  expect([again.key("e1"), again.kept("e1")]).toEqual([key, "saved"]);
  expect([again.key("e2"), again.kept("e2")]).toEqual([null, "none"]);
  expect(filesOf(at.dir)).not.toContain(key);
  expect(filesOf(at.dir)).not.toContain(Buffer.from(key).toString("base64").slice(4, 30));
  if (process.platform !== "win32") expect(statSync(at.file).mode & 0o777).toBe(0o600);
});

test("keeps a key for the session in memory alone, and takes the saved one's place", async () => {
  const at = place();
  const secrets = await open(at, testKeychain());
  await secrets.set("e1", "saved-before-0123456789", true);
  await secrets.set("e1", key, false);
  expect([secrets.key("e1"), secrets.kept("e1")]).toEqual([key, "session"]);
  expect((await open(at, testKeychain())).key("e1")).toBeNull();
  await secrets.set("e1", "saved-after-0123456789", true);
  expect([secrets.key("e1"), secrets.kept("e1")]).toEqual(["saved-after-0123456789", "saved"]);
});

test("saves nothing where there is no keychain, and says what to do", async () => {
  const at = place();
  const secrets = await open(at, noKeychain);
  await expect(secrets.set("e1", key, true)).rejects.toMatchObject({
    failure: { code: "invalid-input", message: expect.stringContaining("for this session only") },
  });
  expect([secrets.key("e1"), readdirSync(at.dir)]).toEqual([null, []]);
  await secrets.set("e1", key, false);
  expect(secrets.key("e1")).toBe(key);
  expect(readdirSync(at.dir)).toEqual([]);
});

test("forgets a key everywhere, and tells of each change", async () => {
  const at = place();
  const secrets = await open(at, testKeychain());
  let changes = 0;
  const stop = secrets.onChanged(() => (changes += 1));
  await secrets.set("e1", key, true);
  await secrets.set("e2", key, false);
  await Promise.all([secrets.forget("e1"), secrets.forget("e2")]);
  expect([secrets.kept("e1"), secrets.kept("e2"), changes]).toEqual(["none", "none", 4]);
  expect((await open(at, testKeychain())).key("e1")).toBeNull();
  stop();
  await secrets.forget("e1");
  expect(changes).toBe(4);
});

test("lives with a key that was encrypted elsewhere, and reports it once without what is in it", async () => {
  const at = place();
  await (await open(at, testKeychain(0x11))).set("e1", key, true);
  const secrets = await open(at, testKeychain());
  expect([secrets.key("e1"), secrets.kept("e1"), secrets.key("e1")]).toEqual([null, "none", null]);
  expect(at.reports).toHaveLength(1);
  expect(at.reports.join()).not.toContain("decrypt v");
  await secrets.set("e1", key, true);
  expect(secrets.key("e1")).toBe(key);
});

test.each(["no JSON", "[]", '{"keys":{"e1":"not base64!"}}', '{"keys":{"e1":7}}'])(
  "lives with a damaged file: %s",
  async (content) => {
    const at = place();
    writeFileSync(at.file, content);
    const secrets = await open(at, testKeychain());
    expect(secrets.kept("e1")).toBe("none");
    await secrets.set("e1", key, true);
    expect((await open(at, testKeychain())).key("e1")).toBe(key);
  },
);

test.each(["", "two words", "line\nbreak", "schlüssel", "x".repeat(2_001)])(
  "takes no key that is none",
  async (wrong) => {
    const secrets = await open(place(), testKeychain());
    const refused = expect(secrets.set("e1", wrong, false)).rejects;
    await refused.toMatchObject({ failure: { code: "invalid-input" } });
    expect(secrets.kept("e1")).toBe("none");
  },
);

test("does not take Linux's stand-in for a keychain for one", () => {
  const storage = (backend: string, isAvailable = true): SafeStorage => ({
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend,
    encryptString: (text) => Buffer.from(text),
    decryptString: (bytes) => bytes.toString(),
  });
  const reason = (backend: string, platform: NodeJS.Platform, isAvailable = true): string | null =>
    keychainOf(storage(backend, isAvailable), platform).unavailableReason();
  expect(reason("basic_text", "linux")).toContain("keyring");
  expect(reason("unknown", "linux")).toContain("keyring");
  expect(reason("gnome_libsecret", "linux")).toBeNull();
  expect(reason("gnome_libsecret", "linux", false)).toContain("keyring");
  expect(reason("", "darwin")).toBeNull();
  expect(reason("", "win32", false)).toContain("Windows");
});

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createEndpointHandlers } from "../../../../electron/core/remote/endpoints/endpoint-handlers.ts";
import { addressOf, endpointHosts } from "../../../../electron/core/remote/endpoints/address.ts";
import {
  type Endpoints,
  createEndpoints,
} from "../../../../electron/core/remote/endpoints/endpoints.ts";
import { noKeychain, openSecrets, type Secrets } from "../../../../electron/core/secrets.ts";
import { type SettingsStore, openSettings } from "../../../../electron/core/settings.ts";
import type { EndpointInput, ProviderKind } from "../../../../electron/shared/routing.ts";

const key = "sk-test-0123456789abcdef0123456789abcdef";

interface Opened {
  readonly dir: string;
  readonly endpoints: Endpoints;
  readonly secrets: Secrets;
  readonly settings: SettingsStore;
}

async function open(): Promise<Opened> {
  const dir = mkdtempSync(join(tmpdir(), "freehold-endpoints-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const settings = await openSettings(join(dir, "settings.json"));
  const secrets = await openSecrets({
    file: join(dir, "keys.json"),
    keychain: {
      unavailableReason: () => null,
      encrypt: (text) => Buffer.from(text).map((byte) => byte ^ 0xff),
      decrypt: (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0xff)).toString(),
    },
    report: () => {},
  });
  return { dir, settings, secrets, endpoints: createEndpoints({ settings, secrets }) };
}

const local: EndpointInput = {
  name: "In the house",
  provider: "compatible",
  baseUrl: "http://localhost:8000/v1",
  models: [],
  isOn: true,
};

test("is third-party until the person says it is theirs, localhost too", async () => {
  const { endpoints, settings } = await open();
  const made = await endpoints.save(null, local);
  expect(made).toMatchObject({ zone: "third-party", ownSince: null, key: "none" });
  const own = await endpoints.attest(made.id, true);
  expect(own).toMatchObject({ zone: "own", ownSince: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(settings.read().endpoints[0]?.ownSince).toBe(own.ownSince);
  expect(await endpoints.attest(made.id, false)).toMatchObject({ zone: "third-party" });
});

test("does not let a provider's own address be somebody's server", async () => {
  const { endpoints } = await open();
  const made = await endpoints.save(null, { ...local, provider: "openai", baseUrl: null });
  await expect(endpoints.attest(made.id, true)).rejects.toMatchObject({
    failure: { code: "invalid-input" },
  });
});

test.each([
  { baseUrl: "http://localhost:8001/v1" },
  { baseUrl: "https://localhost:8000/v1" },
  { baseUrl: "http://localhost:8000/v2" },
  { provider: "openai" },
] as const)("forgets its key and whose it is when it becomes %j", async (change) => {
  const { endpoints, secrets } = await open();
  const { id } = await endpoints.save(null, local);
  await endpoints.attest(id, true);
  await endpoints.setKey(id, key, true);
  const changed = await endpoints.save(id, { ...local, ...change });
  expect(changed).toMatchObject({ id, zone: "third-party", ownSince: null, key: "none" });
  expect(secrets.key(id)).toBeNull();
});

test("keeps them when its name, models or switch change, or only how the address is written", async () => {
  const { endpoints, secrets } = await open();
  const { id } = await endpoints.save(null, local);
  await endpoints.attest(id, true);
  await endpoints.setKey(id, key, false);
  const models = [{ id: "m", contextTokens: null, level: 2 } as const];
  const input = {
    ...local,
    name: "Renamed",
    isOn: false,
    models,
    baseUrl: "http://LOCALHOST:8000/v1/",
  };
  expect(await endpoints.save(id, input)).toMatchObject({
    name: "Renamed",
    zone: "own",
    key: "session",
  });
  expect(secrets.key(id)).toBe(key);
});

test("takes its key along when it is removed", async () => {
  const { endpoints, secrets, settings } = await open();
  const { id } = await endpoints.save(null, local);
  await endpoints.setKey(id, key, true);
  await endpoints.remove(id);
  expect([secrets.key(id), settings.read().endpoints, endpoints.list()]).toEqual([null, [], []]);
  for (const lost of [
    endpoints.remove(id),
    endpoints.save(id, local),
    endpoints.setKey(id, key, true),
  ])
    await expect(lost).rejects.toMatchObject({ failure: { code: "not-found" } });
  expect(secrets.key(id)).toBeNull();
});

test("makes endpoints that were saved at once each their own", async () => {
  const { endpoints } = await open();
  const names = ["a", "b", "c", "d"];
  await Promise.all(names.map((name) => endpoints.save(null, { ...local, name })));
  expect(endpoints.list().map(({ name }) => name)).toEqual(names);
  expect(new Set(endpoints.list().map(({ id }) => id)).size).toBe(4);
});

test("tells of every change, and never of a key", async () => {
  const { endpoints, settings, dir } = await open();
  const heard: unknown[] = [];
  const stop = endpoints.onChanged((list) => heard.push(list));
  const { id } = await endpoints.save(null, local);
  await endpoints.setKey(id, key, true);
  await endpoints.setKey(id, key, false);
  await settings.change({ theme: "dark" });
  expect(heard).toHaveLength(3);
  expect(heard.at(-1)).toMatchObject([{ id, key: "session" }]);
  const handlers = createEndpointHandlers({
    endpoints,
    providers: { listModels: async () => [] },
    keychain: noKeychain,
  });
  const outputs = await Promise.all([
    handlers["endpoint.list"]({}),
    handlers["endpoint.setKey"]({ endpointId: id, key, keeps: true }),
    handlers["keychain.state"]({}),
  ]);
  expect(JSON.stringify([heard, outputs, settings.read()])).not.toContain(key);
  const files = readdirSync(dir).map((name) => readFileSync(join(dir, name), "utf8"));
  expect(files.join()).not.toContain(key);
  stop();
});

test.each<[ProviderKind, string | null, string]>([
  ["openai", null, "https://api.openai.com/v1"],
  ["anthropic", null, "https://api.anthropic.com/v1"],
  ["google", null, "https://generativelanguage.googleapis.com/v1beta"],
  ["compatible", "https://openrouter.ai/api/v1/", "https://openrouter.ai/api/v1"],
  ["compatible", "http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"],
  ["compatible", "http://[::1]:8000/v1", "http://[::1]:8000/v1"],
  ["compatible", "http://[fd00::1]/v1", "http://[fd00::1]/v1"],
  ["compatible", "http://192.168.1.7:11434/v1", "http://192.168.1.7:11434/v1"],
  ["compatible", "http://172.31.0.1/v1", "http://172.31.0.1/v1"],
  ["compatible", "http://100.100.1.1:8080/v1", "http://100.100.1.1:8080/v1"],
  ["compatible", "http://studio.local:1234/v1", "http://studio.local:1234/v1"],
  ["compatible", "http://gpu-box:8000/v1", "http://gpu-box:8000/v1"],
])("an endpoint of %s may be at %s", (provider, baseUrl, expected) => {
  expect(addressOf({ provider, baseUrl })).toBe(expected);
});

test.each([
  [null, "needs an address"],
  ["http://api.example.com/v1", "Use https://"],
  ["http://172.32.0.1/v1", "Use https://"],
  ["http://100.128.0.1/v1", "Use https://"],
  ["http://8.8.8.8/v1", "Use https://"],
  ["http://127.0.0.1.example.com/v1", "Use https://"],
  ["http://[2001:db8::1]/v1", "Use https://"],
  ["http://fd.example.com/v1", "Use https://"],
  ["https://me:secret@example.com/v1", "name or password"],
  ["https://example.com/v1?key=1", "leave out"],
  ["https://example.com/v1#a", "leave out"],
  ["ftp://example.com/v1", "no web address"],
])("an endpoint may not be at %s", async (baseUrl, words) => {
  const { endpoints, settings } = await open();
  await expect(endpoints.save(null, { ...local, baseUrl })).rejects.toMatchObject({
    failure: { code: "invalid-input", message: expect.stringContaining(words) },
  });
  expect(settings.read().endpoints).toEqual([]);
});

test("only endpoints that are on may be asked, and none in the open", () => {
  const at = (baseUrl: string, isOn = true) => ({
    ...local,
    id: baseUrl,
    ownSince: null,
    baseUrl,
    isOn,
  });
  const hosts = endpointHosts([
    at("https://one.example/v1"),
    at("https://two.example/v1", false),
    at("http://three.example/v1"),
    at("http://127.0.0.1:9/v1"),
    at("https://one.example/other"),
  ]);
  expect(hosts).toEqual(["one.example", "127.0.0.1:9"]);
});

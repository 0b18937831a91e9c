import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { startProvider } from "../support/providers/server.ts";
import { expect, launch, test } from "./support/app.ts";
import { composer } from "./support/person.ts";

const key = "sk-test-a1b2c3d4e5f60718293a4b5c6d7e8f90";

/** Every regular file below a folder; the weights are links and are left out. */
function filesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => join(dir, name))
    .filter(
      (path) => statSync(path, { throwIfNoEntry: false })?.isFile() && !path.endsWith(".gguf"),
    );
}

test("a key goes to its endpoint and to no file, no answer and no event", async ({ profile }) => {
  const app = await launch(profile);
  const { page } = app;
  const server = await startProvider("compatible", undefined, {
    models: () => ({ data: [{ id: "qwen", max_model_len: 8_192 }] }),
  });
  await composer(page).waitFor();
  const heard = await page.evaluate(
    async ({ baseUrl, key }) => {
      const bridge = Reflect.get(globalThis, "freehold") as {
        call: (name: string, input: unknown) => Promise<{ ok: boolean; value?: { id?: string } }>;
        on: (listener: (name: string, payload: unknown) => void) => () => void;
      };
      const events: unknown[] = [];
      const stop = bridge.on((name, payload) => {
        if (name === "endpoints.changed") events.push(payload);
      });
      const endpoint = { name: "House", provider: "compatible", baseUrl, models: [], isOn: true };
      const saved = await bridge.call("endpoint.save", { endpointId: null, endpoint });
      const endpointId = saved.value?.id ?? "";
      const keychain = await bridge.call("keychain.state", {});
      const keeps = Reflect.get(keychain.value ?? {}, "isAvailable") === true;
      const answers = [
        keychain,
        await bridge.call("endpoint.setKey", { endpointId, key, keeps }),
        await bridge.call("endpoint.fetchModels", { endpointId }),
        await bridge.call("endpoint.list", {}),
        await bridge.call("settings.read", {}),
      ];
      stop();
      return { keeps, events, answers };
    },
    { baseUrl: server.baseUrl, key },
  );
  expect(heard.answers[2]).toEqual({
    ok: true,
    value: [{ id: "qwen", name: null, contextTokens: 8_192 }],
  });
  expect(heard.answers[3]).toMatchObject({
    value: [{ zone: "third-party", key: heard.keeps ? "saved" : "session" }],
  });
  expect(heard.events.length).toBeGreaterThan(1);
  expect(JSON.stringify(heard)).not.toContain(key);
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  await app.close();
  await server.close();
  const holding = filesBelow(profile.rootDir).filter((path) => {
    const content = readFileSync(path);
    return content.includes(key) || content.includes(Buffer.from(key, "utf16le"));
  });
  expect(holding).toEqual([]);
});

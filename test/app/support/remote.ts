import type { Locator, Page } from "playwright";
import {
  type Endpoint,
  type ProviderKind,
  type RoutingSettings,
  defaultRouting,
} from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { Settings } from "../../../electron/shared/settings.ts";
import type { TestProvider } from "../../support/providers/server.ts";
import { type RunningApp, expect, launch } from "./app.ts";
import { ready } from "./person.ts";
import type { TestProfile } from "./profile.ts";
import { briefAnswers, writeSettings } from "./settings.ts";

/** Keys that nothing but the server may ever see. */
export const keys: Readonly<Record<ProviderKind, string>> = {
  openai: "sk-canary-openai-7Qe2mZx81Lw",
  anthropic: "sk-ant-canary-9fT3kPq27Rb4",
  google: "AIzaCanary5Hn8Vd60Ycu1Oe3",
  compatible: "canary-local-2Wj6Bs94Mg7i",
};

export function endpointOf(provider: TestProvider, change: Partial<Endpoint> = {}): Endpoint {
  return {
    id: `to-${provider.kind}`,
    name: `The ${provider.kind} one`,
    provider: provider.kind,
    baseUrl: provider.baseUrl,
    models: [{ id: "test-model", contextTokens: 100_000, level: 3 }],
    isOn: true,
    ownSince: null,
    ...change,
  };
}

/** Starts the app with endpoints that lead to loopback servers, each with its key for this session. */
export async function launchWithRemote(
  profile: TestProfile,
  endpoints: readonly Endpoint[],
  routing: Partial<RoutingSettings> = {},
  settings: Partial<Settings> = {},
): Promise<RunningApp> {
  writeSettings(profile, {
    titlesByModel: false,
    newConversation: briefAnswers,
    routing: { ...defaultRouting, mode: "safe", ...routing },
    endpoints: [...endpoints],
    ...settings,
  });
  const app = await launch(profile);
  await ready(app.page);
  for (const { id, provider } of endpoints) await giveKey(app.page, id, keys[provider]);
  return app;
}

/** As the dialog does it. The text of the call is not kept by the page. */
async function giveKey(page: Page, endpointId: string, key: string): Promise<void> {
  await page.evaluate(
    async (input) => {
      const bridge = Reflect.get(globalThis, "freehold") as {
        call(name: string, input: unknown): Promise<unknown>;
      };
      await bridge.call("endpoint.setKey", input);
    },
    { endpointId, key, keeps: false },
  );
}

/** The line under the composer that says where a prompt would go. */
export function routeLine(page: Page): Locator {
  return page.locator("[data-route]");
}

export async function openPrivacy(
  page: Page,
  tab: "Policy" | "Remote models" | "Own terms" | "What left" = "Policy",
): Promise<void> {
  await page.getByRole("button", { name: "Privacy", exact: true }).click();
  await page.getByRole("heading", { name: "Privacy", level: 1 }).waitFor();
  await page.getByRole("tab", { name: tab, exact: true }).click();
}

/** The newest answer came from a remote model, by its footer. */
export async function expectFrom(page: Page, name: string): Promise<void> {
  await expect(page.locator('[data-message-role="assistant"]').last()).toContainText(name);
}

/** Settings of a conversation with a system prompt. */
export function withSystemPrompt(systemPrompt: string): Settings["newConversation"] {
  return { ...defaultConversationSettings, ...briefAnswers, systemPrompt };
}

/** Everything that the page's memory holds, after a collection, as the debugger writes it. */
export async function heapSnapshot(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

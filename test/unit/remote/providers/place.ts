import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Archive } from "../../../../electron/core/archive/archive.ts";
import { openArchive } from "../../../../electron/core/archive/open.ts";
import { type Clearances, createClearances } from "../../../../electron/core/remote/clearance.ts";
import { createEgress } from "../../../../electron/core/remote/egress.ts";
import { endpointHosts } from "../../../../electron/core/remote/endpoints/address.ts";
import { createProviders } from "../../../../electron/core/remote/providers/create.ts";
import type {
  PreparedRequest,
  Providers,
  RemoteDelta,
  RemoteRequest,
  RemoteResult,
} from "../../../../electron/core/remote/providers/providers.ts";
import type { Egress } from "../../../../electron/core/remote/request.ts";
import type { Endpoint, ProviderKind } from "../../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../../electron/shared/sampling.ts";
import {
  type ProviderScript,
  type StartProviderOptions,
  type TestProvider,
  startProvider,
} from "../../../support/providers/server.ts";

/** Long and odd enough that nothing else is ever it. */
export const testKey = "sk-test-9f8e7d6c5b4a39281706f5e4d3c2b1a0";

/** One provider on loopback, and everything between it and a question. */
export interface Place {
  readonly server: TestProvider;
  readonly endpoint: Endpoint;
  readonly archiveDir: string;
  readonly archive: Archive;
  readonly clearances: Clearances;
  readonly egress: Egress;
  readonly providers: Providers;
  /** To be changed at any time. */
  readonly state: { isOffline: boolean; endpoints: readonly Endpoint[]; key: string | null };
  /** Milliseconds that the clearances' clock is ahead. */
  readonly clock: { aheadMs: number };
  readonly deltas: RemoteDelta[];
  ask(
    request?: Partial<RemoteRequest>,
    signal?: AbortSignal,
  ): Promise<{ readonly prepared: PreparedRequest; readonly result: RemoteResult }>;
  clear(prepared: PreparedRequest): ReturnType<Clearances["grant"]>;
}

export function questionFor(endpoint: Endpoint): RemoteRequest {
  return {
    endpoint,
    modelId: "test-model",
    systemPrompt: "Be brief.",
    messages: [{ role: "user", text: "Name a river in Wales." }],
    sampling: defaultConversationSettings.sampling,
  };
}

export async function openPlace(
  kind: ProviderKind,
  script?: ProviderScript,
  options?: StartProviderOptions,
): Promise<Place> {
  const server = await startProvider(kind, script, options);
  const rootDir = mkdtempSync(join(tmpdir(), "freehold-providers-"));
  const archiveDir = join(rootDir, "archive");
  const archive = await openArchive({ dir: archiveDir, indexFile: join(rootDir, "index.json") });
  const endpoint: Endpoint = {
    id: `endpoint-${kind}`,
    name: `Test ${kind}`,
    provider: kind,
    baseUrl: server.baseUrl,
    models: [],
    isOn: true,
    ownSince: null,
  };
  const state: Place["state"] = { isOffline: false, endpoints: [endpoint], key: testKey };
  const clock = { aheadMs: 0 };
  const clearances = createClearances({ nowMs: () => performance.now() + clock.aheadMs });
  const egress = createEgress({
    allowedHosts: () => endpointHosts(state.endpoints),
    isOffline: () => state.isOffline,
    record: async (record) => void (await archive.append([record])),
    clearances,
  });
  const providers = createProviders({
    egress,
    secrets: { key: () => state.key },
    nowMs: () => performance.now(),
  });
  onTestFinished(async () => {
    egress.close();
    await server.close();
    await archive.close();
    rmSync(rootDir, { recursive: true, force: true });
  });
  const deltas: RemoteDelta[] = [];
  const clear: Place["clear"] = ({ url, bodySha256 }) =>
    clearances.grant({
      url,
      bodySha256,
      conversationId: "conversation-1",
      messageId: "message-1",
      endpointId: endpoint.id,
    });
  return {
    server,
    endpoint,
    archiveDir,
    archive,
    clearances,
    egress,
    providers,
    state,
    clock,
    deltas,
    clear,
    async ask(request = {}, signal = new AbortController().signal) {
      const prepared = await providers.prepare({ ...questionFor(endpoint), ...request });
      const onDelta = (delta: RemoteDelta): void => void deltas.push(delta);
      const result = await providers.stream(prepared, clear(prepared), { onDelta }, signal);
      return { prepared, result };
    },
  };
}

/** Nothing may use the runtime's own way out; the one who tries fails, loudly. */
export function forbidGlobalFetch(): void {
  const before = globalThis.fetch;
  globalThis.fetch = () => {
    throw new Error("The global fetch was used.");
  };
  onTestFinished(() => {
    globalThis.fetch = before;
  });
}

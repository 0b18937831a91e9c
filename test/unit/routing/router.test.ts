import { beforeEach, expect, test } from "vitest";
import type { ConversationLog } from "../../../electron/core/archive/archive.ts";
import type { CommonKnown } from "../../../electron/core/archive/common.ts";
import type { Engine } from "../../../electron/core/engine/engine.ts";
import type { GateRequest } from "../../../electron/core/gate/gate.ts";
import type { Models } from "../../../electron/core/models/models.ts";
import { createClearances } from "../../../electron/core/remote/clearance.ts";
import { createProviders } from "../../../electron/core/remote/providers/create.ts";
import { noWish } from "../../../electron/core/routing/policy.ts";
import type { Asking } from "../../../electron/core/routing/request.ts";
import { type Routed, type Router, createRouter } from "../../../electron/core/routing/router.ts";
import type { Sending } from "../../../electron/core/routing/sending.ts";
import type { GateVerdict } from "../../../electron/shared/gate.ts";
import { type Place, placeKey } from "../../../electron/shared/organise.ts";
import {
  type ConversationRouting,
  type Endpoint,
  defaultConversationRouting,
  defaultRouting,
} from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { type Settings, defaultSettings } from "../../../electron/shared/settings.ts";

const endpoint: Endpoint = {
  id: "e1",
  name: "Far",
  provider: "compatible",
  baseUrl: "http://127.0.0.1:1/v1",
  models: [{ id: "far-1", contextTokens: null, level: 2 }],
  isOn: true,
  ownSince: null,
};
const eligible: GateVerdict = {
  verdict: "eligible",
  score: 0,
  findings: [],
  gateVersion: "test",
  stage: "full",
};
const turn = { conversationId: "c1", messageId: "o1" };
const asking: Asking = {
  log: {
    settings: defaultConversationSettings,
    routing: defaultConversationRouting,
    cleared: [],
    conversationId: "c1",
    folderId: null,
    tags: [],
  },
  messages: [{ id: "p1", role: "user", text: "Why is the sky blue?" }],
  prompt: { text: "Why is the sky blue?", attachments: [] },
  localModelId: "m1",
  wish: noWish,
};

let settings: Settings;
let routing: ConversationRouting;
let verdict: GateVerdict;
let judged: GateRequest[];
let lying: Pick<ConversationLog, "folderId" | "tags">;
let common: () => Promise<CommonKnown>;
let router: Router;
let clearances: ReturnType<typeof createClearances>;

beforeEach(() => {
  settings = {
    ...defaultSettings,
    routing: { ...defaultRouting, mode: "safe" },
    endpoints: [endpoint],
  };
  [routing, verdict, judged] = [defaultConversationRouting, eligible, []];
  lying = { folderId: null, tags: [] };
  keep();
  clearances = createClearances({ nowMs: () => 0 });
  const unused = (): never => {
    throw new Error("The router had no business with this.");
  };
  router = createRouter({
    archive: {
      conversation: async () => ({
        ...asking.log,
        ...lying,
        conversationId: "c1",
        title: null,
        titleBy: null,
        importedAt: null,
        routing,
        messages: new Map(),
        owed: new Map(),
      }),
      common: () => common(),
    },
    // Neither is asked in this mode.
    engine: { loaded: unused } as unknown as Engine,
    models: { list: unused } as unknown as Models,
    providers: createProviders({
      egress: { request: unused, download: unused, close: () => undefined },
      secrets: { key: () => null },
      nowMs: () => 0,
    }),
    clearances,
    judge: {
      classify: async (request) => {
        judged.push(request);
        return verdict;
      },
      deepStages: () => [],
      close: async () => undefined,
    },
    usage: { spentUsd: () => 0 },
    settings: () => settings,
    hasKey: () => true,
    priceOf: () => null,
  });
});

function setPolicy(change: Partial<Settings["routing"]>): void {
  settings = { ...settings, routing: { ...settings.routing, ...change } };
}

/** These places stay here from now on, and no others; a folder called "Clients" among those that there are. */
function keep(...places: readonly Place[]): void {
  const known: CommonKnown = {
    folders: new Map([["f1", "Clients"]]),
    kept: new Map(places.map((place) => [placeKey(place), place])),
    ids: new Set(["f1"]),
    losses: { isAnyoneConcerned: false, conversationIds: new Set() },
  };
  common = async () => known;
}

async function sent(): Promise<Routed & { readonly sending: Sending }> {
  const { sending, ...routed } = await router.route(asking);
  if (sending === null) throw new Error(`It stays here: ${routed.decision.reasons.join(", ")}`);
  return { ...routed, sending };
}

test("a clearance is for exactly the judged bytes and their address, and for once", async () => {
  const routed = await sent();
  const { url, body } = routed.sending.prepared;
  const clearance = await router.clear(routed, turn);
  clearances.redeem(clearance, url, Buffer.from(body));
  expect(() => clearances.redeem(clearance, url, Buffer.from(body))).toThrow(/used already/);
  const edited = await router.clear(routed, turn);
  const other = Buffer.from(body.replace("sky", "sea"));
  expect(() => clearances.redeem(edited, url, other)).toThrow(/byte for byte/);
  const moved = await router.clear(routed, turn);
  expect(() => clearances.redeem(moved, "http://127.0.0.1:2/", Buffer.from(body))).toThrow(
    /address/,
  );
  expect(judged.flatMap(({ parts }) => parts.map(({ text }) => text))).toContain(
    "Why is the sky blue?",
  );
});

const folder: Place = { type: "folder", folderId: "f1" };
const tag: Place = { type: "tag", tag: "ŁÓDŹ" };

const changes: readonly (readonly [string, () => void])[] = [
  ["the conversation was locked", () => (routing = { mode: null, isLocked: true })],
  ["the conversation was told to keep all", () => (routing = { mode: "never", isLocked: false })],
  [
    "the conversation was moved to a folder that stays here",
    () => {
      keep(folder);
      lying = { ...lying, folderId: "f1" };
    },
  ],
  [
    "the conversation got a tag that stays here",
    () => {
      keep(tag);
      lying = { ...lying, tags: ["work", "łódź"] };
    },
  ],
  ["its folder and tags could not be read", () => (common = () => Promise.reject(new Error()))],
  ["the offline switch was turned", () => (settings = { ...settings, isOffline: true })],
  ["escalation was switched off", () => (settings = { ...settings, routing: defaultRouting })],
  ["the endpoint was removed", () => (settings = { ...settings, endpoints: [] })],
  [
    "the endpoint was switched off",
    () => (settings = { ...settings, endpoints: [{ ...endpoint, isOn: false }] }),
  ],
  [
    "the endpoint's address was changed",
    () => (settings = { ...settings, endpoints: [{ ...endpoint, baseUrl: "http://10.0.0.1/v1" }] }),
  ],
  [
    "the endpoint became another provider's",
    () => (settings = { ...settings, endpoints: [{ ...endpoint, provider: "openai" }] }),
  ],
  ["the policy wants to be asked", () => setPolicy({ mode: "ask" })],
  ["the conversation wants to be asked", () => (routing = { mode: "ask", isLocked: false })],
  ["the gate was made stricter", () => setPolicy({ preset: "strict" })],
  [
    "a word of it became an own term",
    () => setPolicy({ ownTerms: [{ term: "blue", kind: "project" }] }),
  ],
];

test.each(changes)("nothing is cleared when %s after it was judged", async (_, change) => {
  const routed = await sent();
  change();
  await expect(router.clear(routed, turn)).rejects.toMatchObject({
    failure: { code: "not-cleared" },
  });
});

test("sensitive text is no longer cleared for a server that the person no longer calls theirs", async () => {
  verdict = { ...eligible, verdict: "local", score: 1 };
  expect((await router.route(asking)).sending).toBeNull();
  const own = { ...endpoint, ownSince: "2026-11-25T00:00:00.000Z" };
  settings = {
    ...settings,
    endpoints: [own],
    routing: { ...settings.routing, sensitiveMayReach: "own" },
  };
  const routed = await sent();
  await router.clear(routed, turn);
  settings = { ...settings, endpoints: [endpoint] };
  await expect(router.clear(routed, turn)).rejects.toThrow(/changed/);
});

test("a verdict of the fast stage alone clears nothing", async () => {
  verdict = { ...eligible, stage: "fast" };
  await expect(sent().then((routed) => router.clear(routed, turn))).rejects.toThrow();
});

const held: readonly (readonly [string, object, () => void])[] = [
  [
    "a folder that stays here",
    { reasons: ["kept-folder"], keptBy: "Clients" },
    () => {
      keep(folder);
      lying = { ...lying, folderId: "f1" };
    },
  ],
  [
    "a tag that stays here, however it is spelled",
    { reasons: ["kept-tag"], keptBy: "łódź" },
    () => {
      keep(tag);
      lying = { ...lying, tags: ["łódź"] };
    },
  ],
  [
    "facts that cannot be read",
    { reasons: ["kept-unknown"], keptBy: null },
    () => (common = () => Promise.reject(new Error())),
  ],
  [
    "damage of which nobody knows what it took",
    { reasons: ["kept-unknown"], keptBy: null },
    () => lose({ isAnyoneConcerned: true, conversationIds: new Set() }),
  ],
  [
    "damage to its own records",
    { reasons: ["kept-unknown"], keptBy: null },
    () => lose({ isAnyoneConcerned: false, conversationIds: new Set(["c1"]) }),
  ],
];

function lose(losses: CommonKnown["losses"]): void {
  const before = common;
  common = async () => ({ ...(await before()), losses });
}

test.each(held)("%s keeps a harmless request here, unread", async (_, expected, change) => {
  change();
  const routed = await router.route({ ...asking, log: { ...asking.log, ...lying } });
  expect(routed).toMatchObject({ decision: expected, judged: null, sending: null });
  expect(judged).toEqual([]);
});

test("damage to another conversation's records keeps nothing of this one here", async () => {
  lose({ isAnyoneConcerned: false, conversationIds: new Set(["c2"]) });
  await router.clear(await sent(), turn);
});

test("what the policy keeps here anyway is not even read by the gate", async () => {
  settings = { ...settings, routing: defaultRouting };
  expect(await router.route(asking)).toMatchObject({ judged: null, sending: null });
  expect(judged).toEqual([]);
});

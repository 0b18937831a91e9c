import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kept } from "../../../electron/core/routing/keeping.ts";
import type { Offer } from "../../../electron/core/routing/offers.ts";
import { type RouteQuestion, decide, noWish } from "../../../electron/core/routing/policy.ts";
import { describeReasons } from "../../../electron/core/routing/route-words.ts";
import {
  type Endpoint,
  defaultConversationRouting,
  defaultRouting,
  providerKinds,
  routingModes,
  taskClasses,
} from "../../../electron/shared/routing.ts";

function offer(
  changes: Partial<Omit<Offer, "model" | "endpoint">> & {
    readonly id?: string;
    readonly level?: 1 | 2 | 3;
    readonly contextTokens?: number | null;
  } = {},
): Offer {
  const { id = "e1", level = 2, contextTokens = null, ...rest } = changes;
  const model = { id: "m1", contextTokens, level };
  const zone = rest.zone ?? "third-party";
  const endpoint: Endpoint = {
    id,
    name: `Endpoint ${id}`,
    provider: "compatible",
    baseUrl: "http://127.0.0.1:8000/v1",
    models: [model],
    isOn: true,
    ownSince: zone === "own" ? "2026-11-25T00:00:00.000Z" : null,
  };
  const { estimatedCostUsd = 0.01 } = rest;
  const price =
    estimatedCostUsd === null ? null : { inputUsd: 1, cachedInputUsd: null, outputUsd: 1 };
  const costs = { estimatedCostUsd, leastCostUsd: estimatedCostUsd, price };
  return { endpoint, zone, model, hasKey: true, ...costs, ...rest };
}

const question: RouteQuestion = {
  policy: { ...defaultRouting, mode: "safe" },
  conversation: defaultConversationRouting,
  kept: null,
  isOffline: false,
  verdict: "eligible",
  wish: noWish,
  local: { hasModel: true, fits: true, lacksModality: false },
  task: null,
  offers: [offer()],
  tokens: { inputTokens: 100, outputTokens: 500 },
  spentUsd: 0,
};
const asked = { ...noWish, isAsked: true };

type Change = Partial<Omit<RouteQuestion, "policy">> & {
  readonly policy?: Partial<RouteQuestion["policy"]>;
};

function ask({ policy = {}, ...changes }: Change = {}) {
  const decision = decide({
    ...question,
    ...changes,
    policy: { ...question.policy, ...policy },
  });
  const { destination, reasons } = decision;
  return [destination.zone === "device" ? "device" : destination.endpointId, ...reasons];
}

test("nothing leaves while escalation is off, not even when it is asked for", () => {
  expect(ask({ policy: { mode: "never" } })).toEqual(["device", "mode-never"]);
  expect(ask({ policy: { mode: "never" }, wish: asked })).toEqual(["device", "mode-never"]);
});

test("when the person asks, and only then", () => {
  expect(ask({ policy: { mode: "ask" } })).toEqual(["device", "mode-ask"]);
  expect(ask({ policy: { mode: "ask" }, wish: asked })).toEqual(["e1", "asked"]);
  expect(ask({ policy: { mode: "ask" }, wish: { ...asked, isRedacted: true } })).toEqual([
    "e1",
    "asked",
    "redacted",
  ]);
});

test("when the local model is not enough", () => {
  const policy: Change["policy"] = { mode: "not-enough", remoteTasks: ["coding"] };
  expect(ask({ policy })).toEqual(["device", "local-is-enough"]);
  expect(ask({ policy, task: "writing" })).toEqual(["device", "local-is-enough"]);
  expect(ask({ policy, task: "coding" })).toEqual(["e1", "task-marked"]);
  const local = { hasModel: true, fits: false, lacksModality: true };
  expect(ask({ policy, local })).toEqual(["e1", "does-not-fit-locally", "needs-modality"]);
  expect(ask({ policy, local: { hasModel: false, fits: false, lacksModality: false } })).toEqual([
    "e1",
    "no-local-model",
  ]);
});

test("sensitive text stays here, or on the person's own server when they said so", () => {
  const offers = [offer(), offer({ id: "mine", zone: "own", estimatedCostUsd: 0 })];
  expect(ask({ verdict: "local", offers })).toEqual(["device", "sensitive"]);
  const policy = { sensitiveMayReach: "own" } as const;
  expect(ask({ verdict: "local", offers, policy })).toEqual([
    "mine",
    "safe",
    "sensitive-stays-own",
  ]);
  expect(ask({ verdict: "local", policy })).toEqual(["device", "sensitive", "no-endpoint"]);
});

test("the conversation's own rule wins over the policy, and its lock over everything", () => {
  const conversation = { mode: "ask", isLocked: false } as const;
  expect(ask({ conversation })).toEqual(["device", "mode-ask"]);
  expect(ask({ conversation: { mode: "safe", isLocked: true }, wish: asked })).toEqual([
    "device",
    "locked",
  ]);
});

test("the cheapest model that is good enough", () => {
  const offers = [
    offer({ id: "dear", estimatedCostUsd: 0.5 }),
    offer({ id: "unpriced", estimatedCostUsd: null }),
    offer({ id: "cheap", estimatedCostUsd: 0.1 }),
    offer({ id: "weak", estimatedCostUsd: 0.01, level: 1 }),
    offer({ id: "short", estimatedCostUsd: 0.01, contextTokens: 599 }),
    offer({ id: "closed", estimatedCostUsd: 0.01, hasKey: false }),
  ];
  expect(ask({ offers })).toEqual(["cheap", "safe"]);
  expect(
    ask({ offers: [offer({ id: "mine", zone: "own", estimatedCostUsd: 0 }), ...offers] })[0],
  ).toBe("mine");
  expect(ask({ offers: offers.slice(1, 2) })).toEqual(["unpriced", "safe"]);
  expect(ask({ offers: offers.slice(3, 5) })).toEqual(["device", "none-good-enough"]);
  expect(ask({ offers: offers.slice(5) })).toEqual(["device", "no-key"]);
  expect(ask({ offers: [] })).toEqual(["device", "no-endpoint"]);
});

test("a model that the person names need not be good enough by the policy", () => {
  const offers = [offer({ id: "weak", level: 1 }), offer({ id: "dear", estimatedCostUsd: 9 })];
  const choice = { endpointId: "weak", modelId: "m1" };
  expect(ask({ offers, wish: { ...asked, choice } })).toEqual(["weak", "asked"]);
});

test("the month's budget is a hard stop, and what has no price waits for the next one", () => {
  const policy = { monthlyBudgetUsd: 1 };
  expect(ask({ policy, spentUsd: 0.99 })).toEqual(["e1", "safe"]);
  expect(ask({ policy, spentUsd: 0.995 })).toEqual(["device", "budget-spent"]);
  expect(ask({ policy, offers: [offer({ estimatedCostUsd: null })] })).toEqual([
    "device",
    "no-price",
  ]);
  const own = [offer({ id: "mine", zone: "own", estimatedCostUsd: 0 })];
  expect(ask({ policy, spentUsd: 5, offers: own })).toEqual(["mine", "safe"]);
  // The least that it can cost decides, and the decision names the figures.
  const dear = offer({ estimatedCostUsd: 0.5, leastCostUsd: 0.02 });
  const policyOf = { ...question.policy, ...policy };
  const ofDear = { ...question, policy: policyOf, offers: [dear] };
  expect(decide({ ...ofDear, spentUsd: 0.9 }).offer).toBe(dear);
  const kept = decide({ ...ofDear, spentUsd: 0.99 });
  expect(kept.shortfall?.neededUsd).toBe(0.02);
  expect(kept.shortfall?.leftUsd).toBeCloseTo(0.01);
  expect(describeReasons(kept)).toMatch(/\$0\.02, and \$0\.01 is left/);
});

test("what a folder or tag keeps stays here although it is harmless and asked for, and says by what", () => {
  const decision = decide({ ...question, wish: asked, kept: inFolder });
  expect(decision).toMatchObject({ reasons: ["kept-folder"], keptBy: "Clients", offer: null });
  const unknown: Kept = { reason: "kept-unknown", name: null };
  expect(ask({ wish: asked, kept: unknown })).toEqual(["device", "kept-unknown"]);
});

test("the offline switch wins over asking", () => {
  expect(ask({ isOffline: true, wish: asked })).toEqual(["device", "offline"]);
});

const offers: fc.Arbitrary<Offer> = fc
  .record({
    id: fc.constantFrom("e1", "e2", "e3"),
    zone: fc.constantFrom("own" as const, "third-party" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    contextTokens: fc.option(fc.integer({ min: 256, max: 100_000 })),
    hasKey: fc.boolean(),
    estimatedCostUsd: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    provider: fc.constantFrom(...providerKinds),
  })
  .map(({ provider, ...rest }) => {
    const made = offer(rest);
    return { ...made, endpoint: { ...made.endpoint, provider } };
  });

const inFolder: Kept = { reason: "kept-folder", name: "Clients" };

const questions: fc.Arbitrary<RouteQuestion> = fc.record({
  policy: fc.record({
    mode: fc.constantFrom(...routingModes),
    sensitiveMayReach: fc.constantFrom("device" as const, "own" as const),
    preset: fc.constantFrom("balanced" as const, "strict" as const, "own" as const),
    asksLocalModel: fc.boolean(),
    thresholds: fc.constant({}),
    ownTerms: fc.constant([]),
    remoteTasks: fc.subarray([...taskClasses]),
    leastLevel: fc.constantFrom(1 as const, 2 as const, 3 as const),
    monthlyBudgetUsd: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
  }),
  conversation: fc.record({
    mode: fc.option(fc.constantFrom(...routingModes)),
    isLocked: fc.boolean(),
  }),
  kept: fc.constantFrom(null, null, null, inFolder),
  isOffline: fc.boolean(),
  verdict: fc.constantFrom("local" as const, "eligible" as const),
  wish: fc.record({
    isAsked: fc.boolean(),
    choice: fc.option(
      fc.record({ endpointId: fc.constantFrom("e1", "e2"), modelId: fc.constant("m1") }),
    ),
    isRedacted: fc.boolean(),
  }),
  local: fc.record({ hasModel: fc.boolean(), fits: fc.boolean(), lacksModality: fc.boolean() }),
  task: fc.option(fc.constantFrom(...taskClasses)),
  offers: fc.array(offers, { maxLength: 6 }),
  tokens: fc.record({ inputTokens: fc.nat(50_000), outputTokens: fc.nat(2_000) }),
  spentUsd: fc.double({ min: 0, max: 30, noNaN: true }),
});

const everything = { numRuns: 5_000 };

test("whatever is set and asked, sensitive text never reaches a third party, nor the person's own servers unless they said so", () => {
  fc.assert(
    fc.property(questions, (asking) => {
      const { zone } = decide({ ...asking, verdict: "local" }).destination;
      expect(zone).not.toBe("third-party");
      if (zone === "own") expect(asking.policy.sensitiveMayReach).toBe("own");
    }),
    everything,
  );
});

test("whatever is set and asked, nothing leaves a locked or kept conversation, an offline app, or one that never escalates", () => {
  fc.assert(
    fc.property(questions, (asking) => {
      const mode = asking.conversation.mode ?? asking.policy.mode;
      const isHeld = asking.conversation.isLocked || asking.kept !== null;
      if (!isHeld && !asking.isOffline && mode !== "never") return;
      expect(decide(asking).destination.zone).toBe("device");
    }),
    everything,
  );
});

test("whatever is set and asked, the budget is never overspent, and only offered models with a key are chosen", () => {
  fc.assert(
    fc.property(questions, (asking) => {
      const { offer: chosen, destination, reasons } = decide(asking);
      expect(reasons.length).toBeGreaterThan(0);
      expect(chosen === null).toBe(destination.zone === "device");
      if (chosen === null) return;
      expect(asking.offers).toContain(chosen);
      expect(chosen.hasKey).toBe(true);
      const { monthlyBudgetUsd } = asking.policy;
      if (monthlyBudgetUsd === null || chosen.estimatedCostUsd === 0) return;
      expect(asking.spentUsd + (chosen.estimatedCostUsd ?? Infinity)).toBeLessThanOrEqual(
        monthlyBudgetUsd + 1e-9,
      );
    }),
    everything,
  );
});

test("a request is never let go further because it is sensitive", () => {
  fc.assert(
    fc.property(questions, (asking) => {
      const eligible = decide({ ...asking, verdict: "eligible" });
      if (eligible.destination.zone === "device")
        expect(decide({ ...asking, verdict: "local" }).destination.zone).toBe("device");
    }),
    everything,
  );
});

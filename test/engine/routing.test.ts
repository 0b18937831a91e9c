import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deepParameters } from "../../electron/core/gate/topics/deep-data.ts";
import type { CallInput, CallOutputs } from "../../electron/shared/contract.ts";
import { isRemote } from "../../electron/shared/provenance.ts";
import { isErased } from "../../electron/shared/records.ts";
import { readTestAssets } from "../../scripts/test-assets.ts";
import type { RoutingSettings } from "../../electron/shared/routing.ts";
import type { ProviderFault } from "../support/providers/answer.ts";
import {
  type RoutedCore,
  type RoutedCoreOptions,
  openRoutedCore as openCore,
  quick,
} from "./support/routed-core.ts";

const harmless = "Why is the sky blue at noon?";
/** One of the person's own terms: the gate knows it whatever else it knows. */
const canary = "Quillon Vashti 7226";

const ownTerms: RoutingSettings["ownTerms"] = [
  { term: canary, kind: "person" },
  { term: "Bluebird Robotics", kind: "client" },
  { term: "Bluebird", kind: "project" },
];

function openRoutedCore({ policy, ...more }: RoutedCoreOptions = {}): Promise<RoutedCore> {
  return openCore({ ...more, policy: { ownTerms, ...policy } });
}

async function routes(core: RoutedCore) {
  return (await core.journal()).flatMap(({ kind, body }) =>
    kind === "route" && !isErased(body) ? [body] : [],
  );
}

/** What the person saw of it; nothing of the kind where it would stay here. */
function seenIn({ bodySha256, url, destination }: CallOutputs["escalation.preview"]) {
  if (destination.zone === "device")
    return { bodySha256: "0".repeat(64), url: "", endpointId: "none", modelId: "none" };
  const { endpointId, modelId } = destination;
  return { bodySha256, url, endpointId, modelId };
}

async function seenOf(core: RoutedCore, wanted: CallInput<"escalation.preview">) {
  return seenIn(await core.call("escalation.preview", wanted));
}

test("a harmless prompt goes out as exactly the bytes that are archived, and its answer comes back with usage and cost", async () => {
  const core = await openRoutedCore({ script: () => ({ pieces: ["It ", "scatters."] }) });
  const { output, conversationId, outputId } = await core.send(harmless);
  expect(output).toMatchObject({ status: "complete", text: "It scatters.", failure: null });
  const { provenance } = output;
  if (provenance === null || !isRemote(provenance)) throw new Error("It was answered here.");
  const [request] = core.server.requests;
  expect(core.server.requests).toHaveLength(1);
  expect(request?.json).toMatchObject({ model: "far-1", messages: [{ content: harmless }] });
  expect(provenance).toMatchObject({
    route: {
      zone: "third-party",
      endpointName: "Far",
      modelId: "far-1",
      reasons: ["safe"],
      host: core.server.host,
      isRedacted: false,
    },
    answeredBy: "far-1",
    tokens: { prompt: 11, cached: 3, output: 7, reasoning: 2 },
    costUsd: (11 + 2 * 7) / 1e6,
  });
  expect(provenance.route.bodySha256).toBe(
    createHash("sha256")
      .update(request?.body ?? "")
      .digest("hex"),
  );
  const kinds = (await core.journal())
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "checkpoint");
  expect(kinds).toEqual(["conversation", "prompt", "route", "egress", "output"]);
  const ledger = await core.call("ledger.read", {
    beforeSeq: null,
    limit: 10,
    words: "",
    purpose: null,
    isBrought: null,
  });
  expect(ledger).toMatchObject({
    total: 1,
    nextBeforeSeq: null,
    entries: [
      {
        purpose: "chat",
        conversationId,
        messageId: outputId,
        bodySha256: provenance.route.bodySha256,
      },
    ],
  });
  expect(await core.call("ledger.body", { seq: ledger.entries[0]?.seq ?? 0 })).toEqual({
    text: request?.body,
    isBrought: false,
  });
  expect(await core.call("usage.read", {})).toMatchObject({
    spentUsd: 25 / 1e6,
    byEndpoint: [{ endpointName: "Far", answers: 1, inputTokens: 11, outputTokens: 7 }],
  });
  const said = core.heard.flatMap(({ name, payload }) =>
    name === "turn.delta" ? (payload as { text: string }[]).map(({ text }) => text) : [],
  );
  expect(said.join("")).toBe("It scatters.");
});

test("a sensitive prompt is answered here, and the record says by which rule without a word of it", async () => {
  const core = await openRoutedCore();
  const { output } = await core.send(`Is my card ${canary} real?`);
  expect(output.text).toMatch(/^near/);
  expect(core.server.connections()).toBe(0);
  const [route] = await routes(core);
  expect(route).toMatchObject({
    destination: { zone: "device" },
    reasons: ["sensitive"],
    verdict: "local",
    stage: "full",
  });
  expect(route?.findings[0]).toMatchObject({ partKind: "prompt" });
  expect(JSON.stringify(route)).not.toContain("7226");
});

test("what is sensitive anywhere in the request keeps all of it here", async () => {
  const core = await openRoutedCore();
  const withSystem = { ...quick, systemPrompt: `The customer's card is ${canary}.` };
  await core.send(harmless, { settings: withSystem });
  const attachment = { name: "notes.txt", sizeBytes: 40, text: `Card: ${canary}` };
  await core.send(harmless, { attachments: [attachment] });
  const first = await core.send(`My card is ${canary}.`);
  await core.send(harmless, { conversationId: first.conversationId, parentId: first.outputId });
  // A branch that was left by editing, and is the context of this one again.
  const edited = await core.send("What is a card?", { conversationId: first.conversationId });
  await core.send(harmless, { conversationId: first.conversationId, parentId: first.promptId });
  expect(edited.output.text).toBe("Hello there.");
  const sent = core.server.receivedText();
  expect(core.server.requests).toHaveLength(1);
  expect(sent).not.toContain("7226");
  expect((await routes(core)).map(({ findings }) => findings[0]?.partKind)).toEqual([
    "system-prompt",
    "attachment",
    "prompt",
    "earlier-prompt",
    undefined,
    "earlier-prompt",
  ]);
});

test("neither the title nor the question for models carries anything of a conversation", async () => {
  const core = await openRoutedCore();
  const { conversationId, outputId } = await core.send("Name a river in Wales.");
  await core.call("conversation.rename", { conversationId, title: `Card ${canary}` });
  await core.send("Name a second river in Wales.", { conversationId, parentId: outputId });
  await core.call("endpoint.fetchModels", { endpointId: core.endpointId });
  expect(core.server.requests).toHaveLength(3);
  expect(core.server.receivedText()).not.toContain("7226");
  expect(core.server.requests[2]).toMatchObject({ method: "GET", body: "" });
});

test("nothing leaves while escalation is off, the conversation locked or the app offline, even when it is asked for", async () => {
  const core = await openRoutedCore({ policy: { mode: "never" } });
  const asked = { endpointId: core.endpointId, modelId: "far-1" };
  await core.send(harmless, { asked });
  await core.policy({ mode: "safe" });
  const locked = await core.send(harmless, { asked, routing: { mode: null, isLocked: true } });
  await core.opened.settings.change({ isOffline: true });
  await core.send(harmless, { asked });
  expect(core.server.connections()).toBe(0);
  expect((await routes(core)).map(({ reasons, gateVersion }) => [...reasons, gateVersion])).toEqual(
    [
      ["mode-never", "none"],
      ["locked", "none"],
      ["offline", "none"],
    ],
  );
  await core.opened.settings.change({ isOffline: false });
  const { conversationId, promptId } = locked;
  const wanted = { conversationId, promptId, choice: null, redacts: false };
  expect(await core.refusal("turn.escalate", { ...wanted, seen: await seenOf(core, wanted) })).toBe(
    "not-cleared",
  );
  await core.call("conversation.route", {
    conversationId,
    routing: { mode: null, isLocked: false },
  });
  // A tag that stays here holds what is asked for as a lock does.
  const place = { type: "tag", tag: "Hush" } as const;
  await core.call("conversation.organise", {
    changes: [{ conversationId, change: { type: "tagged", tags: ["hush"] } }],
  });
  await core.call("place.keep", { place, isKept: true });
  expect(await core.call("escalation.preview", wanted)).toMatchObject({
    isAllowed: false,
    reasons: ["kept-tag"],
    keptBy: "hush",
    body: "",
  });
  expect(await core.refusal("turn.escalate", { ...wanted, seen: await seenOf(core, wanted) })).toBe(
    "not-cleared",
  );
  expect(core.server.connections()).toBe(0);
  await core.call("place.keep", { place, isKept: false });
  const { outputId } = await core.call("turn.escalate", {
    ...wanted,
    seen: await seenOf(core, wanted),
  });
  expect((await core.answer({ conversationId, outputId })).text).toBe("Hello there.");
});

const faults: readonly (readonly [string, ProviderFault])[] = [
  ["401", { status: 401, body: { error: { message: "bad key" } } }],
  [
    "429",
    { status: 429, headers: { "retry-after": "20" }, body: { error: { message: "slow down" } } },
  ],
  ["503", { status: 503, body: "down" }],
  ["a stream that is cut", { cutAfterEvents: 2 }],
];

test.each(faults)(
  "after %s the local model answers, the note says why, and what had come is kept",
  async (_, fault) => {
    const core = await openRoutedCore({
      script: () => ({ pieces: ["First ", "part ", "of it."], fault }),
    });
    const { output, conversationId, promptId } = await core.send(harmless);
    expect(output).toMatchObject({ status: "complete", failure: null });
    expect(output.text).toMatch(/^near/);
    expect(output.provenance?.route).toMatchObject({
      zone: "device",
      reason: expect.stringMatching(/could not answer\. Far: /),
    });
    expect((await routes(core)).map(({ reasons }) => reasons)).toEqual([
      ["safe"],
      ["remote-failed"],
    ]);
    const log = await core.opened.archive.conversation(conversationId);
    const failed = [...(log?.messages.values() ?? [])].flatMap((message) =>
      message.role === "assistant" && message.output.status === "failed" ? [message.output] : [],
    );
    const { spentUsd } = await core.call("usage.read", {});
    if (!("cutAfterEvents" in fault)) {
      expect(failed).toEqual([]);
      expect(spentUsd).toBe(0);
      return;
    }
    expect(failed).toMatchObject([{ parentId: promptId, failure: { code: "network" } }]);
    expect("First part of it.".startsWith(failed[0]?.text ?? "-")).toBe(true);
    expect(failed[0]?.text).not.toBe("");
    expect(spentUsd).toBeGreaterThan(0);
  },
);

test("after a remote answer broke off, the window and a crash know the local answer only", async () => {
  const core = await openRoutedCore({
    script: () => ({ pieces: ["First ", "part."], fault: { cutAfterEvents: 2 } }),
  });
  const { output } = await core.send(harmless);
  let shown = "";
  for (const { name, payload } of core.heard) {
    if (name !== "turn.delta") continue;
    for (const delta of payload as { text: string; isRestart?: true }[])
      shown = delta.isRestart === true ? delta.text : shown + delta.text;
  }
  expect(shown).toBe(output.text);
  const restart = (await core.journal()).find(
    ({ kind, body }) => kind === "checkpoint" && "isRestart" in body,
  );
  expect(restart?.body).toMatchObject({ offset: 0, text: "" });
});

test("a server that is gone costs a note and nothing else", async () => {
  const core = await openRoutedCore();
  await core.server.close();
  const { output } = await core.send(harmless);
  expect(output.text).toMatch(/^near/);
  expect(output.provenance?.route).toMatchObject({ zone: "device" });
});

test("without a local model the remote one answers, and its failure is the answer's", async () => {
  const core = await openRoutedCore({
    hasLocalModel: false,
    script: (_, index) => (index === 0 ? {} : { pieces: ["Half "], fault: { cutAfterEvents: 2 } }),
  });
  expect((await core.send(harmless)).output.text).toBe("Hello there.");
  const { output } = await core.send(harmless);
  expect(output).toMatchObject({ status: "failed", failure: { code: "network" } });
  expect(output.text).toBe("Half ");
  const kept = await core.send(`My card is ${canary}.`);
  expect(kept.output).toMatchObject({ status: "failed", failure: { code: "model-missing" } });
  await core.policy({ mode: "ask" });
  const refused = {
    conversationId: null,
    parentId: null,
    text: harmless,
    attachments: [],
    settings: quick,
    modelId: null,
    routing: null,
    asked: null,
    cleared: [],
  };
  expect(await core.refusal("turn.send", refused)).toBe("model-missing");
});

/** Sends a harmless prompt and resolves once some of the answer is there. */
async function beginsToAnswer(core: RoutedCore) {
  const turn = await core.call("turn.send", {
    conversationId: null,
    parentId: null,
    text: harmless,
    attachments: [],
    settings: quick,
    modelId: null,
    routing: null,
    asked: null,
    cleared: [],
  });
  while (core.opened.core.turns.list()[0]?.text === "")
    await new Promise((resolve) => setTimeout(resolve, 5));
  return turn;
}

test("a stop keeps what the remote model had said", async () => {
  const core = await openRoutedCore({
    script: () => ({ pieces: ["One ", "two ", "three"], fault: { haltAfterEvents: 3 } }),
  });
  const turn = await beginsToAnswer(core);
  await core.call("turn.stop", { outputId: turn.outputId });
  const output = await core.answer(turn);
  expect(output).toMatchObject({
    status: "stopped",
    failure: null,
    provenance: { stopReason: "stopped" },
  });
  expect(output.text).toMatch(/^One /);
});

test("an answer that streams when the offline switch is turned ends there, and is given here", async () => {
  const core = await openRoutedCore({
    script: () => ({ pieces: ["One ", "two "], fault: { haltAfterEvents: 2 } }),
  });
  const turn = await beginsToAnswer(core);
  await core.call("settings.change", { isOffline: true });
  const output = await core.answer(turn);
  expect(output).toMatchObject({ status: "complete", text: expect.stringMatching(/^near/) });
  await expect.poll(() => core.server.leftAnswers()).toBe(1);
  const log = await core.opened.archive.conversation(turn.conversationId);
  const answers = [...(log?.messages.values() ?? [])].flatMap((message) =>
    message.role === "assistant" ? [message.output] : [],
  );
  expect(answers.map(({ text, failure }) => [text.slice(0, 4), failure?.code])).toEqual(
    expect.arrayContaining([["One ", "offline"]]),
  );
});

test("the month's budget stops what it would overspend, after a restart and an erasure too", async () => {
  // The question counts with 60 tokens at most, and its answer may have 64 tokens or more.
  const core = await openRoutedCore({ policy: { monthlyBudgetUsd: 200 / 1e6 } });
  const first = await core.send(harmless);
  expect(first.output.text).toBe("Hello there.");
  await core.call("archive.erase", {
    target: { kind: "conversations", conversationIds: [first.conversationId] },
  });
  await core.reopen();
  const second = await core.send(harmless);
  expect(second.output.text).toMatch(/^near/);
  const [route] = await routes(core);
  expect(route?.reasons).toEqual(["budget-spent"]);
  expect(route?.shortfall?.leftUsd).toBeCloseTo(175 / 1e6, 9);
  expect(JSON.stringify(second.output.provenance)).toMatch(/\$0\.00018 is left of this month/);
  expect(core.server.requests).toHaveLength(1);
});

test("a budget limits the answer, and one that goes on all the same is ended where the budget is", async () => {
  const pieces = Array.from({ length: 400 }, (_, index) => `word ${index} `);
  const core = await openRoutedCore({
    policy: { monthlyBudgetUsd: 300 / 1e6 },
    script: () => ({ pieces, usage: null }),
  });
  const unlimited = { ...quick, sampling: { ...quick.sampling, maxTokens: null } };
  const { output } = await core.send(harmless, { settings: unlimited });
  expect(core.server.requests[0]?.json).toMatchObject({ max_tokens: 120 });
  expect(output).toMatchObject({ status: "failed", failure: { code: "budget-spent" } });
  expect(output.text).toMatch(/^word 0 word 1 /);
  expect(output.text.length).toBeLessThan(120 * 4);
  expect((await core.call("usage.read", {})).spentUsd).toBeLessThanOrEqual(300 / 1e6);
  // What was paid for is the answer: none on this device takes its place.
  expect(await routes(core)).toHaveLength(1);
});

test("a model without a price is not asked while there is a budget", async () => {
  const core = await openRoutedCore({ policy: { monthlyBudgetUsd: 5 } });
  await core.opened.settings.change({ prices: [] });
  const { output } = await core.send(harmless);
  expect(output.text).toMatch(/^near/);
  expect((await routes(core)).map(({ reasons }) => reasons)).toEqual([["no-price"]]);
  expect(core.server.requests).toHaveLength(0);
});

test("the preview shows the very bytes that are sent; when they have changed meanwhile they are refused", async () => {
  const core = await openRoutedCore({ policy: { mode: "ask" } });
  const { conversationId, promptId, output } = await core.send(harmless);
  expect(output.text).toMatch(/^near/);
  const wanted = { conversationId, promptId, choice: null, redacts: false };
  const preview = await core.call("escalation.preview", wanted);
  expect(preview).toMatchObject({
    isAllowed: true,
    findings: [],
    reasons: ["asked"],
    placeholders: [],
  });
  expect(preview.estimatedCostUsd).toBeGreaterThan(0);
  expect(core.server.connections()).toBe(0);
  await core.call("conversation.configure", {
    conversationId,
    settings: { ...quick, systemPrompt: "Be brief." },
  });
  const expecting = { ...wanted, seen: seenIn(preview) };
  expect(await core.refusal("turn.escalate", expecting)).toBe("not-cleared");
  expect(core.server.connections()).toBe(0);
  await core.call("conversation.configure", { conversationId, settings: quick });
  const { outputId } = await core.call("turn.escalate", expecting);
  await core.answer({ conversationId, outputId });
  expect(core.server.requests.map(({ body }) => body)).toEqual([preview.body]);
});

test("an address that was edited since the preview is refused, and the refusal names it", async () => {
  const core = await openRoutedCore({ policy: { mode: "ask" } });
  const { conversationId, promptId } = await core.send(harmless);
  const wanted = { conversationId, promptId, choice: null, redacts: false };
  const seen = await seenOf(core, wanted);
  const elsewhere = "http://127.0.0.1:9/v1";
  await core.call("endpoint.save", {
    endpointId: core.endpointId,
    endpoint: {
      name: "Far",
      provider: "compatible",
      baseUrl: elsewhere,
      models: [{ id: "far-1", contextTokens: null, level: 2 }],
      isOn: true,
    },
  });
  expect(await core.refusal("turn.escalate", { ...wanted, seen })).toBe("not-cleared");
  expect(core.server.connections()).toBe(0);
  const again = await seenOf(core, wanted);
  expect(again).toMatchObject({ bodySha256: seen.bodySha256 });
  expect(again.url).toContain(elsewhere);
});

test("private words go as placeholders, come back restored, and lie in the archive only as the person wrote them", async () => {
  const core = await openRoutedCore({
    policy: { mode: "ask" },
    script: () => ({ pieces: ["Dear [CLI", "ENT_1], ask (client 1", ") again."] }),
  });
  const { conversationId, promptId } = await core.send(
    "Write a greeting to Bluebird Robotics in one line.",
  );
  const wanted = { conversationId, promptId, choice: null };
  const plain = await core.call("escalation.preview", { ...wanted, redacts: false });
  expect(plain).toMatchObject({ isAllowed: false, reasons: ["sensitive"] });
  expect(plain.findings[0]?.excerpt).toContain("Bluebird Robotics");
  expect(
    await core.refusal("turn.escalate", { ...wanted, redacts: false, seen: seenIn(plain) }),
  ).toBe("not-cleared");
  const preview = await core.call("escalation.preview", { ...wanted, redacts: true });
  expect(preview).toMatchObject({
    isAllowed: true,
    reasons: ["asked", "redacted"],
    placeholders: [{ placeholder: "[CLIENT_1]", original: "Bluebird Robotics" }],
  });
  expect(preview.body).not.toContain("Bluebird");
  const { outputId } = await core.call("turn.escalate", {
    ...wanted,
    redacts: true,
    seen: seenIn(preview),
  });
  const output = await core.answer({ conversationId, outputId });
  expect(output.text).toBe("Dear Bluebird Robotics, ask Bluebird Robotics again.");
  expect(output.provenance?.route).toMatchObject({ isRedacted: true });
  expect(core.server.receivedText()).not.toContain("Bluebird");
});

test("a secret never leaves, not even with placeholders", async () => {
  const core = await openRoutedCore({ policy: { mode: "ask" } });
  const { conversationId, promptId } = await core.send(
    "My password is hunter2-Zebra!9, is it strong?",
  );
  const wanted = { conversationId, promptId, choice: null, redacts: true };
  const preview = await core.call("escalation.preview", wanted);
  expect(preview).toMatchObject({ isAllowed: false, reasons: ["sensitive"] });
  const secret = preview.findings.find(({ category }) => category === "secret");
  expect(secret).toMatchObject({ clearingKey: null });
  expect(await core.refusal("turn.escalate", { ...wanted, seen: await seenOf(core, wanted) })).toBe(
    "not-cleared",
  );
  expect(
    await core.refusal("finding.clear", {
      conversationId,
      rule: "secret.password",
      clearingKey: "x",
    }),
  ).toBe("invalid-input");
  expect(core.server.connections()).toBe(0);
});

test("a finding that the person lets pass counts in its conversation only", async () => {
  const core = await openRoutedCore({
    policy: { mode: "ask" },
  });
  const text = "What colour is a Bluebird?";
  const one = await core.send(text);
  const other = await core.send(text);
  const wantedIn = ({ conversationId, promptId }: typeof one) => ({
    conversationId,
    promptId,
    choice: null,
    redacts: false,
  });
  const before = await core.call("escalation.preview", wantedIn(one));
  const finding = before.findings[0];
  if (finding?.clearingKey == null) throw new Error("It cannot be cleared.");
  await core.call("finding.clear", {
    conversationId: one.conversationId,
    rule: finding.rule,
    clearingKey: finding.clearingKey,
  });
  expect(await core.call("escalation.preview", wantedIn(one))).toMatchObject({
    isAllowed: true,
    findings: [],
  });
  expect(await core.call("escalation.preview", wantedIn(other))).toMatchObject({
    isAllowed: false,
  });
});

test("what is let pass in the draft of a new conversation counts in that one only, and is written down with it", async () => {
  const core = await openRoutedCore();
  const text = "What colour is a Bluebird?";
  const draft = { conversationId: null, parentId: null, attachments: [], settings: null };
  const asked = { ...draft, routing: null, text };
  const { findings } = await core.call("route.preview", { ...asked, cleared: [] });
  const [finding] = findings;
  if (finding?.clearingKey == null) throw new Error("It cannot be cleared.");
  const cleared = [{ rule: finding.rule, clearingKey: finding.clearingKey }];
  expect(await core.call("route.preview", { ...asked, cleared })).toMatchObject({
    destination: { zone: "third-party" },
    findings: [],
  });
  const sent = await core.send(text, { cleared });
  expect(sent.output.text).toBe("Hello there.");
  const changes = (await core.journal()).flatMap(({ kind, body }) =>
    kind === "conversation" && !isErased(body) ? [body.change] : [],
  );
  expect(changes).toContainEqual({ type: "cleared", ...cleared[0] });
  expect((await core.send(text)).output.text).toMatch(/^near/);
  const secret = [{ rule: "secret.password", clearingKey: "any" }];
  const refused = { ...draft, text, routing: null, modelId: null, asked: null, cleared: secret };
  expect(await core.refusal("turn.send", refused)).toBe("invalid-input");
});

test("sensitive text reaches a server that the person attested as theirs, when they allow that, and not a moment longer", async () => {
  const core = await openRoutedCore({ policy: { sensitiveMayReach: "own" } });
  const text = `Is my card ${canary} real?`;
  expect((await core.send(text)).output.text).toMatch(/^near/);
  await core.call("endpoint.attest", { endpointId: core.endpointId, isOwn: true });
  const { output } = await core.send(text);
  expect(output.provenance).toMatchObject({
    route: { zone: "own", reasons: ["safe", "sensitive-stays-own"] },
    costUsd: 0,
  });
  expect(await core.call("usage.read", {})).toMatchObject({ spentUsd: 0 });
  await core.call("endpoint.attest", { endpointId: core.endpointId, isOwn: false });
  expect((await core.send(text)).output.text).toMatch(/^near/);
  expect(core.server.requests).toHaveLength(1);
});

test("while a prompt is written the window hears where it would go", async () => {
  const core = await openRoutedCore({
    policy: {},
  });
  const draft = {
    conversationId: null,
    parentId: null,
    attachments: [],
    settings: null,
    routing: null,
    cleared: [],
  };
  expect(await core.call("route.preview", { ...draft, text: harmless })).toMatchObject({
    destination: { zone: "third-party", endpointName: "Far" },
    reasons: ["safe"],
    verdict: "eligible",
    findings: [],
  });
  const note = { name: "a.txt", sizeBytes: 8, text: "nothing" };
  expect(
    await core.call("route.preview", { ...draft, attachments: [note], text: "Ask Bluebird." }),
  ).toMatchObject({
    destination: { zone: "device" },
    reasons: ["sensitive"],
    offered: null,
    findings: [{ span: { start: 4, end: 12 }, partKind: "prompt" }],
  });
  await core.policy({ mode: "ask" });
  expect(await core.call("route.preview", { ...draft, text: harmless })).toMatchObject({
    destination: { zone: "device" },
    reasons: ["mode-ask"],
    offered: { endpointName: "Far" },
  });
  expect(core.server.connections()).toBe(0);
});

test("erasing a conversation takes its route and what left for it off the disk; the ledger still counts it", async () => {
  const core = await openRoutedCore();
  const { conversationId } = await core.send("Tell me of zebrafinches.");
  const other = await core.send("Tell me of otters.");
  await core.call("archive.erase", {
    target: { kind: "conversations", conversationIds: [conversationId] },
  });
  const texts = (await core.journal()).map((record) => JSON.stringify(record)).join("\n");
  expect(texts).not.toContain("zebrafinches");
  expect((await routes(core)).map((route) => route.conversationId)).toEqual([other.conversationId]);
  const page = await core.call("ledger.read", {
    beforeSeq: null,
    limit: 10,
    words: "",
    purpose: null,
    isBrought: null,
  });
  expect(page.entries.map(({ isErased: isGone }) => isGone)).toEqual([false, true]);
  expect(await core.call("ledger.body", { seq: page.entries[1]?.seq ?? 0 })).toEqual({
    text: null,
    isBrought: false,
  });
});

test("the ledger is filtered, read in pages, and exported whole", async () => {
  const core = await openRoutedCore();
  for (const river of ["Rhine", "Wye", "Tweed"]) await core.send(`Where is the ${river}?`);
  await core.call("endpoint.fetchModels", { endpointId: core.endpointId });
  const all = { beforeSeq: null, limit: 2, words: "", purpose: null, isBrought: null };
  const first = await core.call("ledger.read", all);
  expect(first.entries.map(({ purpose }) => purpose)).toEqual(["model-list", "chat"]);
  const second = await core.call("ledger.read", { ...all, beforeSeq: first.nextBeforeSeq });
  expect(second).toMatchObject({ total: 4, nextBeforeSeq: null });
  expect(second.entries).toHaveLength(2);
  expect(
    (await core.call("ledger.read", { ...all, limit: 9, purpose: "model-list", isBrought: null }))
      .entries,
  ).toHaveLength(1);
  expect((await core.call("ledger.read", { ...all, words: "no-such-host" })).entries).toEqual([]);
  expect(await core.call("ledger.export", {})).toEqual({ entries: null });
  core.savePath = join(core.profileDir, "export.jsonl");
  expect(await core.call("ledger.export", {})).toEqual({ entries: 4 });
  const lines = (await readFile(core.savePath, "utf8")).trim().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines.join("")).toContain("Where is the Wye?");
});

test("a remote answer does not wait for a local one, nor a local one for it", async () => {
  const core = await openRoutedCore({
    script: () => ({ pieces: ["Far."], fault: { haltAfterEvents: 2 } }),
  });
  const far = await core.call("turn.send", {
    conversationId: null,
    parentId: null,
    text: harmless,
    attachments: [],
    settings: quick,
    modelId: null,
    routing: null,
    asked: null,
    cleared: [],
  });
  const near = await core.send(`My card is ${canary}.`);
  expect(near.output.status).toBe("complete");
  expect(core.opened.core.turns.list().map(({ outputId }) => outputId)).toEqual([far.outputId]);
  await core.call("turn.stop", { outputId: far.outputId });
});

// Until its head is trained there is nothing to take part with.
const hasHead: boolean = deepParameters !== null;

test.skipIf(!hasHead)(
  "an embedding model that is among the models takes part before anything is sent",
  async () => {
    const { embedding } = await readTestAssets();
    if (embedding === null) return;
    const core = await openRoutedCore({ modelFiles: [embedding.path] });
    const draft = { conversationId: null, parentId: null, attachments: [], settings: null };
    const preview = { ...draft, routing: null, cleared: [], text: harmless };
    while ((await core.call("route.preview", preview)).deepStages.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const { output } = await core.send(harmless);
    expect(output.text).toBe("Hello there.");
    expect((await routes(core))[0]).toMatchObject({ verdict: "eligible", stage: "full" });
  },
);

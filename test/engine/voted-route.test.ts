import { expect, test, vi } from "vitest";
import { buildVotePrompt } from "../../electron/core/gate/topics/vote.ts";
import { isErased } from "../../electron/shared/records.ts";
import { type RoutedCore, openRoutedCore } from "./support/routed-core.ts";

// Weights that are large enough to vote would take minutes here: these are taken to be.
vi.mock(import("../../electron/shared/gate.ts"), async (original) => ({
  ...(await original()),
  votingObstacle: (loaded) => (loaded === null ? "none-loaded" : null),
}));

const harmless = "Why is the sky blue at noon?";
const draft = { conversationId: null, parentId: null, attachments: [], settings: null };

/** With a local model that is loaded and wants to say this first. */
async function openVoting(says: string): Promise<RoutedCore> {
  const core = await openRoutedCore({ says, policy: { mode: "never", asksLocalModel: true } });
  await core.send("Hello!");
  await core.policy({ mode: "safe" });
  return core;
}

async function lastRoute(core: RoutedCore) {
  return (await core.journal())
    .flatMap(({ kind, body }) => (kind === "route" && !isErased(body) ? [body] : []))
    .at(-1);
}

test("what the loaded model finds private stays here, and nothing of the question to it is kept", async () => {
  const core = await openVoting("PRIVATE");
  const preview = await core.call("route.preview", {
    ...draft,
    routing: null,
    cleared: [],
    text: harmless,
  });
  expect(preview).toMatchObject({ destination: { zone: "third-party" }, deepStages: ["vote"] });
  const { output } = await core.send(harmless);
  expect(output.text).toMatch(/^P/);
  expect(core.server.requests).toEqual([]);
  expect(await lastRoute(core)).toMatchObject({
    destination: { zone: "device" },
    reasons: ["sensitive"],
    findings: [{ rule: "vote.private", layer: "vote", partKind: "prompt" }],
    stage: "full",
  });
  const journal = await core.journal();
  expect(journal.filter(({ kind }) => kind === "prompt")).toHaveLength(2);
  expect(JSON.stringify(journal)).not.toContain(buildVotePrompt("").slice(0, 40));
  // It stays found: the next look, while typing, knows it.
  expect(
    await core.call("route.preview", { ...draft, routing: null, cleared: [], text: harmless }),
  ).toMatchObject({ destination: { zone: "device" }, findings: [{ rule: "vote.private" }] });
});

test("what the loaded model finds harmless goes, as it does without a loaded model", async () => {
  const core = await openVoting("HARMLESS");
  await core.send(harmless);
  expect(core.server.requests).toHaveLength(1);
  await core.call("model.unload", {});
  const text = "Why is the sea blue at noon?";
  const preview = await core.call("route.preview", { ...draft, routing: null, cleared: [], text });
  expect(preview.deepStages).toEqual([]);
  await core.send(text);
  expect(core.server.requests).toHaveLength(2);
});

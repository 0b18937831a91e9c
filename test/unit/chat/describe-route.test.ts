import { expect, test } from "vitest";
import type { PreviewFinding, RoutePreview } from "../../../electron/shared/routing.ts";
import { recognitionOf } from "../../../renderer/text/gate.ts";
import { describeLooks, describeRoute } from "../../../renderer/views/chat/route/describe-route.ts";

const remote = {
  zone: "third-party",
  endpointId: "e",
  endpointName: "Claude",
  provider: "anthropic",
  modelId: "m",
} as const;
const diagnosis: PreviewFinding = {
  rule: "topic.health.diagnosis",
  category: "health",
  layer: "phrases",
  score: 0.9,
  partKind: "prompt",
  span: { start: 0, end: 4 },
  clearingKey: "k",
};
const preview: RoutePreview = {
  destination: { zone: "device" },
  reasons: ["sensitive"],
  keptBy: null,
  verdict: "local",
  findings: [diagnosis],
  deepStages: [],
  offered: null,
  shortfall: null,
};

test("says that a prompt stays, and what in it decided that", () => {
  expect(describeRoute(preview)).toBe("Stays on this device: mentions somebody's health.");
});

test("says where a harmless prompt goes", () => {
  expect(
    describeRoute({
      ...preview,
      destination: remote,
      reasons: ["safe"],
      verdict: "eligible",
      findings: [],
    }),
  ).toBe("Goes to Claude (m): nothing private found");
});

test("says that a harmless prompt may go when it is asked for", () => {
  expect(
    describeRoute({
      ...preview,
      reasons: ["mode-ask"],
      verdict: "eligible",
      findings: [],
      offered: remote,
    }),
  ).toBe("May go to Claude (m) when you ask: nothing private found");
});

test("says why a harmless prompt stays all the same", () => {
  const stays = { ...preview, verdict: "eligible", findings: [] } as const;
  expect(describeRoute({ ...stays, reasons: ["offline"] })).toBe(
    "Stays on this device: Freehold is switched to offline.",
  );
  expect(describeRoute({ ...stays, reasons: ["budget-spent"] })).toMatch(/: the month's budget/);
});

test("says which folder or tag keeps a harmless prompt here", () => {
  const kept = { ...preview, findings: [], keptBy: "Clients" } as const;
  expect(describeRoute({ ...kept, reasons: ["kept-folder"] })).toBe(
    "Stays on this device: it is in the folder “Clients”, which you keep here.",
  );
  expect(describeRoute({ ...kept, reasons: ["kept-tag"] })).toMatch(/it has the tag “Clients”/);
  expect(describeRoute({ ...kept, reasons: ["kept-unknown"], keptBy: null })).toMatch(
    /could not be read/,
  );
});

test("a private prompt that reaches the person's own server says so, and why", () => {
  expect(describeRoute({ ...preview, destination: { ...remote, zone: "own" } })).toMatch(
    /^Goes to your own Claude.*health/,
  );
});

test("what could not be judged is told as that, not as a finding", () => {
  const fault = {
    ...diagnosis,
    rule: "fault.deadline",
    category: "unjudged",
    layer: "fault",
  } as const;
  expect(describeRoute({ ...preview, findings: [fault] })).toBe(
    "Stays on this device: the check took too long.",
  );
});

test("says who looks at it once more before it goes", () => {
  expect(describeLooks([])).toBe("");
  expect(describeLooks(["embedding"])).toContain("closer look follows");
  expect(describeLooks(["vote"])).toContain("local model judges it");
  expect(describeLooks(["embedding", "vote"])).toMatch(/closer look and the local model/);
});

test("says that the local model found it private, and why it could not judge it", () => {
  const voted = {
    ...diagnosis,
    rule: "vote.private",
    category: "sensitive",
    layer: "vote",
  } as const;
  expect(recognitionOf(voted)).toBe("It was judged by the local model.");
  for (const [rule, words] of [
    ["fault.vote-deadline", "too slow or too busy"],
    ["fault.vote", "the local model could not judge it"],
  ] as const) {
    const fault = { ...diagnosis, rule, category: "unjudged", layer: "fault" } as const;
    expect(describeRoute({ ...preview, findings: [fault] })).toContain(words);
  }
});

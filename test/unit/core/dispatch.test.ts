import { expect, test } from "vitest";
import { type Handlers, createDispatch } from "../../../electron/core/dispatch.ts";
import { FailureError } from "../../../electron/shared/result.ts";

const failing = (): never => {
  throw new Error("secret detail");
};

function dispatchWith(
  handlers: Partial<Handlers>,
  reported: unknown[] = [],
): ReturnType<typeof createDispatch> {
  const all = new Proxy(handlers, { get: (target, name) => Reflect.get(target, name) ?? failing });
  // The proxy answers every name; the tests call only what they give.
  return createDispatch(all as Handlers, (_name, error) => reported.push(error));
}

test("a call with a fitting input reaches its handler", async () => {
  const dispatch = dispatchWith({ "message.rate": async () => null });
  await expect(
    dispatch("message.rate", { conversationId: "c", messageId: "m", rating: 1 }),
  ).resolves.toEqual({ ok: true, value: null });
});

test.each([
  ["an unknown name", "nothing.here", {}],
  ["a name from the prototype", "__proto__", {}],
  ["a name that is no text", 7, {}],
  ["a missing input", "message.rate", undefined],
  ["an unknown key", "turn.list", { extra: 1 }],
  ["a value out of range", "message.rate", { conversationId: "c", messageId: "m", rating: 2 }],
  ["a path as an id", "model.load", { modelId: "../../etc/passwd" }],
  ["a link that is no web address", "link.open", { url: "file:///etc/passwd" }],
  ["a script as a link", "link.open", { url: "javascript:alert(1)" }],
])("%s is refused without reaching a handler", async (_what, name, input) => {
  const result = await dispatchWith({})(name, input);
  expect(result).toMatchObject({ ok: false, failure: { code: "invalid-input" } });
});

test("an expected failure crosses as a value", async () => {
  const dispatch = dispatchWith({
    "model.unload": async () => {
      throw new FailureError("busy", "The model is answering.");
    },
  });
  await expect(dispatch("model.unload", {})).resolves.toEqual({
    ok: false,
    failure: { code: "busy", message: "The model is answering." },
  });
});

test("an unexpected error is reported and its details stay inside", async () => {
  const reported: unknown[] = [];
  const result = await dispatchWith({}, reported)("model.unload", {});
  expect(result).toMatchObject({ ok: false, failure: { code: "internal" } });
  expect(JSON.stringify(result)).not.toContain("secret detail");
  expect(reported).toHaveLength(1);
});

test("a text that is too long is refused with its length and the most that can be taken", async () => {
  const result = await dispatchWith({})("draft.save", { key: "new", text: "a".repeat(5_000_001) });
  expect(result).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining("5,000,001 characters, where at most 5,000,000") },
  });
});

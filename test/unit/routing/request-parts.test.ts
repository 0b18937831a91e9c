import fc from "fast-check";
import { expect, test } from "vitest";
import { createProviders } from "../../../electron/core/remote/providers/create.ts";
import type { RemoteRequest } from "../../../electron/core/remote/providers/providers.ts";
import { partsOfBody, partsOfTexts } from "../../../electron/core/routing/request-parts.ts";
import { withAttachments } from "../../../electron/core/turns/branch.ts";
import { type ProviderKind, providerKinds } from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

/** Preparing sends nothing: whatever tries to, fails the test. */
const providers = createProviders({
  egress: {
    request: () => Promise.reject(new Error("Something was sent.")),
    download: () => {
      throw new Error("nothing is downloaded here");
    },
    close: () => undefined,
  },
  secrets: { key: () => null },
  nowMs: () => 0,
});

function requestTo(provider: ProviderKind, changes: Partial<RemoteRequest> = {}): RemoteRequest {
  return {
    endpoint: {
      id: "e1",
      name: "Test",
      provider,
      baseUrl: "http://127.0.0.1:1/v1",
      models: [],
      isOn: true,
      ownSince: null,
    },
    modelId: "test-model",
    systemPrompt: "Be brief.",
    messages: [
      { role: "user", text: "First question" },
      { role: "assistant", text: "First answer" },
      { role: "user", text: "Second question" },
    ],
    sampling: defaultConversationSettings.sampling,
    ...changes,
  };
}

test.each(providerKinds)("every text in a body for %s is judged as what it is", async (kind) => {
  const prepared = await providers.prepare(requestTo(kind));
  const { parts, unreadable } = partsOfBody(prepared, { text: "Second question", attachments: [] });
  expect(unreadable).toEqual([]);
  expect(parts.filter(({ kind: one }) => one !== "other")).toEqual(
    [
      { kind: "system-prompt", text: "Be brief." },
      { kind: "earlier-prompt", text: "First question" },
      { kind: "answer", text: "First answer" },
      { kind: "prompt", text: "Second question" },
    ].toSorted(
      (a, b) =>
        parts.findIndex((part) => part.text === a.text) -
        parts.findIndex((part) => part.text === b.text),
    ),
  );
});

test.each(providerKinds)(
  "whatever is written, no text of a body for %s goes unjudged",
  async (kind) => {
    const text = fc
      .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
      .filter((one) => one.trim() !== "");
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (system, first, answer, last) => {
        const prepared = await providers.prepare(
          requestTo(kind, {
            systemPrompt: system,
            messages: [
              { role: "user", text: first },
              { role: "assistant", text: answer },
              { role: "user", text: last },
            ],
          }),
        );
        const { parts } = partsOfBody(prepared, { text: last, attachments: [] });
        // What is left of the body without the texts that were judged says nothing of anybody.
        let rest = prepared.body;
        for (const part of parts.toSorted((a, b) => b.text.length - a.text.length))
          rest = rest.replaceAll(JSON.stringify(part.text), '""');
        for (const written of [system, first, answer, last])
          expect(rest).not.toContain(JSON.stringify(written));
        const judged = parts.map((part) => part.text);
        // Adapters may take spaces off the ends of an answer.
        for (const written of [system, first, answer, last])
          expect(judged.some((one) => one.trim() === written.trim())).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test("a file and what is written beside it are judged by themselves, in the preview and when it is sent", async () => {
  const prompt = {
    text: "Read this.",
    attachments: [{ name: "a.txt", sizeBytes: 5, text: "hello" }],
  };
  const text = withAttachments(prompt.text, prompt.attachments);
  const request = requestTo("compatible", { messages: [{ role: "user", text }] });
  const sent = partsOfBody(await providers.prepare(request), prompt);
  const written = partsOfTexts(request, prompt);
  expect(written.parts.map(({ kind }) => kind)).toEqual(["system-prompt", "attachment", "prompt"]);
  expect(sent.parts.filter(({ kind }) => kind !== "other")).toEqual(written.parts);
});

test("what is not text, or cannot be read, makes a request unreadable", async () => {
  const prepared = await providers.prepare(requestTo("compatible"));
  const content = [{ type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } }];
  const body = JSON.stringify({ messages: [{ role: "user", content }] });
  const prompt = { text: "", attachments: [] };
  expect(partsOfBody({ ...prepared, body }, prompt).unreadable).not.toEqual([]);
  expect(partsOfBody({ ...prepared, body: "{" }, prompt).unreadable).not.toEqual([]);
});

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createClearances } from "../../../../electron/core/remote/clearance.ts";
import { createEgress } from "../../../../electron/core/remote/egress.ts";
import { startProvider } from "../../../support/providers/server.ts";
import { selfSigned } from "../../../support/self-signed.ts";
import { type Place, forbidGlobalFetch, openPlace, questionFor } from "./place.ts";

beforeEach(forbidGlobalFetch);

const quiet = { onDelta: () => {} };
const never = new AbortController().signal;
const notCleared = { failure: { code: "not-cleared" } };

function records(place: Place): string {
  return readdirSync(place.archiveDir)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => readFileSync(join(place.archiveDir, name), "utf8"))
    .join("");
}

async function expectNothingLeft(place: Place): Promise<void> {
  expect(place.server.connections()).toBe(0);
  expect(records(place)).toBe("");
}

test("refuses a clearance that was used once", async () => {
  const place = await openPlace("compatible");
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const clearance = place.clear(prepared);
  await place.providers.stream(prepared, clearance, quiet, never);
  await expect(place.providers.stream(prepared, clearance, quiet, never)).rejects.toMatchObject(
    notCleared,
  );
  expect(place.server.requests).toHaveLength(1);
});

test("refuses a clearance once it was refused, too", async () => {
  const place = await openPlace("compatible");
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const clearance = place.clear(prepared);
  const url = `${place.server.baseUrl}/elsewhere`;
  expect(() => place.clearances.redeem(clearance, url, Buffer.from(prepared.body))).toThrow(
    "another address",
  );
  await expect(place.providers.stream(prepared, clearance, quiet, never)).rejects.toMatchObject(
    notCleared,
  );
  await expectNothingLeft(place);
});

test("refuses a question that was changed between clearance and sending", async () => {
  const place = await openPlace("compatible");
  const question = questionFor(place.endpoint);
  const clearance = place.clear(await place.providers.prepare(question));
  const edited = await place.providers.prepare({
    ...question,
    messages: [{ role: "user", text: "My password is hunter2." }],
  });
  await expect(place.providers.stream(edited, clearance, quiet, never)).rejects.toMatchObject(
    notCleared,
  );
  await expectNothingLeft(place);
});

test("refuses what no longer says what was prepared, or hides it behind the cleared bytes", async () => {
  const place = await openPlace("compatible");
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const changed = {
    ...prepared,
    request: { ...prepared.request, systemPrompt: "Something else." },
  };
  await expect(
    place.providers.stream(changed, place.clear(prepared), quiet, never),
  ).rejects.toMatchObject(notCleared);
  const forged = { ...place.clear(prepared), bodySha256: "0".repeat(64) };
  const body = `${prepared.body} `;
  await expect(
    place.egress.request({
      url: prepared.url,
      method: "POST",
      purpose: "chat",
      body,
      clearance: forged,
    }),
  ).rejects.toMatchObject(notCleared);
  await expectNothingLeft(place);
});

test("refuses another address, another endpoint, and a clearance that nobody gave", async () => {
  const place = await openPlace("compatible");
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const elsewhere = place.clear({ ...prepared, url: `${prepared.url}?copy=1` });
  const others = { ...place.endpoint, id: "another" };
  const forOther = { ...prepared, request: { ...prepared.request, endpoint: others } };
  const invented = { ...place.clear(prepared), id: "invented" };
  for (const [what, clearance] of [
    [prepared, elsewhere],
    [forOther, place.clear(prepared)],
    [prepared, invented],
  ] as const)
    await expect(place.providers.stream(what, clearance, quiet, never)).rejects.toMatchObject(
      notCleared,
    );
  await expectNothingLeft(place);
});

test("refuses a clearance that is older than a minute", async () => {
  const place = await openPlace("compatible");
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const clearance = place.clear(prepared);
  place.clock.aheadMs = 60_001;
  await expect(place.providers.stream(prepared, clearance, quiet, never)).rejects.toMatchObject(
    notCleared,
  );
  await expectNothingLeft(place);
});

test("sends no text without a clearance, whatever it is called", async () => {
  const place = await openPlace("compatible");
  const url = `${place.server.baseUrl}/chat/completions`;
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const clearance = place.clear(prepared);
  const { body } = prepared;
  for (const request of [
    { url, method: "POST", purpose: "chat", body },
    { url, method: "POST", purpose: "chat" },
    { url, method: "POST", purpose: "model-list", body, clearance },
    { url, method: "POST", purpose: "download", body, clearance },
    { url, method: "GET", purpose: "chat" },
    { url, method: "GET", purpose: "hub-search", body },
  ] as const)
    await expect(place.egress.request(request)).rejects.toMatchObject(notCleared);
  await expectNothingLeft(place);
});

test("sends no text at all where nobody can clear one", async () => {
  const server = await startProvider("compatible");
  const url = `${server.baseUrl}/chat/completions`;
  const egress = createEgress({
    allowedHosts: () => [server.host],
    isOffline: () => false,
    record: async () => {},
  });
  const clearance = createClearances({ nowMs: () => 0 }).grant({
    url,
    bodySha256: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    conversationId: "c",
    messageId: "m",
    endpointId: "e",
  });
  await expect(
    egress.request({ url, method: "POST", purpose: "chat", body: "{}", clearance }),
  ).rejects.toMatchObject(notCleared);
  expect(server.connections()).toBe(0);
  egress.close();
  await server.close();
});

test("sends nothing while the offline switch is on, or to an endpoint that is switched off", async () => {
  const place = await openPlace("anthropic");
  place.state.isOffline = true;
  await expect(place.ask()).rejects.toMatchObject({ failure: { code: "offline" } });
  place.state.isOffline = false;
  place.state.endpoints = [{ ...place.endpoint, isOn: false }];
  await expect(place.ask()).rejects.toMatchObject({
    failure: {
      code: "remote-refused",
      message: expect.stringContaining("not the host of an endpoint"),
    },
  });
  await expectNothingLeft(place);
});

test("sends nothing when the record cannot be written", async () => {
  const place = await openPlace("openai");
  const egress = createEgress({
    allowedHosts: () => [place.server.host],
    isOffline: () => false,
    record: () => Promise.reject(new Error("no room")),
    clearances: place.clearances,
  });
  const prepared = await place.providers.prepare(questionFor(place.endpoint));
  const request = {
    url: prepared.url,
    method: "POST",
    purpose: "chat",
    body: prepared.body,
  } as const;
  await expect(egress.request({ ...request, clearance: place.clear(prepared) })).rejects.toThrow(
    "no room",
  );
  await expectNothingLeft(place);
});

test.each([301, 302, 303, 307, 308])(
  "does not send a question on after a %i, not even to a listed host",
  async (status) => {
    const other = await startProvider("compatible");
    const place = await openPlace("compatible", () => ({
      fault: { redirectTo: `${other.baseUrl}/chat/completions`, status },
    }));
    const second = { ...place.endpoint, id: "second", baseUrl: other.baseUrl };
    place.state.endpoints = [place.endpoint, second];
    await expect(place.ask()).rejects.toMatchObject({
      failure: { code: "remote-refused", message: expect.stringContaining(other.host) },
    });
    expect(other.connections()).toBe(0);
    expect(place.server.requests).toHaveLength(1);
    await other.close();
  },
);

test("does not send a question a second time when a connection is dropped", async () => {
  const place = await openPlace("compatible", (_, index) =>
    index === 0 ? {} : { fault: { cutAfterEvents: 0 } },
  );
  await place.ask();
  await expect(place.ask()).rejects.toMatchObject({ failure: { code: "network" } });
  expect(place.server.requests).toHaveLength(2);
});

test("does not go on with an answer by another request, which nobody cleared", async () => {
  const more = { candidates: [{ finishReason: "CONTINUATION", continuationToken: "more" }] };
  const place = await openPlace("google", () => ({
    fault: { afterEvents: 1, event: `data: ${JSON.stringify(more)}\n\n` },
  }));
  await expect(place.ask()).rejects.toMatchObject(notCleared);
  expect(place.server.requests).toHaveLength(1);
});

test("says nothing to a server whose certificate cannot be trusted", async ({ skip }) => {
  const tls = selfSigned();
  if (tls === null) return skip("needs openssl to make a certificate");
  const place = await openPlace("openai", undefined, { tls });
  await expect(place.ask()).rejects.toMatchObject({
    failure: { code: "remote-refused", message: expect.stringContaining("certificate") },
  });
  await expect(place.providers.listModels(place.endpoint, never)).rejects.toMatchObject({
    failure: { code: "remote-refused", message: expect.stringContaining("certificate") },
  });
  expect(place.server.requests).toEqual([]);
});

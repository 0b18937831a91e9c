import { expect, test } from "./support/app.ts";
import { isOutside, whyNoTrace } from "./support/network-trace.ts";
import { ask, finishedAnswer } from "./support/person.ts";

// Every start of the app in every test is traced, and closing it fails the test when any process reached out.
// These tests show that the watch sees what it is there to see.

test("the watch over the network sees a connection of any of the app's processes", async ({
  app,
  page,
}) => {
  const reason = whyNoTrace();
  test.skip(reason !== null, reason ?? "");
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  expect(app.trace?.uses()).toEqual([]);
  await app.electron.evaluate(async () => {
    const { connect } = process.getBuiltinModule("node:net");
    await new Promise<void>((resolve) =>
      connect(9, "127.0.0.1")
        .on("error", () => resolve())
        .on("connect", () => resolve()),
    );
  });
  await expect.poll(() => app.trace?.uses().length).toBeGreaterThan(0);
});

test("an address outside this machine counts as reaching out, its own does not", () => {
  const line = (address: string): string =>
    `12 connect(18, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}, 16) = 0`;
  const line6 = (address: string): string =>
    `12 connect(18, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "${address}", &sin6_addr)}, 28) = 0`;
  expect([line("10.0.0.53"), line("192.0.2.1"), line6("2001:db8::1")].map(isOutside)).toEqual([
    true,
    true,
    true,
  ]);
  expect([line("127.0.0.1"), line6("::1")].map(isOutside)).toEqual([false, false]);
});

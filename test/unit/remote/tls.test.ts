import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createEgress } from "../../../electron/core/remote/egress.ts";
import { selfSigned } from "../../support/self-signed.ts";

test("sends nothing to a host whose certificate cannot be trusted", async ({ skip }) => {
  const pair = selfSigned();
  if (pair === null) return skip("needs openssl to make a certificate");
  let requests = 0;
  const server = createServer(pair, (_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  const egress = createEgress({
    allowedHosts: () => [`localhost:${port}`],
    isOffline: () => false,
    record: async () => {},
  });
  onTestFinished(() => egress.close());
  await expect(
    egress.request({ url: `https://localhost:${port}/`, purpose: "hub-search" }),
  ).rejects.toMatchObject({
    failure: { code: "hub-refused", message: expect.stringContaining("certificate") },
  });
  expect(requests).toBe(0);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createEgress } from "../../../electron/core/remote/egress.ts";

/** A certificate that nobody vouches for; `null` where there is no openssl to make one. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } | null {
  const dir = mkdtempSync(join(tmpdir(), "freehold-tls-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const [key, cert] = [join(dir, "key.pem"), join(dir, "cert.pem")];
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj"];
  const names = ["/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = spawnSync("openssl", [...args, ...names, "-keyout", key, "-out", cert]);
  if (made.status !== 0) return null;
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

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

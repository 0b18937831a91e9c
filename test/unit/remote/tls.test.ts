import { execFile, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("downloads over TLS from a host whose certificate is vouched for, and asks nothing of one whose is not", async ({
  skip,
}) => {
  const pair = selfSigned();
  if (pair === null) return skip("needs openssl to make a certificate");
  const body = randomBytes(3_000_000);
  let requests = 0;
  const server = createServer(pair, (_, response) => {
    requests += 1;
    response.writeHead(200, { "content-length": body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const dir = mkdtempSync(join(tmpdir(), "freehold-tls-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const ca = join(dir, "ca.pem");
  writeFileSync(ca, pair.cert);
  const child = join(import.meta.dirname, "tls-child.ts");
  const fetch = async (host: string, env: NodeJS.ProcessEnv): Promise<string> => {
    const args = [child, `https://${host}:${port}/f`];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, ...env },
    });
    return stdout;
  };
  expect(await fetch("localhost", {})).toContain("certificate of localhost");
  // The name is not the one it was made for.
  expect(await fetch("127.0.0.1", { NODE_EXTRA_CA_CERTS: ca })).toContain(
    "certificate of 127.0.0.1",
  );
  // The switch by which Node can be told to trust anybody, in an environment that some other program needed it in.
  const trustsAnybody = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  expect(await fetch("localhost", trustsAnybody)).toContain("certificate of localhost");
  expect(await fetch("localhost", { ...trustsAnybody, ASKS: "plainly" })).toContain(
    "certificate of localhost",
  );
  expect(requests).toBe(0);
  expect(await fetch("localhost", { NODE_EXTRA_CA_CERTS: ca })).toBe(
    createHash("sha256").update(body).digest("hex"),
  );
  expect(requests).toBe(1);
});

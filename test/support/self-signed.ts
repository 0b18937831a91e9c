import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate for `localhost` that nobody vouches for; `null` where there is no openssl to make one. */
export function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } | null {
  const dir = mkdtempSync(join(tmpdir(), "freehold-tls-"));
  try {
    const [key, cert] = [join(dir, "key.pem"), join(dir, "cert.pem")];
    const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj"];
    const names = ["/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const made = spawnSync("openssl", [...args, ...names, "-keyout", key, "-out", cert]);
    if (made.status !== 0) return null;
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

import { createHash } from "node:crypto";
import { createEgress } from "../../../electron/core/remote/egress.ts";

/**
 * Downloads an address and prints the SHA-256 of its body, or the failure. With ASKS=plainly in its environment it asks for
 * it by an ordinary request instead, and prints the status.
 */
const [url = ""] = process.argv.slice(2);
const egress = createEgress({
  allowedHosts: () => [new URL(url).host],
  isOffline: () => false,
  record: async () => {},
});
const hash = createHash("sha256");
const room = Buffer.alloc(100_000);
try {
  if (process.env.ASKS === "plainly") {
    const { status } = await egress.request({ url, purpose: "hub-search" });
    process.stdout.write(String(status));
    process.exit();
  }
  const download = await egress.download({ url, purpose: "download" });
  await download.pour({
    room: () => room,
    took(bytes) {
      hash.update(room.subarray(0, bytes));
      return null;
    },
  });
  process.stdout.write(hash.digest("hex"));
} catch (error) {
  process.stdout.write(String(error));
}
egress.close();

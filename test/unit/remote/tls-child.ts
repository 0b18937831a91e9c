import { createHash } from "node:crypto";
import { createEgress } from "../../../electron/core/remote/egress.ts";

/** Downloads an address and prints the SHA-256 of its body, or the code of the failure. */
const [url = ""] = process.argv.slice(2);
const egress = createEgress({
  allowedHosts: () => [new URL(url).host],
  isOffline: () => false,
  record: async () => {},
});
const hash = createHash("sha256");
const room = Buffer.alloc(100_000);
try {
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

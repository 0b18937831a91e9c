import { createLine } from "../../support/hub/faults.ts";
import { startHub } from "../../support/hub/server.ts";

/** Serves one file on the loopback hub until it is killed; prints where. A last argument limits it, in bytes a second. */
const [file = "", path = "", repository = "", revision = "", bytesPerSecond] =
  process.argv.slice(2);
const hub = await startHub({
  repositories: [{ id: repository, revision, files: [{ path, content: file }] }],
  faults: bytesPerSecond === undefined ? {} : { line: createLine(Number(bytesPerSecond)) },
});
const { endpoint, hubHost, storageHost } = hub;
process.stdout.write(`${JSON.stringify({ endpoint, hosts: [hubHost, storageHost] })}\n`);

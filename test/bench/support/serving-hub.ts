import { startHub } from "../../support/hub/server.ts";

/** Serves one file on the loopback hub until it is killed; prints where. */
const [file = "", path = "", repository = "", revision = ""] = process.argv.slice(2);
const hub = await startHub({
  repositories: [{ id: repository, revision, files: [{ path, content: file }] }],
});
const { endpoint, hubHost, storageHost } = hub;
process.stdout.write(`${JSON.stringify({ endpoint, hosts: [hubHost, storageHost] })}\n`);

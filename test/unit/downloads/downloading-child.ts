import { openDownloads } from "../../../electron/core/models/downloads/queue.ts";
import { createEgress } from "../../../electron/core/remote/egress.ts";

/** Goes on with the queue in a models folder until everything is done, and prints where the file lies. */
const [modelsDir = "", endpoint = "", ...hosts] = process.argv.slice(2);
const egress = createEgress({
  allowedHosts: () => hosts,
  isOffline: () => false,
  record: async () => {},
});
const downloads = await openDownloads({
  egress,
  modelsDir: () => modelsDir,
  fileUrl: (id, revision, path) => `${endpoint}/${id}/resolve/${revision}/${path}`,
  headersFor: () => ({}),
  onDone: async ({ paths }) => {
    process.stdout.write(paths.join("\n"));
    return "model";
  },
  report: (name, error) => console.error(name, error),
  timing: { saveEveryMs: 20 },
});
downloads.onChanged((list) => {
  if (list.every(({ status }) => status === "done")) egress.close();
});
downloads.begin();

import { parentPort } from "node:worker_threads";
import { loadPatternRules } from "./worker/pattern-rules.ts";
import { serveScans } from "./worker/serve.ts";

// The other half of the recognisers: gate-words-worker.ts beside this file.
if (parentPort !== null) serveScans(parentPort, loadPatternRules);

import { parentPort } from "node:worker_threads";
import { loadGateRules } from "./worker/rules.ts";
import { serveScans } from "./worker/serve.ts";

// The recognisers run beside the event loop of main, and can be ended at their deadline.
if (parentPort !== null) serveScans(parentPort, () => loadGateRules());

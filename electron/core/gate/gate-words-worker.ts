import { parentPort } from "node:worker_threads";
import { serveScans } from "./worker/serve.ts";
import { loadWordRules } from "./worker/word-rules.ts";

// The recognisers run beside the event loop of main, and can be ended at their deadline.
if (parentPort !== null) serveScans(parentPort, () => loadWordRules());

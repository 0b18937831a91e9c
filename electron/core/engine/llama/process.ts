import { FailureError, type Failure } from "../../../shared/result.ts";
import type { ToEngine } from "../protocol.ts";
import { isBinaryTestMessage } from "../binary-test-message.ts";
import { relayBinaryTests } from "./binary-test.ts";
import { createLlamaEngine, type CallContext, type LlamaEngine } from "./llama-engine.ts";
import { collectNativeLogs } from "./logs.ts";
import { openParent, type Parent } from "./parent.ts";

/**
 * The engine process. It holds nothing that must survive: main starts it with UV_THREADPOOL_SIZE=1 (decoding and sampling
 * are libuv jobs, and hopping between pool threads costs up to half of the speed), and may kill it at any time.
 */

const running = new Map<number, AbortController>();

async function main(): Promise<void> {
  const parent = openParent();
  if (parent.isElectron) relayBinaryTests(parent);
  const early: ToEngine[] = [];
  let engine: LlamaEngine | null = null;
  parent.onMessage((message) => {
    if (isBinaryTestMessage(message)) return;
    if (engine === null) early.push(message);
    else receive(parent, engine, message);
  });
  // Only now: the relay must be in place before the library looks for child_process.
  engine = createLlamaEngine(await import("node-llama-cpp"), collectNativeLogs());
  for (const message of early) receive(parent, engine, message);
}

function receive(parent: Parent, engine: LlamaEngine, message: ToEngine): void {
  if (message.type === "stop") {
    running.get(message.id)?.abort(new Error("stopped"));
    return;
  }
  const abort = new AbortController();
  running.set(message.id, abort);
  void answerCall(parent, engine, message, {
    id: message.id,
    signal: abort.signal,
    post: parent.post,
  }).finally(() => running.delete(message.id));
}

async function answerCall(
  parent: Parent,
  engine: LlamaEngine,
  message: Exclude<ToEngine, { type: "stop" }>,
  context: CallContext,
): Promise<void> {
  const { id } = message;
  try {
    // The name and the input of a message belong together (ToEngine), which the compiler cannot follow through a lookup.
    const call = engine[message.type] as (input: unknown, context: CallContext) => Promise<never>;
    parent.post({ type: "result", id, value: await call(message.input, context) });
  } catch (error) {
    parent.post({ type: "failure", id, failure: toFailure(error) });
  }
}

function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return {
    code: "internal",
    message: `The engine could not do this: ${error instanceof Error ? error.message : String(error)}`,
  };
}

// Ctrl+C and a terminal that closes signal every process there: main decides what that means, and ends this one.
for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => {});
process.on("unhandledRejection", (error) => process.stderr.write(`unhandled: ${String(error)}\n`));

await main();

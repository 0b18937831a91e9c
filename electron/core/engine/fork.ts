import { fork } from "node:child_process";
import type { EngineProcess, SpawnEngine } from "./engine.ts";
import { collectTail } from "./stderr-tail.ts";

/**
 * Runs the engine in a child of plain Node, for the CLI and the tests. `file` is the built entry, dist/main/engine.js.
 * Only a bench has a reason for another size of the libuv pool: see llama/process.ts.
 */
export function forkEngine(file: string | URL, poolThreads = 1): SpawnEngine {
  return (): EngineProcess => {
    const child = fork(file, [], {
      env: { ...process.env, UV_THREADPOOL_SIZE: String(poolThreads) },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
    });
    const tail = collectTail(child.stderr);
    // A child that cannot be started says so here; its exit is reported below either way.
    child.on("error", () => {});
    return {
      pid: child.pid,
      post: (message) => {
        if (child.connected) child.send(message as object, () => {});
      },
      onMessage: (listener) => void child.on("message", listener),
      onExit: (listener) => {
        if (child.pid === undefined)
          setImmediate(() => listener(-1, "It could not be started.", null));
        else child.on("exit", (code, signal) => listener(code, tail(), signal));
      },
      kill: () => void child.kill("SIGKILL"),
    };
  };
}

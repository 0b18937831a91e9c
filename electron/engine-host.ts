import { utilityProcess, type UtilityProcess } from "electron";
import path from "node:path";
import process from "node:process";
import type { EngineProcess, SpawnEngine } from "./core/engine/engine.ts";
import { createBinaryTester } from "./core/engine/binary-tester.ts";
import { isBinaryTestMessage } from "./core/engine/binary-test-message.ts";
import { collectTail } from "./core/engine/stderr-tail.ts";

/**
 * Runs the engine in Electron's utilityProcess. `file` is the built entry, which lies beside main's.
 *
 * With the runAsNode fuse off, the engine cannot fork the child in which node-llama-cpp tries a binary before loading it;
 * it asks for it over the line, and it is made here. Only that one file is ever started that way.
 */
export function createEngineHost(file = path.join(import.meta.dirname, "engine.js")): SpawnEngine {
  return (): EngineProcess => {
    const child = utilityProcess.fork(file, [], {
      serviceName: "Freehold engine",
      stdio: ["ignore", "ignore", "pipe"],
      env: engineEnvironment(),
    });
    const tester = createBinaryTester(forkBinaryTest, child.postMessage.bind(child));
    const tail = collectTail(child.stderr);
    child.on("message", (message) => {
      if (isBinaryTestMessage(message)) tester.receive(message);
    });
    child.on("exit", () => tester.close());
    return {
      get pid() {
        return child.pid;
      },
      post: child.postMessage.bind(child),
      onMessage: (listener) => void child.on("message", listener),
      onExit: (listener) => void child.on("exit", (code) => listener(code, tail())),
      kill: () => killNow(child),
    };
  };
}

function forkBinaryTest(file: string): ReturnType<Parameters<typeof createBinaryTester>[0]> {
  const child = utilityProcess.fork(file, [], {
    serviceName: "Freehold engine check",
    stdio: "ignore",
    env: { ...engineEnvironment(), TEST_BINDING_CP: "true" },
  });
  return {
    post: child.postMessage.bind(child),
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.on("exit", listener),
    kill: () => killNow(child),
  };
}

/** One libuv thread makes generation up to 1.7 times as fast (core/engine/llama/process.ts). */
function engineEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(entries), UV_THREADPOOL_SIZE: "1" };
}

/** utilityProcess.kill() asks politely (SIGTERM), which a process stuck in native code may not hear. */
function killNow(child: UtilityProcess): void {
  const { pid } = child;
  if (pid === undefined || process.platform === "win32") child.kill();
  else {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has already ended.
    }
  }
}

import { EventEmitter } from "node:events";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import {
  type BinaryTestMessage,
  isBinaryTestFile,
  isBinaryTestMessage,
} from "../binary-test-message.ts";
import type { Parent } from "./parent.ts";

/**
 * Before it loads a prebuilt binary, node-llama-cpp tries it in a child made by child_process.fork. In Electron with the
 * runAsNode fuse off there is no such child, and a utilityProcess cannot make one: main makes it (binary-tester.ts), and
 * its messages travel on our line. This puts the relay in place of `fork`, for that one file; call it before
 * node-llama-cpp is imported.
 */
export function relayBinaryTests(
  parent: Pick<Parent, "post"> & { onMessage(listener: (message: unknown) => void): void },
): void {
  const children = new Map<number, RelayedChild>();
  const childProcess = createRequire(import.meta.url)(
    "node:child_process",
  ) as typeof import("node:child_process");
  const original = childProcess.fork;
  const relayed = (modulePath: string | URL, ...rest: never[]): unknown => {
    const file = modulePath instanceof URL ? fileURLToPath(modulePath) : modulePath;
    if (!isBinaryTestFile(file)) return original(modulePath, ...rest);
    const child = new RelayedChild(children.size + 1, file, parent.post);
    children.set(child.id, child);
    return child;
  };
  childProcess.fork = relayed as typeof original;
  syncBuiltinESMExports();
  parent.onMessage((message) => {
    if (isBinaryTestMessage(message)) children.get(message.child)?.receive(message);
  });
}

/** As much of a ChildProcess as the test uses. */
class RelayedChild extends EventEmitter {
  readonly id: number;
  killed = false;
  exitCode: number | null = null;
  readonly #post: (message: BinaryTestMessage) => void;

  constructor(id: number, file: string, post: (message: BinaryTestMessage) => void) {
    super();
    this.id = id;
    this.#post = post;
    post({ type: "binary-test", child: id, event: "fork", file });
  }

  receive(message: BinaryTestMessage): void {
    if (message.event === "message") this.emit("message", message.message);
    if (message.event !== "exit") return;
    this.exitCode = message.code;
    this.emit("exit", message.code);
  }

  send(message: unknown): void {
    this.#post({ type: "binary-test", child: this.id, event: "message", message });
  }

  kill(): void {
    if (this.killed || this.exitCode !== null) return;
    this.killed = true;
    this.#post({ type: "binary-test", child: this.id, event: "kill" });
  }
}

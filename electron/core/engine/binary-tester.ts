import path from "node:path";
import { type BinaryTestMessage, isBinaryTestFile } from "./binary-test-message.ts";

/** A child that runs the test, however main makes one. */
export interface BinaryTestChild {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

export interface BinaryTester {
  receive(message: BinaryTestMessage): void;
  /** Ends the children that are left. */
  close(): void;
}

/** Main's end of the relay: makes the children that the engine process asks for and passes on what they say. */
export function createBinaryTester(
  fork: (file: string) => BinaryTestChild,
  send: (message: BinaryTestMessage) => void,
): BinaryTester {
  const children = new Map<number, BinaryTestChild>();

  function start(id: number, file: string): void {
    // The engine process reads files from anywhere: a fault in it must not become a way to start programs.
    if (!path.isAbsolute(file) || !isBinaryTestFile(path.normalize(file))) {
      send({ type: "binary-test", child: id, event: "exit", code: 1 });
      return;
    }
    const child = fork(file);
    children.set(id, child);
    child.onMessage((message) =>
      send({ type: "binary-test", child: id, event: "message", message }),
    );
    child.onExit((code) => {
      children.delete(id);
      send({ type: "binary-test", child: id, event: "exit", code });
    });
  }

  return {
    receive(message) {
      if (message.event === "fork") start(message.child, message.file);
      if (message.event === "message") children.get(message.child)?.post(message.message);
      if (message.event === "kill") children.get(message.child)?.kill();
    },
    close() {
      for (const child of children.values()) child.kill();
    },
  };
}

/**
 * Messages about the child in which node-llama-cpp tries a binary (llama/binary-test.ts asks, binary-tester.ts answers).
 * They travel on the line between main and the engine process, beside those of protocol.ts.
 */
export type BinaryTestMessage =
  | {
      readonly type: "binary-test";
      readonly child: number;
      readonly event: "fork";
      readonly file: string;
    }
  | { readonly type: "binary-test"; readonly child: number; readonly event: "kill" }
  | {
      readonly type: "binary-test";
      readonly child: number;
      readonly event: "message";
      readonly message: unknown;
    }
  | {
      readonly type: "binary-test";
      readonly child: number;
      readonly event: "exit";
      readonly code: number;
    };

export function isBinaryTestMessage(message: unknown): message is BinaryTestMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "binary-test"
  );
}

/** The one file that may be asked for, wherever the package lies. */
export function isBinaryTestFile(file: string): boolean {
  return /[\\/]node_modules[\\/]node-llama-cpp[\\/]dist[\\/]bindings[\\/]utils[\\/]testBindingBinary\.js$/.test(
    file,
  );
}

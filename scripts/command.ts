import process from "node:process";

/** A failure whose message says everything: printed without a stack. */
export class CommandFailure extends Error {}

/** Runs a command to its end and sets the exit status: what it returns, 0, or 1 when it throws. */
export async function runCommand(
  body: (args: readonly string[]) => Promise<number | undefined | void>,
): Promise<void> {
  try {
    process.exitCode = (await body(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(error instanceof CommandFailure ? error.message : error);
    process.exitCode = 1;
  }
}

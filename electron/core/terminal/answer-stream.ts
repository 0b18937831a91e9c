import type { Writable } from "node:stream";
import type { ActiveTurn, TurnDelta } from "../../shared/state.ts";
import type { Emit } from "../emit.ts";

/** Prints an answer as its events tell it, and what holds it up. */
export interface AnswerStream {
  readonly emit: Emit;
  /** Prints what the deltas did not bring, and the last line's end. */
  readonly finish: (text: string) => void;
}

export function createAnswerStream(stdout: Writable, stderr: Writable): AnswerStream {
  let printed = "";
  let lastProblem: string | null = null;

  function print(deltas: readonly TurnDelta[]): void {
    for (const { text, isRestart } of deltas) {
      // A remote model broke off: what it said stays, and the local answer begins on a line of its own.
      if (isRestart === true && printed !== "") stdout.write("\n");
      if (isRestart === true) printed = "";
      printed += text;
      stdout.write(text);
    }
  }

  function warn(turns: readonly ActiveTurn[]): void {
    const problem = turns[0]?.problem ?? null;
    if (problem !== null && problem !== lastProblem) stderr.write(`${problem}\n`);
    lastProblem = problem;
  }

  return {
    emit: (name, payload) => {
      // The name decides the payload's type; TypeScript does not relate the two parameters.
      if (name === "turn.delta") print(payload as readonly TurnDelta[]);
      if (name === "turns.changed") warn(payload as readonly ActiveTurn[]);
    },
    finish: (text) => {
      if (text.startsWith(printed)) stdout.write(text.slice(printed.length));
      if (text !== "" && !text.endsWith("\n")) stdout.write("\n");
    },
  };
}

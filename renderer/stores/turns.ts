import { create } from "zustand";
import type { TurnSnapshot } from "../../electron/shared/calls/turns.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { ActiveTurn, TurnDelta } from "../../electron/shared/state.ts";
import { call, on } from "../client.ts";
import { catchUpWithArchive } from "../library/library.ts";
import { useProgress } from "../library/progress.ts";

/** What an active turn has written so far. */
export interface TurnText {
  readonly text: string;
  readonly reasoning: string;
}

export interface LiveTurn extends ActiveTurn {
  /** Its record is on disk, but not in the library yet. */
  readonly isFinished: boolean;
}

interface Turns {
  readonly turns: readonly LiveTurn[];
  readonly texts: Readonly<Record<string, TurnText>>;
}

/** The turns at work. `turns` keeps its identity while only text grows. */
export const useTurns = create<Turns>()(() => ({ turns: [], texts: {} }));

/** What following the turns needs from the rest of the window. */
export interface TurnPorts {
  readonly list: () => Promise<Result<readonly TurnSnapshot[]>>;
  readonly onChanged: (listener: (turns: readonly ActiveTurn[]) => void) => () => void;
  readonly onDelta: (listener: (deltas: readonly TurnDelta[]) => void) => () => void;
  /** Resolves with whether every archived answer is in the library now. */
  readonly catchUp: () => Promise<boolean>;
  /** Runs the task before the next frame is painted. */
  readonly beforeFrame: (task: () => void) => void;
}

const emptyText: TurnText = { text: "", reasoning: "" };

/** Keeps `useTurns` in step with main until the returned function is called. */
export function followTurns(ports: TurnPorts): () => void {
  let arrived: TurnDelta[] = [];
  let isFlushDue = false;
  let isAsking = false;

  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const answer = await ports.list();
    isAsking = false;
    if (answer.ok) adopt(answer.value);
    flush();
  };

  const flush = (): void => {
    isFlushDue = false;
    // Pieces that come while the whole text is being asked for wait, so that none is lost.
    if (isAsking || arrived.length === 0) return;
    const texts = { ...useTurns.getState().texts };
    let hasGap = false;
    for (const delta of arrived) {
      const grown = appendDelta(texts[delta.outputId] ?? emptyText, delta);
      if (grown === null) hasGap = true;
      else texts[delta.outputId] = grown;
    }
    arrived = [];
    useTurns.setState({ texts });
    if (hasGap) void ask();
  };

  const changed = (turns: readonly ActiveTurn[]): void => {
    const active = new Set(turns.map((turn) => turn.outputId));
    const finished = useTurns.getState().turns.filter((turn) => !active.has(turn.outputId));
    // A finished answer stays until the library shows it, so that nothing flickers in between.
    useTurns.setState({
      turns: [
        ...finished.map((turn) => ({ ...turn, isFinished: true })),
        ...turns.map((turn) => ({ ...turn, isFinished: false })),
      ],
    });
    if (finished.length > 0) void settle(finished, ports.catchUp);
  };

  const stops = [
    ports.onChanged(changed),
    ports.onDelta((deltas) => {
      arrived.push(...deltas);
      if (isFlushDue) return;
      isFlushDue = true;
      ports.beforeFrame(flush);
    }),
  ];
  void ask();
  return () => {
    for (const stop of stops) stop();
  };
}

/** The text with a piece added; `null` when a piece before it is missing. Pieces that are there already are cut off. */
export function appendDelta(shown: TurnText, delta: TurnDelta): TurnText | null {
  const before = delta.isRestart === true ? emptyText : shown;
  const text = appendAt(before.text, delta.offset, delta.text);
  const reasoning = appendAt(before.reasoning, delta.reasoningOffset, delta.reasoning);
  return text === null || reasoning === null ? null : { text, reasoning };
}

function appendAt(before: string, offset: number, piece: string): string | null {
  if (piece === "") return before;
  if (offset > before.length) return null;
  return before + piece.slice(before.length - offset);
}

function adopt(snapshots: readonly TurnSnapshot[]): void {
  useTurns.setState((now) => {
    const known = new Set(now.turns.map((turn) => turn.outputId));
    const texts = { ...now.texts };
    for (const { outputId, text, reasoning } of snapshots) {
      const before = texts[outputId] ?? emptyText;
      // A text only grows, so the longer one is the newer one.
      texts[outputId] = {
        text: text.length > before.text.length ? text : before.text,
        reasoning: reasoning.length > before.reasoning.length ? reasoning : before.reasoning,
      };
    }
    const fresh = snapshots
      .filter(({ outputId }) => !known.has(outputId))
      .map(({ text: _text, reasoning: _reasoning, ...turn }) => ({ ...turn, isFinished: false }));
    return { turns: fresh.length === 0 ? now.turns : [...now.turns, ...fresh], texts };
  });
}

async function settle(
  finished: readonly ActiveTurn[],
  catchUp: () => Promise<boolean>,
): Promise<void> {
  // An answer that the library cannot take stays visible as it was.
  if (!(await catchUp())) return;
  const gone = new Set(finished.map((turn) => turn.outputId));
  useTurns.setState(({ turns, texts }) => ({
    turns: turns.filter((turn) => !gone.has(turn.outputId)),
    texts: Object.fromEntries(Object.entries(texts).filter(([outputId]) => !gone.has(outputId))),
  }));
}

let stopFollowing: (() => void) | null = null;

/** Follows main's turns from now on. Calling it again changes nothing. */
export function startTurns(): void {
  stopFollowing ??= followTurns({
    list: () => call("turn.list", {}),
    onChanged: (listener) => on("turns.changed", listener),
    onDelta: (listener) => on("turn.delta", listener),
    catchUp: async () => {
      await catchUpWithArchive();
      return useProgress.getState().problem === null;
    },
    beforeFrame: (task) => {
      // A hidden window paints no frames.
      if (document.visibilityState === "visible") requestAnimationFrame(task);
      else setTimeout(task, 100);
    },
  });
}

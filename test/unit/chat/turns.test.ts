import { beforeEach, expect, test, vi } from "vitest";
import { succeed } from "../../../electron/shared/result.ts";
import type { ActiveTurn, TurnDelta } from "../../../electron/shared/state.ts";
import { appendDelta, followTurns, useTurns } from "../../../renderer/stores/turns.ts";

const turn: ActiveTurn = {
  conversationId: "c",
  promptId: "p",
  outputId: "o",
  modelId: "m",
  position: 0,
  phase: "generating",
  destination: null,
  problem: null,
};

function delta(offset: number, text: string): TurnDelta {
  return { outputId: "o", offset, text, reasoningOffset: 0, reasoning: "" };
}

function startTurns(snapshotText = "") {
  let changed: (turns: readonly ActiveTurn[]) => void = () => {};
  let arrived: (deltas: readonly TurnDelta[]) => void = () => {};
  let finishCatchUp: (isWhole: boolean) => void = () => {};
  const main = { text: snapshotText, asked: 0 };
  const stop = followTurns({
    list: async () => {
      main.asked++;
      return succeed(main.text === "" ? [] : [{ ...turn, text: main.text, reasoning: "" }]);
    },
    onChanged: (listener) => ((changed = listener), () => {}),
    onDelta: (listener) => ((arrived = listener), () => {}),
    catchUp: () => new Promise((resolve) => (finishCatchUp = resolve)),
    beforeFrame: (task) => void setTimeout(task, 1),
  });
  return {
    main,
    stop,
    changed: (turns: readonly ActiveTurn[]) => changed(turns),
    arrived: (...deltas: TurnDelta[]) => arrived(deltas),
    finishCatchUp: (isWhole: boolean) => finishCatchUp(isWhole),
  };
}

const textNow = () => useTurns.getState().texts["o"]?.text;

beforeEach(() => useTurns.setState({ turns: [], texts: {} }));

test("cuts off what it has already and notices what is missing", () => {
  expect(appendDelta({ text: "abc", reasoning: "" }, delta(2, "cd"))).toEqual({
    text: "abcd",
    reasoning: "",
  });
  expect(appendDelta({ text: "abc", reasoning: "" }, delta(0, "ab"))).toEqual({
    text: "abc",
    reasoning: "",
  });
  expect(appendDelta({ text: "abc", reasoning: "" }, delta(4, "e"))).toBeNull();
});

test("an answer that begins anew takes the place of what a remote model had said", () => {
  const shown = { text: "Half of", reasoning: "hm" };
  expect(appendDelta(shown, { ...delta(0, ""), isRestart: true })).toEqual({
    text: "",
    reasoning: "",
  });
});

test("shows the text so far of a turn that began before the window opened, then goes on", async () => {
  const { arrived } = startTurns("Hello");
  arrived(delta(5, " wor"), delta(9, "ld"));
  await vi.waitFor(() => expect(textNow()).toBe("Hello world"));
  expect(useTurns.getState().turns).toHaveLength(1);
});

test("asks for the whole text when a piece was lost", async () => {
  const { main, changed, arrived } = startTurns();
  await vi.waitFor(() => expect(main.asked).toBe(1));
  changed([turn]);
  arrived(delta(0, "Hello"));
  await vi.waitFor(() => expect(textNow()).toBe("Hello"));
  main.text = "Hello world!";
  arrived(delta(11, "!"));
  await vi.waitFor(() => expect(textNow()).toBe("Hello world!"));
});

test("keeps a finished answer on screen until the library has it", async () => {
  const { changed, arrived, finishCatchUp } = startTurns();
  changed([turn]);
  arrived(delta(0, "Done."));
  await vi.waitFor(() => expect(textNow()).toBe("Done."));
  changed([]);
  expect(useTurns.getState().turns).toHaveLength(1);
  finishCatchUp(true);
  await vi.waitFor(() => expect(useTurns.getState()).toEqual({ turns: [], texts: {} }));
});

test("keeps a finished answer when the library cannot take it", async () => {
  const { changed, arrived, finishCatchUp } = startTurns();
  changed([turn]);
  arrived(delta(0, "Done."));
  await vi.waitFor(() => expect(textNow()).toBe("Done."));
  changed([]);
  finishCatchUp(false);
  await Promise.resolve();
  expect(textNow()).toBe("Done.");
});

test("leaves the list of turns alone while only text grows", async () => {
  const { changed, arrived } = startTurns();
  changed([turn]);
  const before = useTurns.getState().turns;
  arrived(delta(0, "a"));
  await vi.waitFor(() => expect(textNow()).toBe("a"));
  expect(useTurns.getState().turns).toBe(before);
});

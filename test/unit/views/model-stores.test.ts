import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EngineState, LoadedModel } from "../../../electron/shared/state.ts";
import { fail, type Result, succeed } from "../../../electron/shared/result.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import { useEngine } from "../../../renderer/stores/engine.ts";
import {
  startLoadedSettings,
  useLoadedSettings,
} from "../../../renderer/stores/loaded-settings.ts";
import {
  deleteModel,
  restoreModel,
  useDeletedModels,
} from "../../../renderer/stores/model-files.ts";
import { switchModel, useModels } from "../../../renderer/stores/models.ts";
import { useNotices } from "../../../renderer/stores/notices.ts";
import { usePointedModel } from "../../../renderer/stores/pointed-model.ts";
import { useSelection } from "../../../renderer/stores/selection.ts";
import { forgetRun, useSpeed } from "../../../renderer/stores/speed.ts";
import { aModel } from "./a-model.ts";

/** What main answers to each call; a call that is not named succeeds with nothing. */
let answers: Record<string, Result<unknown>>;
/** The calls that main was asked, in their order. */
let asked: string[];

beforeEach(() => {
  answers = {};
  asked = [];
  const call = async (name: string): Promise<Result<unknown>> => {
    asked.push(name);
    return answers[name] ?? succeed(null);
  };
  vi.stubGlobal("window", { freehold: { call } });
  useNotices.setState({ toasts: [] });
});

afterEach(() => {
  vi.useRealTimers();
});

test("a load that is refused because the file changed leads to the model's card, other refusals to a message", async () => {
  answers["model.load"] = fail("model-changed", "The file has changed.");
  await switchModel("changed");
  expect(useSelection.getState()).toMatchObject({ view: "models", modelsTab: "installed" });
  expect(usePointedModel.getState().pointedId).toBe("changed");
  expect(useNotices.getState().toasts).toEqual([]);

  useSelection.getState().showView("chat");
  answers["model.load"] = fail("model-too-large", "It needs more memory.");
  await switchModel("large");
  expect(useSelection.getState().view).toBe("chat");
  expect(useNotices.getState().toasts[0]?.message).toBe("It needs more memory.");
});

test("a deleted model can be brought back once, and then nothing offers it any more", async () => {
  answers["model.delete"] = succeed({ undoId: "undo-1", sizeBytes: 4.1e9 });
  await deleteModel(aModel("Qwen"));
  expect(useNotices.getState().toasts[0]?.message).toContain("freed after ten minutes");
  expect(useDeletedModels.getState().deleted).toHaveLength(1);

  await Promise.all([restoreModel("undo-1"), restoreModel("undo-1")]);
  expect(asked.filter((name) => name === "model.restore")).toHaveLength(1);
  expect(useDeletedModels.getState().deleted).toEqual([]);
  expect(useNotices.getState().toasts.map(({ message }) => message)).toEqual(["Qwen is back."]);
});

test("a model that could not be deleted is not offered to be brought back", async () => {
  answers["model.delete"] = fail("disk-error", "The file is in use.");
  await deleteModel(aModel("Qwen"));
  expect(useDeletedModels.getState().deleted).toEqual([]);
  expect(useNotices.getState().toasts[0]?.message).toBe("The file is in use.");
});

test("a measurement is forgotten only when that was not taken back in time", async () => {
  vi.useFakeTimers();
  forgetRun("kept");
  useNotices.getState().toasts[0]?.action?.run();
  forgetRun("gone");
  expect([...useSpeed.getState().leavingIds]).toEqual(["gone"]);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(["speed.forget"]);
});

test("the settings that a model was loaded with stay known while others are chosen, until it is loaded again", () => {
  const stop = startLoadedSettings();
  const first = aModel("m");
  const changed = { ...first, runSettings: { ...defaultRunSettings, locksMemory: true } };
  useModels.setState({ models: [first] });
  engineBecomes({ loaded: loadedModel });
  useModels.setState({ models: [changed] });
  expect(useLoadedSettings.getState().settings?.locksMemory).toBe(false);

  engineBecomes({ loading: { modelId: "m", name: "m", progress: 0 } });
  engineBecomes({ loaded: loadedModel });
  expect(useLoadedSettings.getState().settings?.locksMemory).toBe(true);
  engineBecomes({});
  expect(useLoadedSettings.getState().settings).toBeNull();
  stop();
});

const loadedModel: LoadedModel = {
  modelId: "m",
  name: "m",
  parameters: 135e6,
  backend: "cpu",
  device: "CPU",
  contextTokens: 4_096,
  threads: 2,
  gpuLayers: 0,
  memoryBytes: 1e9,
};

function engineBecomes(part: Partial<EngineState>): void {
  const engine = { status: "ready", backend: null, loading: null, loaded: null, message: null };
  useEngine.setState({ engine: { ...engine, status: "ready", ...part } });
}

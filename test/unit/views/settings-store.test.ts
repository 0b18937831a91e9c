import { beforeEach, expect, test, vi } from "vitest";
import { fail, type Result, succeed } from "../../../electron/shared/result.ts";
import { defaultSettings, type Settings } from "../../../electron/shared/settings.ts";
import { changeSettings, useSettings } from "../../../renderer/stores/settings.ts";

/** Main's answers, in the order of the calls; each waits until the test gives it. */
let answers: ((answer: Result<Settings>) => void)[];

beforeEach(() => {
  answers = [];
  const call = (): Promise<Result<Settings>> =>
    new Promise((resolve) => answers.push((answer) => resolve(answer)));
  vi.stubGlobal("window", { freehold: { call } });
});

function shown(): Pick<Settings, "theme" | "lineLength"> {
  const { theme, lineLength } = useSettings.getState().settings;
  return { theme, lineLength };
}

test("a change shows at once and stays while earlier ones are still being saved", async () => {
  const first = changeSettings({ theme: "light" });
  const second = changeSettings({ theme: "dark" });
  expect(shown().theme).toBe("dark");
  answers[0]?.(succeed({ ...defaultSettings, theme: "light" }));
  await first;
  expect(shown().theme).toBe("dark");
  answers[1]?.(succeed({ ...defaultSettings, theme: "dark" }));
  await second;
  expect(shown().theme).toBe("dark");
});

test("a change that could not be saved is taken back, and only that one", async () => {
  const themed = changeSettings({ theme: "light" });
  const sized = changeSettings({ lineLength: 60 });
  answers[0]?.(fail("disk-error", "The disk is full."));
  expect(await themed).toBe(false);
  expect(shown()).toEqual({ theme: "dark", lineLength: 60 });
  answers[1]?.(succeed({ ...defaultSettings, theme: "dark", lineLength: 60 }));
  expect(await sized).toBe(true);
  expect(shown()).toEqual({ theme: "dark", lineLength: 60 });
});

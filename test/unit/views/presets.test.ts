import { expect, test } from "vitest";
import { builtInPresets, defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { OwnPreset } from "../../../electron/shared/settings.ts";
import {
  applyPreset,
  customPresetId,
  findPresetId,
} from "../../../renderer/views/settings/sampling.ts";

const { sampling } = defaultConversationSettings;
const own: OwnPreset = {
  id: "mine",
  name: "Terse",
  systemPrompt: "Be brief.",
  sampling: { ...sampling, maxTokens: 40 },
};

test("every preset is found again once it is applied", () => {
  const settings = { systemPrompt: "Be kind.", sampling };
  for (const { id } of builtInPresets)
    expect(findPresetId(applyPreset(settings, id, []), [])).toBe(id);
  expect(findPresetId(applyPreset(settings, "mine", [own]), [own])).toBe("mine");
});

test("a preset of one's own brings its system prompt, a built-in one leaves it alone", () => {
  const settings = { systemPrompt: "Be kind.", sampling };
  expect(applyPreset(settings, "mine", [own])).toEqual({
    systemPrompt: "Be brief.",
    sampling: own.sampling,
  });
  expect(applyPreset(settings, "precise", [own]).systemPrompt).toBe("Be kind.");
});

test("one's own preset is only named while its system prompt is in force too", () => {
  expect(findPresetId({ systemPrompt: "Be kind.", sampling: own.sampling }, [own])).toBe(
    customPresetId,
  );
});

test("one's own preset wins over a built-in one with the same values", () => {
  const same: OwnPreset = { id: "same", name: "Mine", systemPrompt: "", sampling };
  expect(findPresetId({ systemPrompt: "", sampling }, [same])).toBe("same");
});

test("any value that differs makes it a choice of one's own", () => {
  for (const change of [
    { temperature: 0.71 },
    { topP: 0.94 },
    { topK: 41 },
    { minP: 0.06 },
    { repeatPenalty: 1.2 },
    { seed: 1 },
    { maxTokens: 5 },
  ]) {
    const changed = { ...sampling, ...change };
    const found = findPresetId({ systemPrompt: "", sampling: changed }, []);
    expect(found, JSON.stringify(change)).toBe(customPresetId);
  }
});

test("a preset that is gone changes nothing", () => {
  const settings = { systemPrompt: "Be kind.", sampling };
  expect(applyPreset(settings, "deleted", [own])).toEqual(settings);
});
